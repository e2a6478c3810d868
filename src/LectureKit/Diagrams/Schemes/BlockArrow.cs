using System.Collections.Immutable;

namespace LectureKit;

/// <summary>An arrow between two boxes.</summary>
/// <param name="From">Text of the box where it begins.</param>
/// <param name="To">Text of the box where it ends.</param>
/// <param name="Label">What stands on it, or empty.</param>
internal sealed record BlockArrow(string From, string To, string Label);

/// <summary>A frame around boxes.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Boxes">Texts of the boxes.</param>
internal sealed record BlockGroup(string Title, ImmutableArray<string> Boxes);

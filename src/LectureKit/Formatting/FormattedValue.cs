using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A value ready to be shown.</summary>
/// <param name="Forms">Its forms, the richest first; there is always one of <c>text/plain</c>.</param>
/// <param name="FormatterFault">Why only a plain text is shown although more was meant, or null.</param>
internal sealed record FormattedValue(ImmutableArray<OutputForm> Forms, string? FormatterFault);

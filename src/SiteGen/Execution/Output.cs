using System.Collections.Immutable;
using System.Text.Json.Serialization;
using LectureKit;

namespace SiteGen.Execution;

/// <summary>One thing a cell put out. Execution knows nothing of the page: an output carries every form it has.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(TextOutput), "text")]
[JsonDerivedType(typeof(DisplayOutput), "display")]
public abstract record Output;

/// <summary>Which stream a text came through.</summary>
public enum OutputStream
{
    /// <summary>Standard output.</summary>
    Out,

    /// <summary>Standard error.</summary>
    Error,
}

/// <summary>Text that was printed, by managed or native code.</summary>
/// <param name="Stream">Where it was printed to.</param>
/// <param name="Text">The text, <c>\n</c> line ends.</param>
public sealed record TextOutput(OutputStream Stream, string Text) : Output;

/// <summary>A value that was shown.</summary>
/// <param name="Forms">Its forms, the richest first; there is always one of <c>text/plain</c>.</param>
public sealed record DisplayOutput(ImmutableArray<OutputForm> Forms) : Output;

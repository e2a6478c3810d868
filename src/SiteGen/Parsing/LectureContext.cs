using System.Collections.Immutable;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Parsing;

/// <summary>What the parsers of one page share: its file and the problems found so far.</summary>
internal sealed class LectureContext : MarkdownParserContext
{
    private readonly List<Problem> problems = [];

    /// <param name="source">The file.</param>
    /// <param name="text">Its text as Markdig sees it: of the same length, without null characters.</param>
    public LectureContext(SourceFile source, string text)
    {
        Source = source;
        Text = text;
    }

    public SourceFile Source { get; }

    /// <summary>The text that all offsets of the tree point into.</summary>
    public string Text { get; }

    public IReadOnlyList<Problem> Problems => problems;

    public static LectureContext Of(BlockProcessor processor) => (LectureContext)processor.Context!;

    public static LectureContext Of(InlineProcessor processor) => (LectureContext)processor.Context!;

    /// <summary>Forgets all problems: those of a tree that was given up only hide why.</summary>
    public void Forget() => problems.Clear();

    public void Report(Problem problem) => problems.Add(problem);

    public void Report(ProblemKind kind, int offset, int length, string message, string? hint = null) =>
        problems.Add(kind.At(Source.LocationAt(offset, length), message, hint));

    /// <summary>Offset behind the last character of the line that <paramref name="offset"/> is on.</summary>
    public int EndOfLine(int offset)
    {
        var end = Text.IndexOf('\n', Math.Min(offset, Text.Length));
        return end < 0 ? Text.Length : end;
    }

    /// <summary>Parses a stretch of the file as the inline content of <paramref name="block"/>, at its true position.</summary>
    public void ParseInlines(MarkdownDocument document, LeafBlock block, int start, int end) =>
        LectureMarkdown.ParseInlines(document, this, block, start, end);

    public ImmutableArray<Problem> Sorted() => [.. problems.Distinct().OrderBy(p => p.At).ThenBy(p => p.Code, StringComparer.Ordinal)];
}

using SiteGen.Configuration.Options;
using SiteGen.Problems;

namespace SiteGen.Content;

/// <summary>
/// Reads the options at the head of a page: YAML between a first line <c>---</c> and the next such line. All that is
/// wrong
/// is found in one run, at the line and column of the key or value.
/// </summary>
public static class FrontMatterReader
{
    private const string Fence = "---";

    private static readonly OptionProblemKinds Kinds = new(
        FrontMatterProblems.UnknownKey,
        FrontMatterProblems.WrongType,
        FrontMatterProblems.BadValue,
        FrontMatterProblems.DuplicateKey);

    /// <summary>Reads the head of a page; a page may have none.</summary>
    public static FrontMatterHead Read(SourceFile source)
    {
        if (!IsFence(source, 1))
        {
            return new FrontMatterHead(new FrontMatter(), 0, []);
        }

        var close = Enumerable.Range(2, source.LineCount - 1).FirstOrDefault(line => IsFence(source, line));
        if (close == 0)
        {
            const string hint = "close it with a line '---', or begin the page with an empty line if it is a rule";
            var at = source.LocationAt(0, Fence.Length);
            var unclosed = FrontMatterProblems.Unclosed.At(at, "The front matter is not closed", hint);
            return new FrontMatterHead(new FrontMatter(), 0, [unclosed]);
        }

        var body = close < source.LineCount ? source.OffsetOfLine(close + 1) : source.Text.Length;
        return ReadKeys(source, source.OffsetOfLine(2), source.OffsetOfLine(close)) with { BodyOffset = body };
    }

    private static FrontMatterHead ReadKeys(SourceFile source, int start, int end)
    {
        var (root, problems) = YamlOptionParser.Parse(source, start, end);
        var reading = new OptionReading(Kinds);
        var options = new FrontMatter();
        if (root is OptionMapping mapping)
        {
            options = FrontMatterTable.Keys.Read(mapping, options, reading);
        }
        else if (root is not null and not OptionScalar { Kind: ScalarKind.Blank })
        {
            const string hint = "write one 'key: value' a line, such as 'title: Introduction'";
            var message = $"The front matter must be a group of keys, not {root.Description}";
            reading.Report(FrontMatterProblems.NotKeys.At(root.At, message, hint));
        }

        return new FrontMatterHead(options, 0, [.. problems.Concat(reading.Problems).OrderBy(problem => problem.At)]);
    }

    private static bool IsFence(SourceFile source, int line) => source.Line(line).TrimEnd() == Fence;
}

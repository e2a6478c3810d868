using System.Text;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Publishing;

namespace SiteGen.Checking;

/// <summary>Writes what cells print into their <c>output</c> fences and touches nothing else in the file.</summary>
public static class OutputAcceptor
{
    /// <summary>Rewrites the fences of a lecture that differ from what its cells printed.</summary>
    /// <returns>How many were rewritten.</returns>
    /// <exception cref="IOException">The file cannot be written; it is then as it was.</exception>
    public static int Accept(Lecture lecture, LectureRun run)
    {
        var changes = run.Cells
            .Select(result => (lecture.Cells[result.Index].Expected, Result: result))
            .Where(pair => pair.Expected is { } expected && IsAcceptable(expected, pair.Result))
            .OrderByDescending(pair => pair.Expected!.Lines.First)
            .ToList();
        if (changes.Count == 0)
        {
            return 0;
        }

        // The bytes of the rest stay as they are, so the file is read again and its line ends are kept.
        var text = File.ReadAllText(lecture.Source.FullPath);
        var lines = SplitKeepingEnds(text);
        foreach (var (expected, result) in changes)
        {
            var (first, last) = expected!.Lines;
            lines.RemoveRange(first - 1, last - first + 1);
            lines.InsertRange(first - 1, Fill(lines[first - 2], expected.Positions.Start.Column - 1, OutputComparer.TextOf(result)));
        }

        Write(lecture.Source.FullPath, string.Concat(lines));
        return changes.Count;
    }

    /// <summary>A text with a fence of its own would end the fence that it is put into.</summary>
    private static bool IsAcceptable(ExpectedOutput expected, CellRun result) =>
        OutputComparer.Compare(expected, result) is not null
        && !OutputComparer.TextOf(result).Split('\n').Any(line => line.TrimStart().StartsWith("```", StringComparison.Ordinal));

    private static List<string> SplitKeepingEnds(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>Lines for the fence whose opening line is given, with what stands before them in a quote or a list.</summary>
    private static IEnumerable<string> Fill(string opening, int indent, string output)
    {
        var prefix = string.Concat(opening[..indent].Select(c => c is '>' or '\t' ? c : ' '));
        var end = opening.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var trimmed = output.TrimEnd();
        return trimmed.Length == 0 ? [] : trimmed.Split('\n').Select(line => (prefix + line).TrimEnd() + end);
    }

    private static void Write(string path, string text)
    {
        using var original = File.OpenRead(path);
        var hasMark = original.ReadByte() == 0xEF;
        original.Close();
        WholeFile.Write(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark));
    }
}

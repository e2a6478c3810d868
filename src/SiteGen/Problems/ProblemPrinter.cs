using SiteGen.Content;
using Spectre.Console;

namespace SiteGen.Problems;

/// <summary>
/// Writes problems for people: place, severity, code and message in one line that editors and terminals turn into a
/// link,
/// then the line of the file with carets under the stretch, then the hint; at the end a count.
/// </summary>
/// <param name="writer">Where to.</param>
/// <param name="sources">The files that problems are in, by path; a problem of another file has no excerpt.</param>
/// <param name="colours">Whether to write ANSI colours.</param>
public sealed class ProblemPrinter(
    TextWriter writer, IReadOnlyDictionary<string, SourceFile> sources, bool colours = false)
{
    private const string Bold = "1";
    private const string Red = "1;31";
    private const string Yellow = "1;33";
    private const string Grey = "90";
    private const string Cyan = "36";

    /// <summary>A printer on a console, in colours when it shows them.</summary>
    public static ProblemPrinter On(IAnsiConsole console, IReadOnlyDictionary<string, SourceFile> sources)
    {
        var can = console.Profile.Capabilities;
        var colours = can.Ansi && can.ColorSystem != ColorSystem.NoColors;
        return new ProblemPrinter(console.Profile.Out.Writer, sources, colours);
    }

    /// <summary>Writes all problems in the order given, and their count when there are any.</summary>
    public void Print(IReadOnlyCollection<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Print(problem);
        }

        if (problems.Count > 0)
        {
            writer.Write(Paint(Count(problems), Bold) + "\n");
        }
    }

    /// <summary>How many there are of each severity: <c>3 errors, 1 warning</c>.</summary>
    public static string Count(IReadOnlyCollection<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = problems.Count - errors;
        return (errors, warnings) switch
        {
            (_, 0) => Plural(errors, "error"),
            (0, _) => Plural(warnings, "warning"),
            _ => $"{Plural(errors, "error")}, {Plural(warnings, "warning")}",
        };
    }

    private static string Plural(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private void Print(Problem problem)
    {
        var (word, colour) = problem.Severity == Severity.Error ? ("error", Red) : ("warning", Yellow);
        var place = Paint(problem.At.ToString(), Bold);
        var message = OnOneMargin(problem.Message);
        writer.Write($"{place}: {Paint($"{word} {problem.Code}", colour)}: {message}\n");
        if (sources.TryGetValue(problem.At.File, out var source) && problem.At.Line <= source.LineCount)
        {
            Print(ProblemExcerpt.Of(source.Line(problem.At.Line), problem.At), colour);
        }

        if (problem.Hint is not null)
        {
            writer.Write($"  {Paint("hint:", Cyan)} {OnOneMargin(problem.Hint)}\n");
        }
    }

    private void Print(ProblemExcerpt excerpt, string colour)
    {
        if (excerpt.Line.Length == 0)
        {
            return;
        }

        var blank = new string(' ', excerpt.Gutter.Length);
        var carets = new string(' ', excerpt.Indent) + Paint(new string('^', excerpt.Width), colour);
        writer.Write($"  {Paint(excerpt.Gutter + " |", Grey)} {excerpt.Line}\n");
        writer.Write($"  {Paint(blank + " |", Grey)} {carets}\n");
    }

    /// <summary>
    /// Exceptions may have messages of several lines; the later ones are set in, so that problems stay apart.
    /// </summary>
    private static string OnOneMargin(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        return string.Join("\n    ", lines.Select(line => string.Concat(line.Where(c => c == '\t' || !char.IsControl(c)))));
    }

    private string Paint(string text, string style) => colours ? $"\e[{style}m{text}\e[0m" : text;
}

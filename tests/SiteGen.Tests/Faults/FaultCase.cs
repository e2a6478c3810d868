using SiteGen.Tests.CodeRules;

namespace SiteGen.Tests.Faults;

/// <summary>A problem that a case must give, and nothing else: its code and the stretch of the page that it names.</summary>
/// <param name="Code">Code of the problem.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column, counted from 1.</param>
/// <param name="Length">Characters that are named; null where only the start matters.</param>
internal sealed record ExpectedFault(string Code, int Line, int Column, int? Length);

/// <summary>
/// A page with one fault, or several. In a table a case is <c>=== name</c>, the page, in which <c>⟦LEC0501:text⟧</c> marks what
/// a problem must name, then <c>=== problems</c> and the message and hint of each problem in their order.
/// </summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Page">Text of the page, without the marks.</param>
/// <param name="Faults">What the marks say.</param>
/// <param name="Messages">Message of each problem, and its hint in parentheses.</param>
/// <param name="Marked">The case as it stands in its table, up to the messages.</param>
internal sealed record FaultCase(
    string Name, string Page, IReadOnlyList<ExpectedFault> Faults, IReadOnlyList<string> Messages, string Marked)
{
    private const string Problems = "\n=== problems\n";

    /// <summary>Full path of a table.</summary>
    public static string PathOf(string table) => Path.Combine(Repository.Root, "tests/SiteGen.Tests/Faults", table + ".txt");

    /// <summary>The cases of a table.</summary>
    public static IReadOnlyList<FaultCase> Read(string table)
    {
        var text = "\n" + File.ReadAllText(PathOf(table)).ReplaceLineEndings("\n");
        return [.. text.Replace(Problems, "\n\0").Split("\n=== ")[1..].Select(Parse)];
    }

    /// <summary>The table with the messages of <paramref name="messages"/> instead of its own.</summary>
    public static string Write(IEnumerable<(FaultCase Case, IEnumerable<string> Messages)> messages) => string.Concat(
        messages.Select(pair => $"=== {pair.Case.Marked}{Problems}{string.Concat(pair.Messages.Select(line => line + "\n"))}"));

    private static FaultCase Parse(string text)
    {
        var (marked, problems) = text.Split("\n\0") is [var page, var rest] ? (page, rest) : (text.TrimEnd('\n'), "");
        var name = marked.Split('\n')[0];
        var faults = new List<ExpectedFault>();
        var clean = Unmark(marked[Math.Min(marked.Length, name.Length + 1)..], faults);
        return new FaultCase(name, clean + "\n", faults, problems.Split('\n', StringSplitOptions.RemoveEmptyEntries), marked);
    }

    /// <summary>Marks may stand inside each other; an empty one, <c>⟦LEC0501:⟧</c>, says only where the problem begins.</summary>
    private static string Unmark(string text, List<ExpectedFault> faults)
    {
        var clean = new System.Text.StringBuilder();
        var open = new Stack<(string Code, int Start)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '⟦')
            {
                var colon = text.IndexOf(':', i);
                open.Push((text[(i + 1)..colon], clean.Length));
                i = colon;
            }
            else if (text[i] == '⟧')
            {
                var (code, start) = open.Pop();
                faults.Add(Locate(clean.ToString(), code, start));
            }
            else
            {
                clean.Append(text[i]);
            }
        }

        Assert.Empty(open);
        return clean.ToString();
    }

    private static ExpectedFault Locate(string text, string code, int start)
    {
        var lineStart = text.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start)) + 1;
        var line = text.AsSpan(0, start).Count('\n') + 1;
        int? length = start == text.Length ? null : text.Length - start;
        return new ExpectedFault(code, line, start - lineStart + 1, length);
    }
}

namespace SiteGen.Tests.Typesetting.Typography;

/// <summary>The table <c>cases.txt</c> beside this file.</summary>
internal static class TypographyCases
{
    /// <summary>All rows: line, what is typed, what is expected, the latter without soft hyphens unless the row is about them.</summary>
    public static IEnumerable<(int Line, string Before, string After)> All =>
        File.ReadLines(Repository("cases.txt"))
            .Select((text, i) => (Line: i + 1, Parts: text.StartsWith('#') ? [] : text.Split(" => ")))
            .Where(row => row.Parts.Length == 2)
            .Select(row => (row.Line, Unmark(row.Parts[0]), Unmark(row.Parts[1])));

    /// <summary>Blanks and soft hyphens made visible.</summary>
    public static string Mark(string text) => text
        .Replace('\u00A0', '·').Replace('\u202F', '⁞').Replace('\u00AD', '¬').Replace('\n', '⏎');

    private static string Unmark(string text) => text
        .Replace('·', '\u00A0').Replace('⁞', '\u202F').Replace('¬', '\u00AD').Replace('⏎', '\n');

    private static string Repository(string name) =>
        Path.Combine(CodeRules.Repository.Root, "tests", "SiteGen.Tests", "Typesetting", "Typography", name);
}

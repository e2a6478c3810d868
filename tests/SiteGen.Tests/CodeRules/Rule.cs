namespace SiteGen.Tests.CodeRules;

/// <summary>How a rule fails: with every place that breaks it, one a line.</summary>
internal static class Rule
{
    public static void Holds(IEnumerable<string> violations)
    {
        var broken = string.Join("\n", violations);
        if (broken.Length > 0)
        {
            // The assertions on strings show only the first characters.
            Assert.Fail(broken);
        }
    }
}

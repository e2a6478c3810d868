using System.Text.RegularExpressions;
using SiteGen.Problems;

namespace SiteGen.Typesetting.Formulas;

/// <summary>Tries the macros of <c>site.json</c> out, each alone.</summary>
internal static partial class MacroCheck
{
    /// <summary>The macros that cannot be read, in order of their names.</summary>
    public static IEnumerable<Problem> Run(
        IEnumerable<KeyValuePair<string, string>> macros,
        KatexEngine engine,
        Func<string, NormalizedFormula, KatexResult, FormulaFault> faultOf,
        Func<string, SourceLocation> placeOf)
    {
        foreach (var (name, replacement) in macros)
        {
            var (message, hint) = Complaint(name, replacement, engine, faultOf);
            if (message is not null)
            {
                yield return FormulaProblems.InvalidMacro.At(placeOf(name), message, hint);
            }
        }
    }

    private static (string? Message, string? Hint) Complaint(
        string name,
        string replacement,
        KatexEngine engine,
        Func<string, NormalizedFormula, KatexResult, FormulaFault> faultOf)
    {
        if (!Name().IsMatch(name))
        {
            return ($"'{name}' cannot be the name of a macro", @"a backslash and letters, such as '\R'");
        }

        if (!BracesMatch(replacement))
        {
            return ($"The braces in the replacement of the macro '{name}' do not match", null);
        }

        // A macro may be half of something: only what fails by itself counts, not what merely wants to go on.
        var call = name + string.Concat(Enumerable.Repeat("{x}", Arguments(replacement)));
        var result = engine.Typeset(call, display: true);
        if (result.Message.Length == 0 || result.Message.StartsWith("Expected", StringComparison.Ordinal))
        {
            return (null, null);
        }

        var fault = faultOf(call, new NormalizedFormula(call, []), result with { Position = -1 });
        return ($"The macro '{name}' cannot be read: {fault.Message}", fault.Hint);
    }

    private static bool BracesMatch(string replacement)
    {
        var depth = 0;
        foreach (var token in TexScanner.Scan(replacement))
        {
            depth += token.Kind switch
            {
                TexTokenKind.Open => 1,
                TexTokenKind.Close => -1,
                _ => 0,
            };
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static int Arguments(string replacement) =>
        Argument().Matches(replacement).Select(match => match.Value[1] - '0').DefaultIfEmpty(0).Max();

    [GeneratedRegex(@"^\\([a-zA-Z@]+|[^a-zA-Z])$")]
    private static partial Regex Name();

    [GeneratedRegex("#[1-9]")]
    private static partial Regex Argument();
}

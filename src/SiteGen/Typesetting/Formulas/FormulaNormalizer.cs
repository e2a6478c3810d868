using System.Collections.Frozen;

namespace SiteGen.Typesetting.Formulas;

/// <summary>
/// Rewrites what authors bring from LaTeX and KaTeX lacks. Environments that number their rows lose the numbers: a formula
/// of a page has one number, which its label gives it.
/// </summary>
/// <param name="numberOf">Number of the equation with a label, or null when there is none.</param>
public sealed class FormulaNormalizer(Func<string, string?> numberOf)
{
    /// <summary>As wide as a relation with its spacing: stands where a row of an <c>eqnarray</c> has no relation.</summary>
    private const string RelationSpace = @"\hphantom{{}={}}";

    private static readonly FrozenDictionary<string, string> EnvironmentNames = new Dictionary<string, string>
    {
        ["eqnarray"] = "aligned",
        ["eqnarray*"] = "aligned",
        ["multline"] = "aligned",
        ["multline*"] = "aligned",
        ["equation"] = "equation*",
        ["align"] = "align*",
        ["alignat"] = "alignat*",
        ["flalign"] = "align*",
        ["flalign*"] = "align*",
        ["gather"] = "gather*",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Normalises one formula.</summary>
    public NormalizedFormula Normalize(string tex)
    {
        var edits = new List<TexEdit>();
        var open = new Stack<OpenEnvironment>();
        foreach (var token in TexScanner.Scan(tex))
        {
            if (token.Kind == TexTokenKind.Begin)
            {
                edits.AddRange(Begin(token));
                open.Push(new OpenEnvironment(token, token.End));
            }
            else if (token.Kind == TexTokenKind.End)
            {
                edits.AddRange(End(token, open));
            }
            else
            {
                edits.AddRange(Inside(tex, token, open.TryPeek(out var environment) ? environment : null));
            }
        }

        return edits.Count == 0 ? new NormalizedFormula(tex, []) : NormalizedFormula.Apply(tex, edits);
    }

    private static IEnumerable<TexEdit> Begin(TexToken token)
    {
        if (EnvironmentNames.TryGetValue(token.Name, out var name))
        {
            var first = IsMultline(token.Name) ? "&" : "";
            yield return new TexEdit(token.Start, token.Length, $@"\begin{{{name}}}{first}");
        }
    }

    private static IEnumerable<TexEdit> End(TexToken token, Stack<OpenEnvironment> open)
    {
        if (EnvironmentNames.TryGetValue(token.Name, out var name))
        {
            yield return new TexEdit(token.Start, token.Length, $@"\end{{{name}}}");
        }

        if (open.TryPeek(out var environment) && environment.Begin.Name == token.Name)
        {
            open.Pop();
        }
    }

    private IEnumerable<TexEdit> Inside(string tex, TexToken token, OpenEnvironment? environment)
    {
        if (environment is not null)
        {
            environment.Count(token);
            if (environment.Depth == 0 && RowEdit(tex, token, environment) is { } edit)
            {
                yield return edit;
            }
        }

        if (token.Kind == TexTokenKind.Command && CommandEdit(tex, token) is { } command)
        {
            yield return command;
        }
    }

    private static TexEdit? RowEdit(string tex, TexToken token, OpenEnvironment environment)
    {
        if (token.Name == @"\\" && IsMultline(environment.Begin.Name))
        {
            return new TexEdit(EndOfRow(tex, token), 0, @"&\qquad ");
        }

        var isSecond = token.Kind == TexTokenKind.Ampersand && environment.Column == 2;
        return !isSecond || !environment.Begin.Name.StartsWith("eqnarray", StringComparison.Ordinal) ? null
            : string.IsNullOrWhiteSpace(tex[environment.ColumnStart..token.Start])
                ? new TexEdit(token.Start, 1, RelationSpace)
                : new TexEdit(token.Start, 1, " ");
    }

    /// <summary>Behind the distance in brackets that may follow the end of a row.</summary>
    private static int EndOfRow(string tex, TexToken token)
    {
        var close = token.End < tex.Length && tex[token.End] == '[' ? tex.IndexOf(']', token.End) : -1;
        return close < 0 ? token.End : close + 1;
    }

    private TexEdit? CommandEdit(string tex, TexToken token) => token.Name switch
    {
        @"\mbox" => new TexEdit(token.Start, token.Length, @"\text"),
        @"\ensuremath" => new TexEdit(token.Start, token.Length, ""),
        @"\label" => Replace(tex, token, _ => ""),
        @"\eqref" => Replace(tex, token, label => numberOf(label) is { } number ? $@"\text{{({number})}}" : null),
        @"\ref" => Replace(tex, token, label => numberOf(label) is { } number ? $@"\text{{{number}}}" : null),
        _ => null,
    };

    private static TexEdit? Replace(string tex, TexToken token, Func<string, string?> replacement) =>
        TexScanner.GroupAt(tex, token.End) is { } group
            && replacement(tex[(group.Start + 1)..group.End].Trim()) is { } text
            ? new TexEdit(token.Start, group.End + 1 - token.Start, text)
            : null;

    private static bool IsMultline(string name) => name is "multline" or "multline*";

    /// <summary>How far the scan has come in an environment.</summary>
    private sealed class OpenEnvironment(TexToken begin, int columnStart)
    {
        public TexToken Begin { get; } = begin;

        /// <summary>Number of ampersands since the row began.</summary>
        public int Column { get; private set; }

        /// <summary>Offset of the text of the column before the last ampersand.</summary>
        public int ColumnStart { get; private set; } = columnStart;

        /// <summary>Open braces since the environment began.</summary>
        public int Depth { get; private set; }

        private int next = columnStart;

        public void Count(TexToken token)
        {
            Depth += token.Kind switch { TexTokenKind.Open => 1, TexTokenKind.Close => -1, _ => 0 };
            if (Depth != 0)
            {
                return;
            }

            if (token.Kind == TexTokenKind.Ampersand)
            {
                Column++;
                (ColumnStart, next) = (next, token.End);
            }
            else if (token.Name is @"\\" or @"\cr")
            {
                (Column, next) = (0, token.End);
            }
        }
    }
}

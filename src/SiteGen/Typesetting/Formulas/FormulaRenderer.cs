using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Typesetting.Formulas;

/// <summary>
/// Turns LaTeX into HTML with MathML. The engine starts with the first formula, so that a site without formulas never
/// loads it; a formula that occurs again is not typeset again. Safe for use by several threads.
/// </summary>
/// <param name="macros">Macros of <c>site.json</c>: name with its backslash → replacement.</param>
/// <param name="equationNumbers">Numbers of the labelled equations, for <c>\eqref</c> inside formulas.</param>
public sealed class FormulaRenderer(
    ImmutableSortedDictionary<string, string> macros,
    ImmutableSortedDictionary<string, string> equationNumbers) : IDisposable
{
    private const string AnnotationStart = "<annotation encoding=\"application/x-tex\">";

    private readonly Lock gate = new();
    private readonly Dictionary<(string Tex, bool Display), RenderedFormula> done = [];
    private readonly FormulaNormalizer normalizer = new(label => NumberOf(equationNumbers, label));
    private KatexEngine? engine;
    private ImmutableArray<string>? commands;
    private ImmutableArray<string>? environments;

    /// <summary>Typesets one formula.</summary>
    /// <param name="tex">LaTeX as the author wrote it, without the dollars.</param>
    /// <param name="display">True for a formula on a line of its own.</param>
    public RenderedFormula Render(string tex, bool display)
    {
        lock (gate)
        {
            if (!done.TryGetValue((tex, display), out var result))
            {
                result = RenderNew(tex, display);
                done.Add((tex, display), result);
            }

            return result;
        }
    }

    /// <summary>Says which macros cannot be read.</summary>
    /// <param name="placeOf">Where a macro is defined, by its name.</param>
    public ImmutableArray<Problem> CheckMacros(Func<string, SourceLocation> placeOf)
    {
        lock (gate)
        {
            return macros.IsEmpty ? [] : [.. MacroCheck.Run(macros, Engine, FaultOf, placeOf)];
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (gate)
        {
            engine?.Dispose();
            engine = null;
        }
    }

    private KatexEngine Engine => engine ??= new KatexEngine(
        macros.ToDictionary(macro => macro.Key, macro => normalizer.Normalize(macro.Value).Tex));

    private RenderedFormula RenderNew(string tex, bool display)
    {
        var normalized = normalizer.Normalize(tex);
        var result = Engine.Typeset(normalized.Tex, display);
        if (result.Html.Length == 0)
        {
            var html = $"<code class=\"formula-fault\">{HtmlText.Escape(tex)}</code>";
            return new RenderedFormula(html, FaultOf(tex, normalized, result));
        }

        var fault = result.Refused.Length == 0 ? null : FormulaFaults.OfRefused(tex, result.Refused);
        return new RenderedFormula(normalized.Edits.IsEmpty ? result.Html : Annotate(result.Html, tex), fault);
    }

    private FormulaFault FaultOf(string tex, NormalizedFormula normalized, KatexResult result) => FormulaFaults.Of(
        tex,
        normalized,
        result,
        new KnownNames(
            () => commands ??= [.. Engine.Commands(), .. macros.Keys],
            () => environments ??= Engine.Environments(),
            equationNumbers));

    private static string? NumberOf(ImmutableSortedDictionary<string, string> numbers, string label) =>
        numbers.GetValueOrDefault(label) ?? numbers.GetValueOrDefault(label.Replace(':', '-'));

    /// <summary>Puts what the author wrote into the annotation that copying a formula takes its text from.</summary>
    private static string Annotate(string html, string tex)
    {
        var start = html.IndexOf(AnnotationStart, StringComparison.Ordinal) + AnnotationStart.Length;
        var end = html.IndexOf("</annotation>", StringComparison.Ordinal);
        return string.Concat(html.AsSpan(0, start), HtmlText.Escape(tex), html.AsSpan(end));
    }
}

/// <summary>A formula for the page.</summary>
/// <param name="Html">HTML with MathML, or the LaTeX itself when it could not be typeset.</param>
/// <param name="Fault">What is wrong with it, or null.</param>
public sealed record RenderedFormula(string Html, FormulaFault? Fault);

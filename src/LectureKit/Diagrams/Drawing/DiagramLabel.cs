using System.Collections.Immutable;
using System.Net;
using System.Text;
using SkiaSharp;

namespace LectureKit;

/// <summary>
/// A label with sub- and superscripts, read from the notation of TeX: <c>w_1</c>, <c>x^2</c>, <c>w_{ij}</c>,
/// <c>x_1^2</c>. Without braces a script is one character, or all digits that follow; <c>\_</c> and <c>\^</c> are the
/// characters themselves. Greek letters are typed as they are.
/// </summary>
internal sealed class DiagramLabel
{
    /// <summary>Size of scripts relative to the text.</summary>
    private const double ScriptSize = 0.72;

    /// <summary>How far a script moves from the base line, relative to the size of the text.</summary>
    private const double SubscriptDrop = 0.24;
    private const double SuperscriptRise = 0.38;

    private const string PlainScripts = "0123456789+−=()in";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ᵢₙ";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿ";

    private DiagramLabel(ImmutableArray<LabelRun> runs) => Runs = runs;

    /// <summary>The pieces in reading order.</summary>
    public ImmutableArray<LabelRun> Runs { get; }

    /// <summary>True when there is nothing to draw.</summary>
    public bool IsEmpty => Runs.IsEmpty;

    /// <summary>How far it reaches below its base line, relative to its size.</summary>
    public double Depth => Runs.Any(run => run.Level < 0) ? 0.4 : 0.22;

    /// <summary>How far it reaches above its base line, relative to its size.</summary>
    public double Rise => Runs.Any(run => run.Level > 0) ? 0.95 : 0.76;

    /// <summary>Reads a label.</summary>
    public static DiagramLabel Parse(string text)
    {
        var runs = new List<LabelRun>();
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var isScript = text[at] is '_' or '^' && at + 1 < text.Length;
            if (!isScript)
            {
                at += text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '_' or '^' ? 1 : 0;
                plain.Append(text[at++]);
                continue;
            }

            Add(runs, plain.ToString(), 0);
            plain.Clear();
            var (script, end) = Script(text, at + 1);
            Add(runs, script, text[at] == '_' ? -1 : 1);
            at = end;
        }

        Add(runs, plain.ToString(), 0);
        return new DiagramLabel([.. runs]);
    }

    /// <summary>Its width in pixels, in the font that travels along.</summary>
    public double Width(double size, bool isBold = false) =>
        Runs.Sum(run => MeasureText(run.Text, run.Level == 0 ? size : size * ScriptSize, isBold));

    /// <summary>As HTML, for a sentence beside the picture.</summary>
    public string ToHtml() => string.Concat(Runs.Select(run => run.Level switch
    {
        < 0 => $"<sub>{WebUtility.HtmlEncode(run.Text)}</sub>",
        > 0 => $"<sup>{WebUtility.HtmlEncode(run.Text)}</sup>",
        _ => WebUtility.HtmlEncode(run.Text),
    }));

    /// <summary>As text with the scripts that Unicode has, for alternative texts: <c>w₁</c>.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Level switch
    {
        < 0 => Unicode(run.Text, Subscripts, "_"),
        > 0 => Unicode(run.Text, Superscripts, "^"),
        _ => run.Text,
    }));

    /// <summary>Writes the pieces as <c>tspan</c>s, each moved relative to the one before.</summary>
    public void AppendSpans(StringBuilder svg, double size)
    {
        var shift = 0.0;
        foreach (var run in Runs)
        {
            var target = run.Level < 0 ? SubscriptDrop * size : run.Level > 0 ? -SuperscriptRise * size : 0;
            var text = WebUtility.HtmlEncode(run.Text);
            if (run.Level == 0 && shift == 0)
            {
                svg.Append(text);
                continue;
            }

            svg.Append("<tspan dy=\"").Append(SvgCanvas.Number(target - shift)).Append('"');
            svg.Append(run.Level == 0 ? "" : $" font-size=\"{SvgCanvas.Number(size * ScriptSize)}\"");
            svg.Append('>').Append(text).Append("</tspan>");
            shift = target;
        }
    }

    private static double MeasureText(string text, double size, bool isBold)
    {
        using var font = new SKFont(ChartFonts.Find(ChartFonts.Sans, isBold, isItalic: false), (float)size);
        return font.MeasureText(text);
    }

    private static void Add(List<LabelRun> runs, string text, int level)
    {
        if (text.Length > 0)
        {
            runs.Add(new LabelRun(text, level));
        }
    }

    private static (string Script, int End) Script(string text, int start)
    {
        if (text[start] == '{' && text.IndexOf('}', start) is > 0 and var close)
        {
            return (text[(start + 1)..close], close + 1);
        }

        var end = start + 1;
        while (char.IsAsciiDigit(text[start]) && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return (text[start..end], end);
    }

    private static string Unicode(string text, string scripts, string mark) =>
        text.All(character => PlainScripts.Contains(character, StringComparison.Ordinal))
            ? string.Concat(text.Select(character => scripts[PlainScripts.IndexOf(character, StringComparison.Ordinal)]))
            : mark + text;
}

/// <summary>A piece of a label.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Level">−1 for a subscript, 1 for a superscript, 0 on the base line.</param>
internal sealed record LabelRun(string Text, int Level);

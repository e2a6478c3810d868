using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Problems;

namespace SiteGen.Checking;

/// <summary>Compares what a cell printed with its <c>output</c> fence.</summary>
public static partial class OutputComparer
{
    /// <summary>Null when they agree, otherwise a problem at the first line of the fence that differs.</summary>
    public static Problem? Compare(ExpectedOutput expected, CellRun result)
    {
        var wanted = Lines(expected.Text);
        var printed = Lines(TextOf(result));
        for (var i = 0; i < Math.Max(wanted.Length, printed.Length); i++)
        {
            var (want, got) = (wanted.ElementAtOrDefault(i), printed.ElementAtOrDefault(i));
            if (want is null || got is null || !Equal(want, got, expected.Tolerance))
            {
                return Differs(expected, i, want, got);
            }
        }

        return null;
    }

    /// <summary>What a terminal would show: standard output and the text form of every shown value.</summary>
    public static string TextOf(CellRun result) => string.Concat(result.Outputs.Select(output => output switch
    {
        TextOutput { Stream: OutputStream.Out } text => text.Text,
        DisplayOutput display when !IsPicture(display) => display.Forms.Last(f => f.MediaType == "text/plain").Data + "\n",
        _ => "",
    }));

    private static bool IsPicture(DisplayOutput display) =>
        display.Forms.Any(form => form.MediaType.StartsWith("image/", StringComparison.Ordinal));

    /// <summary>Spaces at the ends of lines and empty lines at the end are invisible, so they do not count.</summary>
    private static string[] Lines(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToArray();
        var end = Array.FindLastIndex(lines, line => line.Length > 0);
        return lines[..(end + 1)];
    }

    private static bool Equal(string want, string got, double? tolerance)
    {
        if (want == got || tolerance is not { } allowed)
        {
            return want == got;
        }

        var (wantNumbers, gotNumbers) = (Number().Matches(want), Number().Matches(got));
        return Collapse(Number().Replace(want, "#")) == Collapse(Number().Replace(got, "#"))
            && wantNumbers.Zip(gotNumbers).All(pair => Near(Parse(pair.First), Parse(pair.Second), allowed));
    }

    /// <summary>Numbers of other lengths move the columns of a table; how wide a gap is says nothing.</summary>
    private static string Collapse(string text) => Gap().Replace(text, " ");

    private static bool Near(double want, double got, double allowed) =>
        Math.Abs(want - got) <= allowed * Math.Max(1, Math.Abs(want));

    private static double Parse(Match match) => double.Parse(match.ValueSpan, CultureInfo.InvariantCulture);

    private static Problem Differs(ExpectedOutput expected, int index, string? want, string? got)
    {
        var hasLine = expected.Lines.First + index <= expected.Lines.Last;
        var at = hasLine
            ? expected.Positions.Translate(index + 1, 1, Math.Max(1, want?.Length ?? 1))
            : expected.Positions.Start;
        var message = (want, got) switch
        {
            (null, _) => $"The cell prints one more line than the fence expects: '{got}'",
            (_, null) => $"The cell does not print the line '{want}'",
            _ => $"The cell prints '{got}' where the fence expects '{want}'",
        };
        return ExecutionProblems.OutputDiffers.At(at, message);
    }

    [GeneratedRegex(@"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Typesetting.Cells;

/// <summary>
/// Printed text as HTML, as it would stand on a terminal in the end: colours become classes, a carriage return starts its
/// line anew, so that of a progress bar the last state remains, and other escape sequences leave nothing behind.
/// </summary>
public static partial class PrintedText
{
    /// <summary>More characters than this are cut out of the middle: nobody reads them, and every reader would load them.</summary>
    public const int Longest = 100_000;

    /// <summary>Characters kept of the end of a text that is too long.</summary>
    private const int Tail = 20_000;

    /// <summary>The text as HTML, without empty lines at its end.</summary>
    /// <param name="text">Text as it was printed.</param>
    /// <param name="omitted">What stands for lines cut out, with <c>{0}</c> for their number.</param>
    public static string ToHtml(string text, string omitted)
    {
        var normal = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (normal.Length <= Longest)
        {
            return Render(normal);
        }

        var (head, tail) = Cut(normal);
        var lines = normal.AsSpan(head, tail - head).Count('\n');
        var count = Math.Max(1, lines).ToString(CultureInfo.InvariantCulture);
        var note = HtmlText.Escape(omitted.Replace("{0}", count, StringComparison.Ordinal));
        return $"{Render(normal[..head])}\n<span class=\"output-omitted\">{note}</span>\n{Render(normal[tail..])}";
    }

    /// <summary>Where the cut begins and ends: at line ends, unless a line is longer than what is kept.</summary>
    private static (int Head, int Tail) Cut(string text)
    {
        var head = text.LastIndexOf('\n', Longest - Tail) + 1;
        var tail = text.IndexOf('\n', text.Length - Tail) + 1;
        return (head > 0 ? head : Longest - Tail, tail > 0 && tail < text.Length ? tail : text.Length - Tail);
    }

    private static string Render(string text)
    {
        var html = new StringBuilder(text.Length + 32);
        var line = new TerminalLine();
        var rest = text.AsSpan().TrimEnd("\n\r ");
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '\u001b')
            {
                i += Escape(rest[i..], line) - 1;
            }
            else if (rest[i] == '\n')
            {
                line.WriteTo(html);
                html.Append('\n');
            }
            else
            {
                line.Add(rest[i]);
            }
        }

        line.WriteTo(html);
        return html.ToString();
    }

    /// <summary>Obeys an escape sequence and says how long it is.</summary>
    private static int Escape(ReadOnlySpan<char> text, TerminalLine line)
    {
        foreach (var match in Sequence().EnumerateMatches(text))
        {
            var sequence = text.Slice(0, match.Length);
            if (sequence.Length > 2 && sequence[1] == '[')
            {
                Control(sequence[^1], sequence[2..^1].ToString(), line);
            }

            return match.Length;
        }

        return 1;
    }

    private static void Control(char command, string parameters, TerminalLine line)
    {
        if (command == 'm')
        {
            line.Style = line.Style.After(parameters);
        }
        else if (command == 'K')
        {
            line.Erase(parameters);
        }
    }

    [GeneratedRegex(@"\G\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_=>]|[()][0-9A-B])")]
    private static partial Regex Sequence();
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Typesetting.Typography;

/// <summary>Finds what stands in the text but is no prose: addresses, names of files, dates, versions, telephone numbers.</summary>
internal static partial class ProtectedText
{
    /// <summary>Whatever is protected has a Latin letter, a digit or this sign: most Russian sentences have none of them.</summary>
    private static readonly SearchValues<char> Hints =
        SearchValues.Create("@0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The text in runs; what is protected is fixed and looks like a word.</summary>
    /// <param name="text">Text of one node.</param>
    /// <param name="kind">What may happen to the rest.</param>
    public static IEnumerable<(TextRun Run, string Source)> Split(string text, TextRunKind kind)
    {
        if (text.AsSpan().IndexOfAny(Hints) < 0)
        {
            yield return (new TextRun(text, kind), text);
            yield break;
        }

        var done = 0;
        for (var match = Pattern().Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Index > done)
            {
                yield return (new TextRun(text[done..match.Index], kind), text[done..match.Index]);
            }

            yield return (TextRun.Of(TextRun.Word), match.Value);
            done = match.Index + match.Length;
        }

        if (done < text.Length || text.Length == 0)
        {
            yield return (new TextRun(text[done..], kind), text[done..]);
        }
    }

    [GeneratedRegex(
        """
        (?:https?|ftp|file):/{2,3}[^\s<>«»"]*[^\s<>«»".,;:!?)\]…]   # addresses
        | www\.[^\s<>«»"]*[^\s<>«»".,;:!?)\]…]
        | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
        | (?<![\w\uFDD0-\uFDD2])[@\#][A-Za-z][\w:-]*               # labels
        | (?<=^|\s)-{1,2}[A-Za-z][\w-]*                            # options of commands
        | (?:[\w~.-]*[/\\])+[\w.-]*\.[A-Za-z]\w*                   # paths
        | (?<!\w)(?![IVXL]+-[IVXL]+(?!\w))[A-Za-z0-9_]*[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)+   # names with a dot or hyphen
        | (?<!\w)\d+(?:[.-]\d+)*[.-]\d*[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*
        | (?<![\w.-])\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T[\d:.]+Z?)?)?(?![\w-])          # dates
        | (?<![\w.-])v?\d+(?:\.\d+){2,}(?:-[\w.]+)?                # versions, dates with dots
        | \+?\d[\d\ ]*\(\d{3,5}\)\ ?\d[\d-]*\d                     # telephone numbers
        | (?<![\w.,-])\+?\d+(?:-\d+){2,}(?![\w-])
        | ISBN[\s:]*[\dX-]{10,}
        | ГОСТ(?:\ Р)?(?:\ ИСО)?\ [\d.]+[-–—]\d{2,4}
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

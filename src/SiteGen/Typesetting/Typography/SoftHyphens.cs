using System.Text.RegularExpressions;

namespace SiteGen.Typesetting.Typography;

/// <summary>Marks where long Russian words may be broken; browsers without a dictionary for Russian break them only there.</summary>
internal static partial class SoftHyphens
{
    /// <summary>All places in a text, also of a word that is partly emphasised.</summary>
    public static IEnumerable<TextEdit> Find(string text)
    {
        for (var match = LongWord().Match(text); match.Success; match = match.NextMatch())
        {
            if (IsAbbreviation(match.ValueSpan))
            {
                continue;
            }

            foreach (var offset in HyphenationPatterns.Russian.Breaks(match.Value))
            {
                yield return new TextEdit(match.Index + offset, 0, Signs.SoftHyphen);
            }
        }
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) => char.IsUpper(word[1]);

    [GeneratedRegex(@"(?<![\p{L}\p{N}\u0301\u00AD_])[А-ЯЁа-яё]{7,}(?![\p{L}\p{N}\u0301\u00AD_])")]
    private static partial Regex LongWord();
}

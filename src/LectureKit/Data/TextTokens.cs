using System.Text.RegularExpressions;

namespace LectureKit;

/// <summary>Takes a text apart into words or runs of characters.</summary>
/// <param name="analyzer">What the pieces are.</param>
/// <param name="range">Smallest and largest number of words or characters in a piece.</param>
/// <param name="lowercase">Whether capitals become small letters, and ё becomes е.</param>
/// <param name="stopWords">Words that do not count, in the form they have after that.</param>
internal sealed partial class TextTokens(
    Analyzer analyzer, (int Min, int Max) range, bool lowercase, IReadOnlyCollection<string> stopWords)
{
    private readonly HashSet<string> skipped = new(stopWords, StringComparer.Ordinal);

    /// <summary>The pieces in order, with repetitions.</summary>
    public IEnumerable<string> Of(string text)
    {
        var plain = lowercase ? text.ToLowerInvariant().Replace('ё', 'е') : text;
        return analyzer switch
        {
            Analyzer.Word => OfWords([.. Words(plain)]),
            Analyzer.Char => Lengths().SelectMany(length => Windows(Blank().Replace(plain, " "), length)),
            _ => Words(plain).SelectMany(word => OfWord($" {word} ")),
        };
    }

    private IEnumerable<string> Words(string text) =>
        Word().Matches(text).Select(match => match.Value).Where(word => !skipped.Contains(word));

    private IEnumerable<string> OfWords(string[] words) => Lengths().SelectMany(length =>
        Enumerable.Range(0, Math.Max(0, words.Length - length + 1))
            .Select(start => string.Join(' ', words, start, length)));

    /// <summary>A word that is shorter than a length counts once as a whole, as in scikit-learn.</summary>
    private IEnumerable<string> OfWord(string padded)
    {
        foreach (var length in Lengths())
        {
            if (length >= padded.Length)
            {
                yield return padded;
                yield break;
            }

            foreach (var window in Windows(padded, length))
            {
                yield return window;
            }
        }
    }

    private static IEnumerable<string> Windows(string text, int length) =>
        Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(start => text.Substring(start, length));

    private IEnumerable<int> Lengths() => Enumerable.Range(range.Min, range.Max - range.Min + 1);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}

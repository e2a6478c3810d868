using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace SiteGen.Typesetting.Typography;

/// <summary>
/// Where a Russian word may be broken, by Liang's algorithm (F. M. Liang, <i>Word Hy-phen-a-tion by Com-put-er</i>, 1983) and
/// the patterns that TeX uses. Every pattern puts digits between the letters it matches; the largest digit of a place holds,
/// and an odd one allows a break.
/// </summary>
internal sealed class HyphenationPatterns
{
    private const int LeftMinimum = 2;
    private const int RightMinimum = 3;
    private static readonly Lazy<HyphenationPatterns> Loaded = new(Load);

    private readonly ConcurrentDictionary<string, int[]> known = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, byte[]> patterns;
    private readonly FrozenDictionary<string, int[]> exceptions;
    private readonly FrozenDictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longest;

    /// <param name="lines">Patterns in TeX's form, and words with hyphens where they may be broken.</param>
    public HyphenationPatterns(IReadOnlyCollection<string> lines)
    {
        patterns = lines.Where(line => line.Any(char.IsAsciiDigit)).ToFrozenDictionary(LettersOf, DigitsOf, StringComparer.Ordinal);
        exceptions = lines.Where(line => line.Length > 0 && !line.Any(char.IsAsciiDigit))
            .ToFrozenDictionary(line => line.Replace("-", ""), BreaksOf, StringComparer.Ordinal);
        lookup = patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = patterns.Keys.Max(pattern => pattern.Length);
    }

    /// <summary>The patterns of Russian.</summary>
    public static HyphenationPatterns Russian => Loaded.Value;

    /// <summary>Offsets in a word before which it may be broken. A course has few words, each many times.</summary>
    public IReadOnlyList<int> Breaks(string word) => known.GetOrAdd(word.ToLowerInvariant(), Find);

    private int[] Find(string word)
    {
        if (exceptions.TryGetValue(word, out var breaks))
        {
            return [.. breaks.Where(offset => IsAllowed(offset, word.Length))];
        }

        var levels = Levels($".{word}.");
        return [.. Enumerable.Range(0, word.Length).Where(i => IsAllowed(i, word.Length) && levels[i + 1] % 2 == 1)];
    }

    private static bool IsAllowed(int offset, int length) => offset >= LeftMinimum && offset <= length - RightMinimum;

    private byte[] Levels(string marked)
    {
        var levels = new byte[marked.Length + 1];
        for (var start = 0; start < marked.Length; start++)
        {
            for (var end = start + 1; end <= Math.Min(marked.Length, start + longest); end++)
            {
                if (!lookup.TryGetValue(marked.AsSpan(start, end - start), out var digits))
                {
                    continue;
                }

                for (var i = 0; i < digits.Length; i++)
                {
                    levels[start + i] = Math.Max(levels[start + i], digits[i]);
                }
            }
        }

        return levels;
    }

    private static string LettersOf(string pattern) => string.Concat(pattern.Where(c => !char.IsAsciiDigit(c)));

    private static byte[] DigitsOf(string pattern)
    {
        var digits = new byte[LettersOf(pattern).Length + 1];
        var letter = 0;
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c))
            {
                digits[letter] = (byte)(c - '0');
            }
            else
            {
                letter++;
            }
        }

        return digits;
    }

    private static int[] BreaksOf(string word)
    {
        var parts = word.Split('-');
        return [.. Enumerable.Range(1, parts.Length - 1).Select(i => parts.Take(i).Sum(part => part.Length))];
    }

    private static HyphenationPatterns Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("hyphenation-ru.txt")!;
        return new HyphenationPatterns(new StreamReader(stream).ReadToEnd().Split('\n'));
    }
}

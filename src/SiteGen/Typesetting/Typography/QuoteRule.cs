namespace SiteGen.Typesetting.Typography;

/// <summary>
/// Pairs the quotes of a text and gives each pair the signs of its depth. A straight quote without a partner becomes what
/// its neighbours make of it: quotes may go on in the next paragraph.
/// </summary>
/// <param name="outer">Opening and closing sign outside.</param>
/// <param name="inner">The same inside of other quotes.</param>
internal sealed class QuoteRule(string outer, string inner)
{
    private readonly string signs = outer[0] == '“' ? "\"“”" : "\"«»„“”";

    /// <summary>A sign of the text, the only one of its kind that can be both, and its partner.</summary>
    private sealed record Quote(int At, char Sign, bool IsOpening)
    {
        public Quote? Partner { get; set; }

        public int Depth { get; set; }
    }

    /// <summary>The signs to change.</summary>
    public IEnumerable<TextEdit> Find(string text)
    {
        if (text.AsSpan().IndexOfAny(signs) < 0)
        {
            return [];
        }

        var quotes = Pair(text);
        SetDepths(quotes);
        return quotes
            .Select(quote => (Quote: quote, Sign: SignOf(quote, text)))
            .Where(change => change.Sign != change.Quote.Sign)
            .Select(change => new TextEdit(change.Quote.At, 1, change.Sign.ToString()));
    }

    private bool IsEnglish => outer[0] == '“';

    private List<Quote> Pair(string text)
    {
        var quotes = new List<Quote>();
        var open = new List<Quote>();
        for (var i = text.AsSpan().IndexOfAny(signs); i < text.Length; i++)
        {
            if (!signs.Contains(text[i]))
            {
                continue;
            }

            var quote = new Quote(i, text[i], Opens(text, i, open));
            quotes.Add(quote);
            if (quote.IsOpening)
            {
                open.Add(quote);
            }
            else if (open.FindLastIndex(other => Closes(quote.Sign, other.Sign)) is >= 0 and var partner)
            {
                (quote.Partner, open[partner].Partner) = (open[partner], quote);
                open.RemoveRange(partner, open.Count - partner);
            }
        }

        return quotes;
    }

    /// <summary>A straight quote pairs with whatever the sign that it becomes would pair with: so nothing changes twice.</summary>
    private bool Closes(char sign, char opening) => sign switch
    {
        _ when IsEnglish => true,
        '»' or '"' => opening is '«' or '"',
        _ => opening is '„' or '“',
    };

    private bool Opens(string text, int at, List<Quote> open) => text[at] switch
    {
        '«' or '„' => true,
        '»' or '”' => false,
        '“' => IsEnglish || open.Count == 0 || open[^1].Sign != '„',
        _ => OpensStraight(text, at, open),
    };

    /// <summary>A straight quote tells what it is by its neighbours; where they allow both, by whether one is open.</summary>
    private static bool OpensStraight(string text, int at, List<Quote> open)
    {
        var mayOpen = MayOpen(text, at);
        var mayClose = MayClose(text, at);
        return mayOpen && mayClose ? !open.Exists(quote => quote.Sign == '"') : mayOpen;
    }

    private static bool MayOpen(string text, int at) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && ",.;:!?)]}»”".IndexOf(text[at + 1]) < 0
        && (at == 0 || char.IsWhiteSpace(text[at - 1]) || "([{«„“\"‘–—-/=…".Contains(text[at - 1]));

    private static bool MayClose(string text, int at) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1]) && "([{«„".IndexOf(text[at - 1]) < 0;

    private static void SetDepths(List<Quote> quotes)
    {
        var depth = 0;
        foreach (var quote in quotes.Where(quote => quote.Partner is not null))
        {
            quote.Depth = quote.IsOpening ? depth++ : --depth;
        }
    }

    private char SignOf(Quote quote, string text)
    {
        if (quote.Partner is null)
        {
            return quote.Sign == '"' ? SignOfLone(quote, text) : quote.Sign;
        }

        var pair = quote.Depth % 2 == 0 ? outer : inner;
        return pair[quote.IsOpening ? 0 : 1];
    }

    private char SignOfLone(Quote quote, string text)
    {
        var at = quote.At;
        if (quote.IsOpening)
        {
            return outer[0];
        }

        var isEnd = at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);
        return !isEnd || at == 0 || char.IsWhiteSpace(text[at - 1]) ? quote.Sign
            : char.IsDigit(text[at - 1]) ? '″'
            : outer[1];
    }
}

using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// What <see cref="CountVectorizer"/> and <see cref="TfidfVectorizer"/> have in common: which features they take from
/// texts. A feature is a word (a run of letters, also a single one) or a run of characters; the names of the options
/// are scikit-learn's.
/// </summary>
public abstract class TextVectorizer
{
    private string[]? names;
    private Dictionary<string, int> places = [];

    private protected TextVectorizer()
    {
    }

    /// <summary>What texts are taken apart into.</summary>
    public Analyzer Analyzer { get; init; } = Analyzer.Word;

    /// <summary>Smallest and largest number of words (or characters) of a feature: <c>(1, 2)</c> for words and pairs of
    /// neighbours.</summary>
    public (int Min, int Max) NgramRange { get; init; } = (1, 1);

    /// <summary>Whether capitals become small letters and ё becomes е.</summary>
    public bool Lowercase { get; init; } = true;

    /// <summary>Words that are left out, in the form they have after <see cref="Lowercase"/>.</summary>
    public IReadOnlyCollection<string> StopWords { get; init; } = [];

    /// <summary>Features of fewer texts than this are left out.</summary>
    public int MinDf { get; init; } = 1;

    /// <summary>Features of a larger part of the texts than this, between 0 and 1, are left out.</summary>
    public double MaxDf { get; init; } = 1;

    /// <summary>Only so many features are kept, those that occur most often; of equally frequent ones those that come
    /// first in the alphabet. Null keeps all.</summary>
    public int? MaxFeatures { get; init; }

    /// <summary>The features in the order of the columns, sorted by the codes of their letters.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    public IReadOnlyList<string> FeatureNames => names ?? throw NotFitted();

    /// <summary>The column of each feature.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    public IReadOnlyDictionary<string, int> Vocabulary => names is null ? throw NotFitted() : places;

    /// <summary>Numbers of the features in texts; unknown features do not count.</summary>
    /// <param name="texts">n texts.</param>
    /// <returns>Tensor of shape [n, number of features], float32, on the CPU.</returns>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    public Tensor Transform(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var tokens = Tokens();
        return Vectors([.. texts.Select(text => Count(tokens, text))]);
    }

    /// <summary>Learns the features of texts and gives their numbers.</summary>
    /// <param name="texts">n texts.</param>
    /// <returns>Tensor of shape [n, number of features], float32, on the CPU.</returns>
    /// <exception cref="ArgumentException">There are no texts, or no feature is left.</exception>
    public Tensor FitTransform(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        Learn(all);
        return Transform(all);
    }

    /// <summary>Learns the vocabulary.</summary>
    private protected void Learn(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        CheckOptions();
        var tokens = Tokens();
        var documents = texts.Select(text => tokens.Of(text).CountBy(token => token).ToList()).ToList();
        if (documents.Count == 0)
        {
            throw new ArgumentException("There are no texts to learn from", nameof(texts));
        }

        var frequencies = documents.SelectMany(counts => counts)
            .GroupBy(count => count.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Documents: group.Count(), Total: group.Sum(count => count.Value)))
            .Where(feature => feature.Documents >= MinDf && feature.Documents <= MaxDf * documents.Count)
            .OrderByDescending(feature => feature.Total)
            .ThenBy(feature => feature.Name, StringComparer.Ordinal)
            .Take(MaxFeatures ?? int.MaxValue)
            .OrderBy(feature => feature.Name, StringComparer.Ordinal)
            .ToList();
        if (frequencies.Count == 0)
        {
            throw new ArgumentException(
                "No feature is left of the texts; they are empty, or MinDf or MaxDf too strict", nameof(texts));
        }

        names = [.. frequencies.Select(feature => feature.Name)];
        places = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        Weigh([.. frequencies.Select(feature => feature.Documents)], documents.Count);
    }

    /// <summary>Learns more from the number of texts that have each feature.</summary>
    private protected abstract void Weigh(int[] documentsWith, int documents);

    /// <summary>Turns how often each feature occurs in a text into the text's vector, in place.</summary>
    private protected abstract void Turn(double[] counts);

    private static InvalidOperationException NotFitted() =>
        new("The vectorizer has seen no texts yet; call Fit or FitTransform");

    private TextTokens Tokens() => new(Analyzer, NgramRange, Lowercase, StopWords);

    private double[] Count(TextTokens tokens, string text)
    {
        var counts = new double[FeatureNames.Count];
        foreach (var token in tokens.Of(text))
        {
            if (places.TryGetValue(token, out var place))
            {
                counts[place]++;
            }
        }

        Turn(counts);
        return counts;
    }

    private Tensor Vectors(double[][] rows)
    {
        var values = new float[rows.Length * FeatureNames.Count];
        foreach (var (index, row) in rows.Index())
        {
            Array.ConvertAll(row, number => (float)number).CopyTo(values, index * row.Length);
        }

        return tensor(values, [rows.Length, FeatureNames.Count]);
    }

    private void CheckOptions()
    {
        if (NgramRange.Min < 1 || NgramRange.Max < NgramRange.Min)
        {
            throw new InvalidOperationException(
                $"NgramRange {NgramRange} must begin with at least 1 and not end before it begins");
        }

        if (!(MaxDf is > 0 and <= 1) || MaxFeatures < 1)
        {
            throw new InvalidOperationException("MaxDf must be above 0 and at most 1, and MaxFeatures at least 1");
        }
    }
}

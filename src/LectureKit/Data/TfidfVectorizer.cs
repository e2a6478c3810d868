namespace LectureKit;

/// <summary>
/// Texts as vectors in which a rare feature counts more than one that every text has, as <c>TfidfVectorizer</c> of
/// scikit-learn, except that words of one letter count: tf-idf(t, d) = tf(t, d) · idf(t), with tf the number of times
/// that t occurs in d and idf(t) = ln((1 + n) / (1 + df(t))) + 1, where df(t) of the n training texts have t. Then each
/// vector is brought to length 1. Source: scikit-learn, user guide, "Tf–idf term weighting".
/// </summary>
public sealed class TfidfVectorizer : TextVectorizer
{
    private double[] idf = [];

    /// <summary>Makes a vectorizer of single words; its options are set in braces, its weights by <see cref="Fit"/>.</summary>
    public TfidfVectorizer()
    {
    }

    /// <summary>Whether to take 1 + ln tf in place of tf, so that the tenth occurrence adds less than the
    /// second.</summary>
    public bool SublinearTf { get; init; }

    /// <summary>Whether both numbers in the fraction of idf get a 1 added, as if one more text had every feature;
    /// without it idf(t) = ln(n / df(t)) + 1.</summary>
    public bool SmoothIdf { get; init; } = true;

    /// <summary>Whether each vector is divided by its Euclidean length (<c>norm="l2"</c>); a text without any known
    /// feature stays 0.</summary>
    public bool Normalize { get; init; } = true;

    /// <summary>The weight idf of each feature, in the order of <see cref="TextVectorizer.FeatureNames"/>.</summary>
    public IReadOnlyList<double> Idf => idf;

    /// <summary>Learns features and their weights.</summary>
    /// <param name="texts">The training texts.</param>
    /// <returns>This vectorizer.</returns>
    /// <exception cref="ArgumentException">There are no texts, or no feature is left.</exception>
    /// <exception cref="InvalidOperationException">An option has an impossible value.</exception>
    public TfidfVectorizer Fit(IEnumerable<string> texts)
    {
        Learn(texts);
        return this;
    }

    /// <inheritdoc/>
    private protected override void Weigh(int[] documentsWith, int documents)
    {
        var added = SmoothIdf ? 1.0 : 0.0;
        idf = [.. documentsWith.Select(count => Math.Log((documents + added) / (count + added)) + 1)];
    }

    /// <inheritdoc/>
    private protected override void Turn(double[] counts)
    {
        for (var index = 0; index < counts.Length; index++)
        {
            var frequency = SublinearTf && counts[index] > 0 ? 1 + Math.Log(counts[index]) : counts[index];
            counts[index] = frequency * idf[index];
        }

        var length = Math.Sqrt(counts.Sum(value => value * value));
        for (var index = 0; Normalize && length > 0 && index < counts.Length; index++)
        {
            counts[index] /= length;
        }
    }
}

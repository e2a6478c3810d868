namespace LectureKit;

/// <summary>
/// Texts as bags of words: each feature's number is how often it occurs in the text. As <c>CountVectorizer</c> of
/// scikit-learn, except that words of one letter count.
/// </summary>
public sealed class CountVectorizer : TextVectorizer
{
    /// <summary>Makes a vectorizer of single words; its options are set in braces, its vocabulary by <see cref="Fit"/>.</summary>
    public CountVectorizer()
    {
    }

    /// <summary>Whether a feature counts once however often it occurs.</summary>
    public bool Binary { get; init; }

    /// <summary>Learns the features of texts.</summary>
    /// <param name="texts">The training texts.</param>
    /// <returns>This vectorizer.</returns>
    /// <exception cref="ArgumentException">There are no texts, or no feature is left.</exception>
    /// <exception cref="InvalidOperationException">An option has an impossible value.</exception>
    public CountVectorizer Fit(IEnumerable<string> texts)
    {
        Learn(texts);
        return this;
    }

    /// <inheritdoc/>
    private protected override void Weigh(int[] documentsWith, int documents)
    {
        // Plain numbers need no weights.
    }

    /// <inheritdoc/>
    private protected override void Turn(double[] counts)
    {
        for (var index = 0; Binary && index < counts.Length; index++)
        {
            counts[index] = Math.Min(counts[index], 1);
        }
    }
}

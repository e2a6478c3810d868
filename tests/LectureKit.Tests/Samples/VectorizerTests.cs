namespace LectureKit.Tests.Samples;

public sealed class VectorizerTests
{
    private static readonly string[] Texts = ["Кот и ЁЖ, кот!", "еж и дом", "дом дом дом"];

    [Fact]
    public void Counts_are_counts()
    {
        var vectorizer = new CountVectorizer();
        var counts = vectorizer.FitTransform(Texts);
        Assert.Equal(["дом", "еж", "и", "кот"], vectorizer.FeatureNames);
        Assert.Equal(3, vectorizer.Vocabulary["кот"]);
        Assert.Equal([0f, 1, 1, 2, 1, 1, 1, 0, 3, 0, 0, 0], counts.data<float>().ToArray());
        var binary = new CountVectorizer { Binary = true }.Fit(Texts).Transform(["дом, дом и"]);
        Assert.Equal([1f, 0, 1, 0], binary.data<float>().ToArray());
    }

    /// <summary>By hand: df = (дом 2, ёж 2, и 2, кот 1), n = 3.</summary>
    [Fact]
    public void Tfidf_is_what_the_formula_says()
    {
        var vectorizer = new TfidfVectorizer();
        var rows = vectorizer.FitTransform(Texts);
        var (often, once) = (Math.Log(4.0 / 3) + 1, Math.Log(4.0 / 2) + 1);
        Assert.Equal([often, often, often, once], vectorizer.Idf);
        Assert.Equal(1.2876820724517808, often, 15);
        Assert.Equal(1.6931471805599454, once, 15);

        var length = Math.Sqrt((2 * often * often) + (4 * once * once));
        double[] first = [0, often / length, often / length, 2 * once / length];
        Assert.All(first.Zip(rows[0].data<float>().ToArray()), pair => Assert.Equal(pair.First, pair.Second, 6));
        Assert.Equal([1f, 0, 0, 0], rows[2].data<float>().ToArray());
        Assert.Equal([0f, 0, 0, 0], vectorizer.Transform(["незнакомые слова"]).data<float>().ToArray());
    }

    [Fact]
    public void Options_change_the_formula()
    {
        var sublinear = new TfidfVectorizer { SublinearTf = true, Normalize = false, SmoothIdf = false };
        var rows = sublinear.FitTransform(Texts);
        Assert.Equal((1 + Math.Log(3)) * (Math.Log(3.0 / 2) + 1), rows[2, 0].item<float>(), 6);
        Assert.Equal((1 + Math.Log(2)) * (Math.Log(3.0) + 1), rows[0, 3].item<float>(), 6);
    }

    [Fact]
    public void Vocabulary_can_be_cut()
    {
        Assert.Equal(["дом", "еж", "и"], new CountVectorizer { MinDf = 2 }.Fit(Texts).FeatureNames);
        Assert.Equal(["кот"], new CountVectorizer { MaxDf = 0.5 }.Fit(Texts).FeatureNames);
        Assert.Equal(["дом", "еж"], new CountVectorizer { MaxFeatures = 2 }.Fit(Texts).FeatureNames);
        Assert.Equal(["дом", "еж", "кот"], new CountVectorizer { StopWords = ["и"] }.Fit(Texts).FeatureNames);
        Assert.Equal(["ЁЖ", "Кот", "дом", "еж", "и", "кот"], new CountVectorizer { Lowercase = false }.Fit(Texts).FeatureNames);
    }

    [Fact]
    public void Ngrams_are_neighbours()
    {
        var words = new CountVectorizer { NgramRange = (1, 2) }.Fit(["не очень рад", "рад"]);
        Assert.Equal(["не", "не очень", "очень", "очень рад", "рад"], words.FeatureNames);
        var inside = new CountVectorizer { Analyzer = Analyzer.CharWb, NgramRange = (3, 4) }.Fit(["рад, я"]);
        Assert.Equal([" ра", " рад", " я ", "ад ", "рад", "рад "], inside.FeatureNames);
        var across = new CountVectorizer { Analyzer = Analyzer.Char, NgramRange = (2, 2) }.Fit(["а  б"]);
        Assert.Equal([" б", "а "], across.FeatureNames);
    }

    [Fact]
    public void Faults_are_told()
    {
        Assert.Throws<InvalidOperationException>(() => new TfidfVectorizer().Transform(["а"]));
        Assert.Throws<InvalidOperationException>(() => new TfidfVectorizer().FeatureNames);
        Assert.Throws<ArgumentException>(() => new TfidfVectorizer().Fit([]));
        Assert.Throws<ArgumentException>(() => new TfidfVectorizer().Fit(["123"]));
        Assert.Throws<InvalidOperationException>(() => new TfidfVectorizer { NgramRange = (2, 1) }.Fit(["а"]));
        Assert.Throws<InvalidOperationException>(() => new TfidfVectorizer { MaxDf = 0 }.Fit(["а"]));
    }
}

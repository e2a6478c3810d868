using static TorchSharp.torch;

namespace LectureKit.Tests.Samples;

public sealed class SplitTests
{
    [Fact]
    public void Split_loses_and_repeats_nothing()
    {
        var x = arange(10).reshape(10, 1);
        var (xTrain, xTest, yTrain, yTest) = Datasets.Split(x, x.flatten() * 2, test: 0.25, seed: 1);
        Assert.Equal([7, 3], new[] { xTrain.shape[0], xTest.shape[0] });
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (long)i), cat([xTrain, xTest]).data<long>().ToArray().Order());
        Assert.Equal(xTrain.data<long>().ToArray().Select(v => 2 * v), yTrain.data<long>().ToArray());
        Assert.Equal(xTest.data<long>().ToArray().Select(v => 2 * v), yTest.data<long>().ToArray());
        Assert.True(xTest.equal(Datasets.Split(x, x, seed: 1).XTest).all().item<bool>());
        Assert.False(xTest.equal(Datasets.Split(x, x, seed: 2).XTest).all().item<bool>());
    }

    [Fact]
    public void Stratified_parts_keep_the_proportions()
    {
        var y = tensor(Enumerable.Range(0, 100).Select(i => i < 60 ? 0L : i < 90 ? 1L : 2L).ToArray());
        var (_, _, train, test) = Datasets.Split(arange(100), y, test: 0.2, seed: 3, stratify: true);
        Assert.Equal([12L, 6, 2], test.bincount(null).data<long>().ToArray());
        Assert.Equal([48L, 24, 8], train.bincount(null).data<long>().ToArray());

        // 0.3 of 5 + 5 rows is 3: one class gives two rows, the other one.
        var two = tensor(new long[] { 0, 0, 0, 0, 0, 1, 1, 1, 1, 1 });
        Assert.Equal(3, Datasets.Split(two, two, test: 0.3, stratify: true).YTest.shape[0]);
        var error = Assert.Throws<ArgumentException>(() => Datasets.Split(y, y.to(float32), stratify: true));
        Assert.Contains("y of shape [100] has no classes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_and_texts_are_split_with_their_names()
    {
        var (train, test) = Datasets.Split(Datasets.Emotions(), test: 0.2, seed: 1, stratify: true);
        Assert.Equal(260, train.Count);
        Assert.Equal(Enumerable.Repeat(13L, 5), test.Y.bincount(null).data<long>().ToArray());
        Assert.Empty(train.Texts.Intersect(test.Texts));
        var all = Datasets.Emotions();
        Assert.All(test.Texts.Zip(test.Labels), pair => Assert.Equal(all.Labels[all.Texts.ToList().IndexOf(pair.First)], pair.Second));
        Assert.Equal(2, Datasets.Split(Datasets.Moons(n: 8)).Test.ClassNames.Count);
    }

    [Fact]
    public void Faults_name_both_lengths()
    {
        var error = Assert.Throws<ArgumentException>(() => Datasets.Split(zeros(3), zeros(4)));
        Assert.StartsWith("x has 3 rows and y has 4", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Split(zeros(3), zeros(3), test: 1));
        Assert.Throws<ArgumentException>(() => Datasets.Split(zeros(1), zeros(1)));
        Assert.Throws<ArgumentException>(() => Data.Batches(zeros(0), zeros(0)));
    }

    [Fact]
    public void Batches_go_through_all_rows_once()
    {
        var x = arange(10).reshape(5, 2);
        var y = arange(5);
        var plain = Data.Batches(x, y, size: 2).ToList();
        Assert.Equal([2L, 2, 1], plain.Select(batch => batch.X.shape[0]));
        Assert.Equal([0L, 1, 2, 3, 4], cat([.. plain.Select(batch => batch.Y)]).data<long>().ToArray());

        var shuffled = Data.Batches(x, y, size: 2, seed: 1, dropLast: true).ToList();
        Assert.Equal([2L, 2], shuffled.Select(batch => batch.X.shape[0]));
        Assert.All(shuffled, batch => Assert.True(batch.X.select(1, 0).eq(batch.Y * 2).all().item<bool>()));
        var orders = Enumerable.Range(0, 5).Select(seed => string.Join(' ', Order(seed))).ToList();
        Assert.True(orders.Distinct().Count() > 3);
        Assert.Equal(Order(3), Order(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Data.Batches(x, y, size: 0));
        long[] Order(int seed) => cat([.. Data.Batches(x, y, 2, seed).Select(batch => batch.Y)]).data<long>().ToArray();
    }

    [Fact]
    public void Scaler_uses_the_statistics_of_the_training_set()
    {
        var train = tensor(new[,] { { 1f, 10, 5 }, { 3, 30, 5 } });
        var scaler = new StandardScaler();
        Assert.Equal([-1f, -1, 0, 1, 1, 0], scaler.FitTransform(train).data<float>().ToArray());
        Assert.Equal([2, 20, 5], scaler.Mean);
        Assert.Equal([1, 10, 1], scaler.Scale);
        var test = tensor(new[,] { { 2L, 50, 6 } });
        Assert.Equal([0f, 3, 1], scaler.Transform(test).data<float>().ToArray());
        Assert.True(scaler.InverseTransform(scaler.Transform(train)).allclose(train));
        Assert.Throws<InvalidOperationException>(() => new StandardScaler().Transform(train));
        Assert.Throws<ArgumentException>(() => scaler.Transform(zeros(1, 2)));
        Assert.Throws<ArgumentException>(() => scaler.Fit(tensor(new[,] { { float.NaN } })));
    }

    [Fact]
    public void Encoder_sorts_the_classes()
    {
        var encoder = new LabelEncoder();
        Assert.Equal([1L, 0, 1], encoder.FitTransform(["б", "а", "б"]).data<long>().ToArray());
        Assert.Equal(["а", "б"], encoder.Classes);
        Assert.Equal(["б", "а"], encoder.InverseTransform(tensor(new[] { 1, 0 })));
        var unknown = Assert.Throws<ArgumentException>(() => encoder.Transform(["в"]));
        Assert.Contains("'в'; known: а, б", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => encoder.InverseTransform(tensor(2)));
    }
}

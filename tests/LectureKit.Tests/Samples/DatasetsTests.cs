using static TorchSharp.torch;

namespace LectureKit.Tests.Samples;

public sealed class DatasetsTests
{
    [Fact]
    public void Xor_is_its_truth_table()
    {
        var (x, y) = Datasets.Xor();
        Assert.Equal([0f, 0, 0, 1, 1, 0, 1, 1], x.data<float>().ToArray());
        Assert.Equal([0L, 1, 1, 0], y.data<long>().ToArray());
        var noisy = Datasets.Xor(n: 400, noise: 0.1, seed: 3);
        Assert.Equal(0.1, (noisy.X - noisy.X.round()).std().item<float>(), 0.01);
        Assert.Equal(200, noisy.Y.sum().item<long>());
    }

    [Fact]
    public void Moons_have_exactly_these_points()
    {
        var (x, y) = Datasets.Moons(n: 6, noise: 0.1, seed: 0);
        float[] expected =
        [
            0.640537f, -0.308839f, -0.923765f, -0.097625f, 0.16877f, 1.147472f,
            1.029238f, 0.023176f, 1.854187f, 0.503612f, -0.023677f, 0.419568f,
        ];
        Assert.All(expected.Zip(x.data<float>().ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-6f));
        Assert.Equal([1L, 0, 0, 0, 1, 1], y.data<long>().ToArray());
    }

    [Fact]
    public void Moons_and_circles_lie_on_their_curves()
    {
        var moons = Datasets.Moons(n: 101, noise: 0);
        var upper = moons.X[moons.Y.eq(0)];
        var lower = moons.X[moons.Y.eq(1)];
        Assert.Equal([50, 51], new[] { upper.shape[0], lower.shape[0] });
        Assert.True(upper.norm(1, false, 2).sub(1).abs().max().item<float>() < 1e-6);
        Assert.True((lower - tensor(new[] { 1f, 0.5f })).norm(1, false, 2).sub(1).abs().max().item<float>() < 1e-6);
        Assert.True(lower.select(1, 1).max().item<float>() < 0.5 + 1e-6);

        var circles = Datasets.Circles(n: 60, noise: 0, factor: 0.25);
        var radius = circles.X.norm(1, false, 2);
        Assert.True((radius - where(circles.Y.eq(0), 1f, 0.25f)).abs().max().item<float>() < 1e-6);
        Assert.True(circles.X.mean([0]).abs().max().item<float>() < 1e-6);
    }

    [Fact]
    public void Blobs_are_round_their_centres()
    {
        var blobs = Datasets.Blobs(n: 3000, centers: 3, std: 0.5, seed: 1);
        var second = blobs.X[blobs.Y.eq(1)];
        Assert.Equal(1000, second.shape[0]);
        Assert.Equal(-2, second.mean([0])[0].item<float>(), 0.06);
        Assert.Equal(4 * Math.Sqrt(3) / 2, second.mean([0])[1].item<float>(), 0.06);
        Assert.Equal(0.5, second.std(0)[0].item<float>(), 0.03);
        Assert.Equal(["класс 0", "класс 1", "класс 2"], blobs.ClassNames);
    }

    [Fact]
    public void Spirals_wind_and_do_not_meet()
    {
        var spirals = Datasets.Spirals(n: 90, classes: 3, noise: 0, turns: 0.75);
        var radius = spirals.X.norm(1, false, 2).data<float>().ToArray();
        Assert.Equal(1, radius.Max(), 1e-6f);
        Assert.Equal(1 / 30f, radius.Min(), 1e-6f);
        Assert.Equal([30L, 30, 30], spirals.Y.bincount(null).data<long>().ToArray());
        var closest = cdist(spirals.X[spirals.Y.eq(0)], spirals.X[spirals.Y.eq(1)], 2).min().item<float>();
        Assert.True(closest > 0.05, $"{closest}");
    }

    [Fact]
    public void Linear_is_a_line_with_noise()
    {
        var (x, y) = Datasets.Linear(n: 3, seed: 5);
        Assert.Equal([3, 1], x.shape);
        Assert.Equal([3, 1], y.shape);
        Assert.Equal(-0.42317754f, x[0, 0].item<float>());
        Assert.Equal(0.07353596f, y[0, 0].item<float>(), 1e-6f);

        var plane = Datasets.Linear(n: 500, weights: [3, -1], bias: 0.5, noise: 0.2, seed: 2);
        var residue = plane.Y - plane.X.matmul(tensor(new[,] { { 3f }, { -1f } })) - 0.5;
        Assert.Equal(0.2, residue.std().item<float>(), 0.02);
        Assert.Equal(0, residue.mean().item<float>(), 0.03);
        Assert.Empty(plane.ClassNames);
    }

    [Fact]
    public void Seeds_are_kept_whatever_torch_does()
    {
        manual_seed(1);
        var first = Datasets.Spirals(seed: 4);
        manual_seed(2);
        Assert.True(first.X.equal(Datasets.Spirals(seed: 4).X).all().item<bool>());
        Assert.False(first.X.equal(Datasets.Spirals(seed: 5).X).all().item<bool>());
        Assert.Equal("LabeledData(X: [200, 2] float32, Y: [200] int64, classes: класс 0, класс 1)", first.ToString());
    }

    [Fact]
    public void Impossible_sets_are_refused()
    {
        Assert.Equal("n", Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Moons(n: 1)).ParamName);
        Assert.Equal("noise", Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Moons(noise: -1)).ParamName);
        Assert.Equal("noise", Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Xor(noise: double.NaN)).ParamName);
        Assert.Equal("factor", Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Circles(factor: 1)).ParamName);
        Assert.Equal("centers", Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Blobs(centers: 0)).ParamName);
    }

    [Fact]
    public void Emotions_are_balanced_and_all_different()
    {
        var emotions = Datasets.Emotions();
        Assert.Equal(["радость", "печаль", "злость", "неуверенность", "нейтральность"], emotions.ClassNames);
        Assert.Equal(Enumerable.Repeat(65L, 5), emotions.Y.bincount(null).data<long>().ToArray());
        Assert.Equal(325, emotions.Texts.Select(Bare).Distinct().Count());
        Assert.All(emotions.Texts, text => Assert.InRange(text.Length, 5, 80));
        Assert.Equal("злость", emotions.Labels[130]);
        static string Bare(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetter));
    }
}

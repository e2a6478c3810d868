namespace LectureKit.Tests.Samples;

/// <summary>The expected numbers come from a second implementation of the published algorithms, in Python.</summary>
public sealed class SeededRandomTests
{
    [Fact]
    public void Bits_are_those_of_xoshiro()
    {
        var random = new SeededRandom(0);
        Assert.Equal(
            [0x99ec5f36cb75f2b4UL, 0xbf6e1f784956452aUL, 0x1a5f849d4933e6e0UL, 0x6aa594f1262d2d2cUL],
            Enumerable.Range(0, 4).Select(_ => random.NextBits()));
    }

    [Fact]
    public void Numbers_depend_on_the_seed_alone()
    {
        var uniform = new SeededRandom(42);
        Assert.Equal(
            [0.08386297105988216, 0.3789802506626686, 0.6800434110281394],
            Enumerable.Range(0, 3).Select(_ => uniform.NextDouble()));
        var normal = new SeededRandom(7);
        double[] expected = [-0.2790239910251981, 1.5277231859624536, 1.8997685786889567, -0.2266957459968598];
        Assert.All(expected, value => Assert.Equal(value, normal.NextGaussian(), 14));
        Assert.Equal([3, 6, 1, 5, 0, 9, 2, 8, 4, 7], new SeededRandom(1).Permutation(10));
    }

    [Fact]
    public void Normal_numbers_have_their_moments()
    {
        var random = new SeededRandom(3);
        double[] values = [.. Enumerable.Range(0, 100_000).Select(_ => random.NextGaussian())];
        Assert.Equal(0, values.Average(), 0.01);
        Assert.Equal(1, values.Average(value => value * value), 0.02);
        Assert.Equal(3, values.Average(value => Math.Pow(value, 4)), 0.1);
        Assert.Equal(0.6827, values.Count(value => Math.Abs(value) < 1) / 100_000.0, 0.01);
    }

    [Fact]
    public void Whole_numbers_are_equally_likely()
    {
        var random = new SeededRandom(5);
        var counts = new int[6];
        for (var turn = 0; turn < 60_000; turn++)
        {
            counts[random.NextInt(6)]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }
}

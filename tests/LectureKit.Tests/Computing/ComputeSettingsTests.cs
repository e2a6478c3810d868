using System.Collections.Immutable;
using static TorchSharp.torch;

namespace LectureKit.Tests.Computing;

public sealed class ComputeSettingsTests : IDisposable
{
    public ComputeSettingsTests() => Begin(5);

    public void Dispose() => LectureHost.End();

    [Fact]
    public void Seed_starts_all_generators_anew()
    {
        Compute.Seed(3);
        var (tensor, number) = (rand(4).ToArray<float>(), Compute.Random.Next());
        Assert.NotEqual(tensor, rand(4).ToArray<float>());
        Compute.Seed(3);
        Assert.Equal(tensor, rand(4).ToArray<float>());
        Assert.Equal(number, Compute.Random.Next());
    }

    [Fact]
    public void Lecture_starts_as_if_seeded_with_its_seed()
    {
        var number = Compute.Random.Next();
        Begin(5);
        Assert.Equal(number, Compute.Random.Next());
        Begin(6);
        Assert.NotEqual(number, Compute.Random.Next());
    }

    [Fact]
    public void Settings_last_until_the_end_of_the_lecture()
    {
        var threads = Compute.Threads;
        Assert.False(Compute.Deterministic);
        Compute.Deterministic = true;
        Compute.Threads = threads + 1;
        Assert.True(Compute.Deterministic);
        Assert.Equal(threads + 1, get_num_threads());
        Begin(5);
        Assert.False(Compute.Deterministic);
        Assert.Equal(threads, Compute.Threads);
        Assert.Throws<ArgumentOutOfRangeException>(() => Compute.Threads = 0);
    }

    [Fact]
    public void Memory_grows_with_a_tensor()
    {
        var before = Compute.Memory;
        using var large = ones(32 << 20, uint8);
        var after = Compute.Memory;
        Assert.Equal(before.Tensors + 1, after.Tensors);
        Assert.InRange(after.Used - before.Used, 24 << 20, 200 << 20);
        Assert.InRange(after.Total, after.Used, long.MaxValue);
        Assert.Matches(@"^\d+ из \d+ МиБ, тензоров: \d+$", after.ToString());
    }

    private static void Begin(int seed) => LectureHost.Begin(
        new LectureHostOptions(seed, "cpu", (ImmutableArray<OutputForm> _) => { }, _ => { }));
}

using System.Collections.Immutable;
using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests;

public sealed class LectureHostTests : IDisposable
{
    private readonly List<ImmutableArray<OutputForm>> shown = [];
    private readonly List<string> notes = [];

    public void Dispose() => LectureHost.End();

    [Fact]
    public void Shown_values_reach_the_host_in_order()
    {
        Begin(1);
        Display("первое");
        var handedOn = 2.Display();
        Display(null);
        Assert.Equal(2, handedOn);
        Assert.Equal(["первое", "2", "null"], shown.Select(forms => forms[^1].Data));
        Assert.Empty(notes);
    }

    [Fact]
    public void Formatter_fault_is_noted()
    {
        Begin(1);
        Display(Enumerable.Range(0, 3).Select(number => 1 / number));
        Assert.Single(shown);
        Assert.Contains("could not be shown", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_lecture_starts_from_its_seed()
    {
        Begin(42);
        var first = rand(5);
        LectureHost.End();
        Begin(42);
        var second = rand(5);
        Begin(43);
        var other = rand(5);
        manual_seed(42);
        Assert.True(first.equal(second).all().item<bool>());
        Assert.True(first.equal(rand(5)).all().item<bool>());
        Assert.False(first.equal(other).all().item<bool>());
    }

    [Fact]
    public void Device_is_reported_only_when_the_lecture_computed()
    {
        Begin(1);
        Assert.Equal(new LectureDevice("", ""), LectureHost.End());
        Begin(1);
        LectureHost.PrepareTorch();
        Assert.Equal("cpu", LectureHost.End().Device);
        Begin(1);
        Assert.NotNull(Compute.Device);
        Assert.NotEmpty(LectureHost.End().Device);
    }

    [Fact]
    public void Without_a_host_the_console_shows_the_text()
    {
        LectureHost.End();
        var before = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            Display(new[] { 1, 2 });
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Equal($"[1, 2]{Environment.NewLine}", printed.ToString());
    }

    private void Begin(int seed) => LectureHost.Begin(new LectureHostOptions(seed, "cpu", shown.Add, notes.Add));
}

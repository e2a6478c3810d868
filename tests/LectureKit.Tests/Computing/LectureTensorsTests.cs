using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace LectureKit.Tests.Computing;

/// <summary>Who may be freed when, and that nobody else is.</summary>
public sealed class LectureTensorsTests : IDisposable
{
    public LectureTensorsTests() => LectureHost.Begin(
        new LectureHostOptions(1, "cpu", (ImmutableArray<OutputForm> _) => { }, _ => { }));

    public void Dispose() => LectureHost.End();

    [Fact]
    public async Task Loop_over_large_tensors_keeps_memory_low()
    {
        var before = NativeMemory.Resident;
        var highest = await Cell(() =>
        {
            var sum = zeros(1 << 18);
            var most = 0L;
            for (var step = 0; step < 600; step++)
            {
                sum = (sum * 0.5) + ones(1 << 18);
                most = step % 50 == 0 ? Math.Max(most, NativeMemory.Resident) : most;
            }

            Assert.Equal(2, sum.mean().item(), 4);
            return most;
        });
        Assert.InRange(highest - before, long.MinValue, 250L << 20);
    }

    [Fact]
    public async Task Loop_over_small_tensors_keeps_few()
    {
        var most = await Cell(() =>
        {
            var (sum, count) = (zeros(1), 0L);
            for (var step = 0; step < 20_000; step++)
            {
                sum = sum + 1;
                count = Math.Max(count, Tensor.TotalCount);
            }

            Assert.Equal(20_000, sum.item());
            return count;
        });
        Assert.InRange(most, 1, 15_000);
    }

    [Fact]
    public async Task What_can_be_reached_survives()
    {
        var kept = await Cell(() =>
        {
            var list = new List<Tensor>();
            for (var step = 0; step < 300; step++)
            {
                list.Add(full(1 << 16, (float)step));
                _ = (list[^1] + 1).exp().relu();
                _ = ones(1 << 18);
            }

            return list;
        });
        Assert.All(kept.Index(), item => Assert.Equal(item.Index, item.Item[17].item()));
        Assert.All(kept.Index(), item => Assert.Equal(item.Index, item.Item.max().item()));
    }

    [Fact]
    public async Task Temporaries_survive_collections_of_other_threads()
    {
        using var stop = new CancellationTokenSource();
        var collecting = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                GC.Collect(1);
                Thread.Sleep(1);
            }
        }, TestContext.Current.CancellationToken);
        var wrong = await Cell(() => Enumerable.Range(0, 1000).Count(
            _ => ones(1 << 14).neg().exp().log().neg().sum().item() is not 1 << 14));
        await stop.CancelAsync();
        await collecting;
        Assert.Equal(0, wrong);
    }

    [Fact]
    public async Task End_disposes_everything_also_of_other_threads_and_statics()
    {
        var before = Alive();
        var tensors = await Cell(() =>
        {
            var made = new Tensor[4];
            Parallel.For(0, 4, index => made[index] = full(3, (float)index));
            return made;
        });
        var after = await CellAsync(async () =>
        {
            var early = ones(2);
            await Task.Delay(1, TestContext.Current.CancellationToken).ConfigureAwait(false);
            return new[] { early, ones(3) };
        });
        Assert.All(tensors.Concat(after), tensor => Assert.False(tensor.IsInvalid));
        LectureHost.End();
        Assert.All(tensors.Concat(after), tensor => Assert.True(tensor.IsInvalid));
        Assert.Equal(before, Alive());
    }

    [Fact]
    public async Task Scopes_and_disposal_of_the_author_work_as_ever()
    {
        await Cell(() =>
        {
            using var early = ones(2);
            Tensor inner, moved;
            using (NewDisposeScope())
            {
                inner = ones(3);
                moved = ones(4).MoveToOuterDisposeScope();
            }

            Assert.True(inner.IsInvalid);
            Assert.False(moved.IsInvalid);
            moved.Dispose();
            Assert.True(moved.IsInvalid);
            _ = zeros(5);
            early.Dispose();
            return 0;
        });
        Assert.Null(TorchScopes.Current);
    }

    [Fact]
    public async Task Next_lecture_is_not_touched_by_the_end_of_the_last()
    {
        _ = await Cell(() => ones(1));
        LectureHost.End();
        LectureHost.Begin(new LectureHostOptions(1, "cpu", _ => { }, _ => { }));
        var second = await Cell(() => ones(1));
        Assert.Equal(1, second.item());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Alive()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return Tensor.TotalCount;
    }

    private static Task<T> Cell<T>(Func<T> run) => CellAsync(() => Task.FromResult(run()));

    private static async Task<T> CellAsync<T>(Func<Task<T>> run)
    {
        LectureHost.PrepareTorch();
        LectureHost.EnterCell();
        var value = await run();
        LectureHost.LeaveCell();
        return value;
    }
}

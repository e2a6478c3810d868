using System.Diagnostics;
using System.Globalization;
using SiteGen.Execution;

namespace SiteGen.Tests.Execution;

/// <summary>Lectures that run in one process after another: whatever the first leaves behind, the second is as if alone.</summary>
public sealed class PoolTests(PoolTests.SharedPool shared) : IClassFixture<PoolTests.SharedPool>
{
    private const string Id = "Environment.ProcessId";

    /// <summary>What a lecture may find changed.</summary>
    private static readonly string[] Look =
    [
        Id,
        "Console.WriteLine(1.5.ToString());",
        "System.Threading.Thread.Sleep(300); Console.WriteLine(\"quiet\");",
        "$\"{new System.Threading.Thread(() => { }).ThreadState} {System.Globalization.CultureInfo.CurrentCulture.Name}\"",
        "$\"{Environment.GetEnvironmentVariable(\"LEFT\")} {Directory.GetCurrentDirectory() == Path.GetTempPath().TrimEnd('/')}\"",
        "ones(1).dtype",
        "ones(1, requires_grad: true).add(1).requires_grad",
        "rand(2)",
        "new ScottPlot.Plot().Axes.Title.Label.FontName",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, bool> Lecturers => new()
    {
        { "1 + 1", true },
        { "System.Globalization.CultureInfo.CurrentCulture = new(\"ru-RU\"); rand(7);", true },
        { "using (no_grad()) { Console.WriteLine(ones(1).add(1)); }", true },
        { "await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Console.WriteLine(i))));", true },
        { "var t = new System.Threading.Thread(() => Console.WriteLine(2)); t.Start(); t.Join();", true },
        { "throw new Exception();", true },
        { "no_grad();", false },
        { "set_default_dtype(float64);", false },
        { "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new(\"ru-RU\");", false },
        { "Environment.SetEnvironmentVariable(\"LEFT\", \"behind\");", false },
        { "Console.SetOut(new StringWriter());", false },
        { "ScottPlot.Fonts.Default = \"Nothing\";", false },
        { "using System.Threading;\nnew Thread(() => { while (true) { Console.WriteLine(\"left\"); } }).Start();", false },
        { "using System.Threading;\nnew Thread(() => { Thread.Sleep(1000); throw new Exception(); }).Start();", false },
        { "async void Later() { await Task.Delay(400); throw new Exception(); }\nLater();", false },
        { "Environment.Exit(0);", false },
    };

    [Theory]
    [MemberData(nameof(Lecturers))]
    public async Task A_lecture_finds_nothing_of_the_one_before(string before, bool isUsedAgain)
    {
        var first = await RunAsync(shared.Pool, Id, before);
        var second = await RunAsync(shared.Pool, Look);
        var alone = await shared.Alone;

        Assert.Equal(isUsedAgain, first.Cells[0].Text() == second.Cells[0].Text());
        Assert.All(second.Cells, cell => Assert.Empty(cell.Faults));
        Assert.Equal(alone.Cells.Skip(1).Select(cell => cell.Text()), second.Cells.Skip(1).Select(cell => cell.Text()));
    }

    /// <summary>Nothing shows that a connection is awaited, so the process is used again.</summary>
    [Theory]
    [InlineData("Console.WriteLine(\"left\");", true)]
    [InlineData("Display(\"left\");", true)]
    [InlineData("throw new Exception(\"left\");", false)]
    public async Task What_an_earlier_lecture_does_later_is_not_the_fault_of_the_one_at_work(string later, bool endsThere)
    {
        var first = await RunAsync(
            shared.Pool,
            Id,
            $$"""
            var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
            listener.Start();
            async void Later() { await listener.AcceptTcpClientAsync(); {{later}} }
            Later();
            ((System.Net.IPEndPoint)listener.LocalEndpoint).Port
            """);
        var port = Number(first.Cells[1]);
        var second = await RunAsync(
            shared.Pool,
            Id,
            $"try {{ new System.Net.Sockets.TcpClient(\"127.0.0.1\", {port}); }} catch (Exception) {{ }}",
            "System.Threading.Thread.Sleep(1000);");

        Assert.Equal(endsThere, first.Cells[0].Text() == second.Cells[0].Text());
        Assert.Equal([0, 1, 2], second.Cells.Select(cell => cell.Index));
        Assert.All(second.Cells.Skip(1), cell => Assert.Equal(("", 0), (cell.Text(), cell.Faults.Length)));
    }

    [Fact]
    public async Task A_worker_that_died_while_it_waited_is_replaced()
    {
        var first = await RunAsync(shared.Pool, Id);
        using (var process = Process.GetProcessById(Number(first.Cells[0])))
        {
            process.Kill();
            await process.WaitForExitAsync(Cancellation);
        }

        var second = await RunAsync(shared.Pool, Id);
        Assert.Empty(second.Cells[0].Faults);
        Assert.NotEqual(first.Cells[0].Text(), second.Cells[0].Text());
    }

    [Fact]
    public async Task What_a_lecture_leaves_in_memory_does_not_count_for_the_next()
    {
        const long limit = 600L << 20;
        const string hoard = "var hoard = new byte[300 << 20]; Array.Fill(hoard, (byte)1);";
        await using var pool = new WorkerPool([], 1);
        for (var i = 0; i < 3; i++)
        {
            var run = await pool.RunAsync(Lectures.Job(hoard) with { MemoryLimit = limit }, null, Cancellation);
            Assert.Empty(run.Cells[0].Faults);
        }
    }

    [Fact]
    public async Task A_pool_grows_with_what_is_expected_and_leaves_nothing()
    {
        List<int> ids = [];
        await using (var pool = new WorkerPool([], 2))
        {
            for (var i = 0; i < 4; i++)
            {
                pool.Expect();
            }

            var pair = await Task.WhenAll(RunAsync(pool, Id), RunAsync(pool, Id));
            LectureRun[] runs = [.. pair, await RunAsync(pool, Id), await RunAsync(pool, Id)];
            ids.AddRange(runs.Select(run => Number(run.Cells[0])));
        }

        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Throws<ArgumentException>(() => Process.GetProcessById(id)));
    }

    private static int Number(CellRun cell) => int.Parse(cell.Text().Trim('<', '>'), CultureInfo.InvariantCulture);

    private static Task<LectureRun> RunAsync(WorkerPool pool, params string[] codes) =>
        pool.RunAsync(Lectures.Job(codes), null, Cancellation);

    /// <summary>A pool in which the cases come one behind the other, and a lecture that was alone in its process.</summary>
    public sealed class SharedPool : IAsyncDisposable
    {
        public WorkerPool Pool { get; } = new([], 1);

        public Task<LectureRun> Alone { get; } = Lectures.RunAsync(Look);

        public ValueTask DisposeAsync() => Pool.DisposeAsync();
    }
}

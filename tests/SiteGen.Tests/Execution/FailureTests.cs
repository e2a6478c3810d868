using SiteGen.Execution;

namespace SiteGen.Tests.Execution;

/// <summary>Everything a cell can do wrong, each in a worker of its own, with the place that is blamed.</summary>
public sealed class FailureTests
{
    public static TheoryData<string, string, FaultKind, string, string> Deaths => new()
    {
        { "exit", "Environment.Exit(0);", FaultKind.Death, "exit", "The cell ended the process with exit code 0" },
        { "exit code", "Environment.Exit(3);", FaultKind.Death, "exit", "The cell ended the process with exit code 3" },
        { "fail fast", "Environment.FailFast(\"bad\");", FaultKind.Death, "fail-fast",
            "The cell ended the process with Environment.FailFast: bad" },
        { "stack", "int Deep(int n) => Deep(n + 1) + 1;\nDeep(0)", FaultKind.Death, "stack-overflow",
            "The cell overflows the stack: a function calls itself without end" },
        { "endless", "while (true) { }", FaultKind.Timeout, "cell", "The cell runs longer than its limit of 2 s" },
        { "deadlock", "new SemaphoreSlim(0).Wait();", FaultKind.Timeout, "cell", "The cell runs longer than its limit of 2 s" },
    };

    [Theory]
    [MemberData(nameof(Deaths))]
    public async Task A_cell_that_kills_its_process_is_named(string name, string code, FaultKind kind, string id, string message)
    {
        Assert.NotEmpty(name);
        var job = Lectures.Job("1", "using System.Threading;\n" + code, "2");
        var run = await Lectures.RunAsync(job with { Cells = [.. job.Cells.Select(cell => cell with { LimitSeconds = 2 })] });

        var fault = Assert.Single(run.Cells[^1].Faults);
        Assert.Equal((1, kind, id, message), (run.Cells[^1].Index, fault.Kind, fault.Id, fault.Message));
        Assert.Equal("<1>", run.Cells[0].Text());
    }

    [Fact]
    public async Task A_cell_that_takes_too_much_memory_is_named_and_ended()
    {
        const string greedy = """
            var hoard = new List<byte[]>();
            while (true) { var more = new byte[1 << 24]; Array.Fill(more, (byte)1); hoard.Add(more); }
            """;
        var run = await Lectures.RunAsync(Lectures.Job("1", greedy, "2") with { MemoryLimit = 700L << 20 });

        var fault = Assert.Single(run.Cells[^1].Faults);
        Assert.Equal((1, "memory-limit"), (run.Cells[^1].Index, fault.Id));
        Assert.Equal("The cell needs more memory than the limit of 700 MiB", fault.Message);
    }

    /// <summary>How a cell may leave while a program that it has started goes on; each program is told by its argument.</summary>
    [Theory]
    [InlineData("301.1", "")]
    [InlineData("301.2", "throw new Exception();")]
    [InlineData("301.3", "Environment.FailFast(null);")]
    [InlineData("301.4", "System.Diagnostics.Process.GetCurrentProcess().Kill();")]
    [InlineData("301.5", "while (true) { }")]
    public async Task Nothing_that_a_cell_has_started_goes_on(string argument, string end)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are looked up as Linux has them.");
        var code = $$"""
            var shell = System.Diagnostics.Process.Start("sh", ["-c", "sleep {{argument}} & wait"]);
            while (!Directory.EnumerateDirectories("/proc").Any(IsSleeping)) await Task.Delay(5);
            static bool IsSleeping(string folder)
            {
                try { return File.ReadAllText(folder + "/cmdline").Contains("sleep\0{{argument}}"); }
                catch (Exception) { return false; }
            }
            {{end}}
            """;
        var job = Lectures.Job(code);
        await Lectures.RunAsync(job with { Cells = [.. job.Cells.Select(cell => cell with { LimitSeconds = 5 })] });

        Assert.DoesNotContain(Directory.EnumerateDirectories("/proc"), folder => CommandLine(folder).Contains($"sleep\0{argument}"));
    }

    [Fact]
    public async Task An_exception_is_located_where_it_was_thrown_and_where_it_was_called()
    {
        var run = await Lectures.RunAsync(
            "int Third(int[] values)\n{\n    return values[2];\n}",
            "var kept = 1;\nvar lost = Third([]);",
            "kept");

        var fault = Assert.Single(run.Cells[1].Faults);
        Assert.Equal("System.IndexOutOfRangeException", fault.Id);
        Assert.Equal([new TraceFrame(0, 3, 5, "Third"), new TraceFrame(1, 2, 12, "")], fault.Trace);
        Assert.Equal((2, 12), (fault.Line, fault.Column));
        Assert.Equal("", run.Cells[2].Text());
    }

    [Theory]
    [InlineData("Func<int, int> f = n => 1 / n;\nf(0)", "System.DivideByZeroException", 1, 25)]
    [InlineData("await Task.Run(() =>\n{\n    throw new InvalidOperationException();\n});", "System.InvalidOperationException", 3, 5)]
    [InlineData("class Bad { public static int Value = int.Parse(\"x\"); }\nBad.Value", "System.TypeInitializationException", 1, 13)]
    [InlineData("async void Fire() { await Task.Delay(1); throw new FormatException(); }\nFire(); System.Threading.Thread.Sleep(5000);",
        "System.FormatException", 1, 42)]
    [InlineData("new System.Threading.Thread(() => throw new FormatException()).Start(); System.Threading.Thread.Sleep(5000);",
        "System.FormatException", 1, 35)]
    [InlineData("torch.ones(2, 3).mm(torch.ones(2, 3))", "System.Runtime.InteropServices.ExternalException", 1, 1)]
    public async Task An_exception_leads_to_its_line(string code, string type, int line, int column)
    {
        var run = await Lectures.RunAsync(code);

        var fault = Assert.Single(run.Cells[0].Faults);
        Assert.Equal((FaultKind.Exception, type), (fault.Kind, fault.Id));
        Assert.Equal((line, column), (fault.Trace[0].Line, fault.Trace[0].Column));
    }

    [Fact]
    public async Task An_exception_of_native_torch_keeps_its_sentence_and_loses_the_frames_of_its_build()
    {
        var run = await Lectures.RunAsync("torch.ones(2, 3).mm(torch.ones(4, 5))");

        var fault = Assert.Single(run.Cells[0].Faults);
        Assert.Equal("mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)", fault.Message);
    }

    [Fact]
    public async Task What_was_assigned_before_an_expected_exception_is_kept()
    {
        var job = Lectures.Job("var a = 1;\nthrow new Exception(\"expected\");", "a");
        var run = await Lectures.RunAsync(job with { Cells = [job.Cells[0] with { MayThrow = true }, job.Cells[1]] });

        Assert.Equal("<1>", run.Cells[1].Text());
    }

    [Fact]
    public async Task All_independent_compiler_errors_of_a_lecture_are_found_in_one_run()
    {
        var run = await Lectures.RunAsync(
            "int a = \"text\";\nint b = missing;",
            "a + 1",
            "int c = alsoMissing;",
            "Console.WriteLine(\"never\")");

        var faults = run.Cells.SelectMany(cell => cell.Faults.Select(fault => (cell.Index, fault.Id, fault.Line, fault.Column)));
        Assert.Equal([(0, "CS0029", 1, 9), (0, "CS0103", 2, 9), (2, "CS0103", 1, 9)], faults);
        Assert.Equal("", run.Cells[3].Text());
    }

    [Fact]
    public async Task A_cell_that_must_not_compile_is_not_run_and_leaves_no_trace()
    {
        var job = Lectures.Job("var good = 1;", "var bad = good.Missing;", "good");
        var run = await Lectures.RunAsync(job with { Cells = job.Cells.SetItem(1, job.Cells[1] with { MustNotCompile = true }) });

        Assert.Equal("CS1061", Assert.Single(run.Cells[1].Faults).Id);
        Assert.Equal("<1>", run.Cells[2].Text());
    }

    [Fact]
    public async Task Compiling_only_runs_nothing()
    {
        var run = await Lectures.RunAsync(Lectures.Job("Console.WriteLine(1);", "int x = y;") with { Mode = RunMode.Compile });

        Assert.Equal("", run.Cells[0].Text());
        Assert.Equal("CS0103", Assert.Single(run.Cells[1].Faults).Id);
    }

    [Fact]
    public async Task A_cancelled_lecture_ends_at_once()
    {
        using var cancel = new CancellationTokenSource();
        await using var runner = new ProcessLectureRunner([]);
        var started = new CancelOnStart(cancel);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var endless = Lectures.Job("while (true) { }");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync(endless, started, cancel.Token));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
    }

    private static string CommandLine(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // No process, or one that has just ended.
            return "";
        }
    }

    private sealed class CancelOnStart(CancellationTokenSource cancel) : IProgress<WorkerMessage>
    {
        public void Report(WorkerMessage value) => cancel.Cancel();
    }
}

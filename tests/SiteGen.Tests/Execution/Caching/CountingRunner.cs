using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Execution;

namespace SiteGen.Tests.Execution.Caching;

/// <summary>Runs nothing, but counts what it is asked to run, and keeps every promise that the cells make.</summary>
internal sealed class CountingRunner : ILectureRunner
{
    /// <summary>The lectures that ran, by their files.</summary>
    public ConcurrentQueue<string> Ran { get; } = [];

    /// <summary>How many lectures were expected.</summary>
    public int Expected { get; private set; }

    /// <summary>Changes what a lecture gives.</summary>
    public Func<LectureJob, LectureRun, LectureRun> Then { get; set; } = static (_, run) => run;

    public void Expect() => Expected++;

    public Task<LectureRun> RunAsync(LectureJob job, IProgress<WorkerMessage>? progress, CancellationToken cancellation)
    {
        Ran.Enqueue(job.Name);
        var run = new LectureRun([.. job.Cells.Select(Run)], "cpu", "", job.Mode == RunMode.Run);
        return Task.FromResult(Then(job, run));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static CellFault Fault(FaultKind kind, string id, string message, params ImmutableArray<string> baseTypes) =>
        new(kind, id, message, 1, 1, 1, [], baseTypes);

    private static CellRun Run(CellJob cell)
    {
        ImmutableArray<CellFault> faults = cell.MustNotCompile ? [Fault(FaultKind.CompilerError, "CS0029", "no")]
            : cell.MayThrow ? [Fault(FaultKind.Exception, "System.FormatException", "no", "System.Exception")]
            : [];
        Output[] outputs =
        [
            new TextOutput(OutputStream.Out, $"{cell.Code}\n"),
            new DisplayOutput([new("text/html", "<b>да</b>"), new("text/plain", "да")]),
        ];
        return new CellRun(cell.Index, faults.IsEmpty && cell.Run ? [.. outputs] : [], faults, [new(0, 1, "keyword")], 0.25);
    }
}

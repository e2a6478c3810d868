using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;
using LectureKit;
using Microsoft.CodeAnalysis;

namespace SiteGen.Execution.Worker;

/// <summary>Runs the cells of one lecture while <see cref="LectureCompiler"/> works ahead on another thread.</summary>
internal sealed class LectureExecutor(LectureJob job, OutputCapture capture, Action<WorkerMessage> send)
{
    private readonly ConcurrentQueue<Exception> unobserved = new();
    private readonly Dictionary<int, SyntaxTree> trees = [];
    private int current = -1;
    private bool stopped;

    /// <summary>Whether every cell that was to run did run.</summary>
    public bool IsComplete => job.Mode == RunMode.Run && !stopped;

    /// <summary>Runs the lecture and reports each cell; nothing the author's code does makes this throw.</summary>
    public async Task RunAsync(ScriptSession session)
    {
        using var thread = new LectureThread();
        var compiled = Channel.CreateUnbounded<CompiledCell>();
        var compiling = Task.Run(() => CompileAhead(new LectureCompiler(session), compiled.Writer));
        await foreach (var cell in compiled.Reader.ReadAllAsync())
        {
            send(new CellStarted(cell.Job.Index));
            current = cell.Job.Index;
            capture.Begin(job.OutputLimit);
            var result = await FinishAsync(session, thread, cell);
            current = -1;
            send(new CellFinished(result));
        }

        await compiling;
    }

    /// <summary>
    /// Reports an exception that nobody can catch any more, as the last thing before the process dies: it was thrown on a
    /// thread of its own or by an <c>async void</c> method.
    /// </summary>
    public void ReportUncaught(Exception exception)
    {
        if (current >= 0)
        {
            var fault = Fault(current, exception);
            send(new CellFinished(new CellRun(current, capture.End(), [fault], [], 0)));
        }
    }

    /// <summary>Keeps the exception of a task that nobody waited for, until the lecture ends.</summary>
    public void NoteUnobserved(Exception exception) => unobserved.Enqueue(exception);

    /// <summary>
    /// Looks for tasks that failed and that nobody waited for: the runtime tells of them only when they are collected. The
    /// session ends with this.
    /// </summary>
    public ImmutableArray<LateFault> FindLateFaults(ScriptSession session)
    {
        if (job.Mode == RunMode.Run && job.Cells.Any(cell => MayStartTasks(cell.Code)))
        {
            session.Forget();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return [.. unobserved.Select(Late)];
    }

    /// <summary>Where the site lies on this machine is nobody's business, least of all the reader's.</summary>
    private CellFault Fault(int cell, Exception exception)
    {
        var fault = ScriptFailures.FromException(cell, exception);
        var depth = job.Name.Count(c => c == '/');
        var site = Enumerable.Range(0, depth).Aggregate(job.WorkingDirectory, (path, _) => Path.GetDirectoryName(path) ?? path);
        var root = Path.TrimEndingDirectorySeparator(site) + Path.DirectorySeparatorChar;
        return fault with { Message = fault.Message.Replace(root, "", StringComparison.Ordinal) };
    }

    private static bool MayStartTasks(string code) =>
        code.Contains("Task", StringComparison.Ordinal) || code.Contains("async", StringComparison.OrdinalIgnoreCase);

    private LateFault Late(Exception exception)
    {
        var fault = Fault(-1, exception) with
        {
            Hint = "the task failed and nobody waited for it: write 'await' in front of it",
        };
        return new LateFault(fault.Trace is [var frame, ..] ? frame.Cell : job.Cells[^1].Index, fault);
    }

    private void CompileAhead(LectureCompiler compiler, ChannelWriter<CompiledCell> writer)
    {
        try
        {
            foreach (var cell in job.Cells)
            {
                writer.TryWrite(compiler.Compile(cell, job.Mode));
            }

            writer.Complete();
        }
        catch (Exception exception)
        {
            writer.Complete(exception);
        }
    }

    private async Task<CellRun> FinishAsync(ScriptSession session, LectureThread thread, CompiledCell cell)
    {
        var clock = Stopwatch.StartNew();
        var faults = cell.Faults.ToBuilder();
        stopped |= faults.Any(f => f.Kind == FaultKind.CompilerError) && !cell.Job.MustNotCompile;
        if (cell.Submission is { } submission && !stopped)
        {
            faults.AddRange(await thread.RunAsync(() => ExecuteAsync(session, submission, cell)));
        }

        var outputs = capture.End();
        faults.AddRange(capture.Notes.Select(note => ScriptFailures.Plain(FaultKind.Display, note)));
        if (capture.Exceeded)
        {
            var message = $"The cell prints more than {job.OutputLimit / 1024} KiB; the rest was dropped";
            faults.Add(ScriptFailures.Plain(FaultKind.OutputLimit, message));
        }

        return new CellRun(cell.Job.Index, outputs, faults.ToImmutable(), cell.Tokens, clock.Elapsed.TotalSeconds);
    }

    private async Task<IEnumerable<CellFault>> ExecuteAsync(ScriptSession session, Submission submission, CompiledCell cell)
    {
        trees[cell.Job.Index] = submission.Tree;
        LectureHost.EnterCell();
        var (value, exception) = await session.RunAsync(submission);
        if (exception is not null)
        {
            stopped |= !cell.Job.MayThrow;
            var fault = Fault(cell.Job.Index, exception);
            return [new TensorFailures(trees, session).Explain(fault, exception)];
        }

        if (cell.HasValue)
        {
            LectureHost.Show(value, alt: null);
        }

        LectureHost.LeaveCell();
        return [];
    }
}

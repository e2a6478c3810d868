using System.Diagnostics;
using System.Threading.Channels;
using LectureKit;

namespace SiteGen.Execution.Worker;

/// <summary>Runs the cells of one lecture while <see cref="LectureCompiler"/> works ahead on another thread.</summary>
internal sealed class LectureExecutor(LectureJob job, OutputCapture capture, Action<WorkerMessage> send)
{
    private int current = -1;
    private bool stopped;

    /// <summary>Whether every cell that was to run did run.</summary>
    public bool IsComplete => job.Mode == RunMode.Run && !stopped;

    /// <summary>Runs the lecture and reports each cell; nothing the author's code does makes this throw.</summary>
    public async Task RunAsync(ScriptSession session)
    {
        var compiled = Channel.CreateUnbounded<CompiledCell>();
        var compiling = Task.Run(() => CompileAhead(new LectureCompiler(session), compiled.Writer));
        await foreach (var cell in compiled.Reader.ReadAllAsync())
        {
            send(new CellStarted(cell.Job.Index));
            current = cell.Job.Index;
            capture.Begin(job.OutputLimit);
            var result = await FinishAsync(session, cell);
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
            var fault = ScriptFailures.FromException(current, exception);
            send(new CellFinished(new CellRun(current, capture.End(), [fault], [], 0)));
        }
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

    private async Task<CellRun> FinishAsync(ScriptSession session, CompiledCell cell)
    {
        var clock = Stopwatch.StartNew();
        var faults = cell.Faults.ToBuilder();
        stopped |= faults.Any(f => f.Kind == FaultKind.CompilerError) && !cell.Job.MustNotCompile;
        if (cell.Submission is { } submission && !stopped)
        {
            faults.AddRange(await ExecuteAsync(session, submission, cell));
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
        LectureHost.EnterCell();
        var (value, exception) = await session.RunAsync(submission);
        if (exception is not null)
        {
            stopped |= !cell.Job.MayThrow;
            return [ScriptFailures.FromException(cell.Job.Index, exception)];
        }

        if (cell.HasValue)
        {
            LectureHost.Show(value, alt: null);
        }

        LectureHost.LeaveCell();
        return [];
    }
}

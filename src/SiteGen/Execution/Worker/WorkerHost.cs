using System.Globalization;
using System.IO.Pipes;
using LectureKit;

namespace SiteGen.Execution.Worker;

/// <summary>The worker's side: reads jobs from the pipe and runs them one after another, each in a fresh session.</summary>
internal sealed class WorkerHost : IDisposable
{
    private readonly NamedPipeClientStream pipe;
    private readonly StreamWriter writer;
    private readonly Lock writing = new();
    private readonly OutputCapture capture;
    private LectureExecutor? executor;

    private WorkerHost(string pipeName, string captureFolder)
    {
        pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous);
        pipe.Connect(TimeSpan.FromSeconds(30));
        writer = new StreamWriter(pipe) { NewLine = "\n", AutoFlush = true };
        capture = new OutputCapture(captureFolder);
    }

    /// <summary>Serves the parent until it closes the pipe.</summary>
    public static int Run(string pipeName, string captureFolder)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var host = new WorkerHost(pipeName, captureFolder);
        AppDomain.CurrentDomain.UnhandledException += (_, e) => host.executor?.ReportUncaught((Exception)e.ExceptionObject);
        TaskScheduler.UnobservedTaskException += (_, e) => host.executor?.NoteUnobserved(e.Exception);
        host.ServeAsync().GetAwaiter().GetResult();
        return ExitAtOnce();
    }

    public void Dispose()
    {
        capture.Dispose();
        writer.Dispose();
        pipe.Dispose();
    }

    /// <summary>Threads that a lecture left behind must not keep the process alive.</summary>
    private static int ExitAtOnce()
    {
        Environment.Exit(0);
        return 0;
    }

    private async Task ServeAsync()
    {
        var session = WarmUp();
        using var jobs = new JobReader(pipe);
        while (await jobs.NextAsync() is { } job)
        {
            try
            {
                await RunAsync(job, await session);
            }
            catch (Exception exception)
            {
                Send(new WorkerFailed(exception.ToString()));
            }

            session = WarmUp();
        }
    }

    /// <summary>Makes the next session before anybody asks for it: most of the cost of a first cell is paid here.</summary>
    private static async Task<ScriptSession> WarmUp()
    {
        await Task.Yield();
        var session = new ScriptSession();
        await session.StartAsync();
        return session;
    }

    private async Task RunAsync(LectureJob job, ScriptSession session)
    {
        Directory.SetCurrentDirectory(job.WorkingDirectory);
        LectureHost.Begin(new LectureHostOptions(job.Seed, job.Device, capture.Show, capture.Note));
        LectureKit.Progress.Sink = text => Send(new CellProgress(text));
        executor = new LectureExecutor(job, capture, Send);
        await executor.RunAsync(session);
        var (isComplete, late) = (executor.IsComplete, executor.FindLateFaults(session));
        executor = null;
        LectureKit.Progress.Sink = null;
        var (device, name) = LectureHost.End();
        Send(new LectureFinished(device, name, isComplete, late));
    }

    private void Send(WorkerMessage message)
    {
        lock (writing)
        {
            writer.WriteLine(WorkerJson.Write(message));
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.IO.Pipes;
using LectureKit;

namespace SiteGen.Execution.Worker;

/// <summary>The worker's side: reads jobs from the pipe and runs them one after another, each in a fresh session.</summary>
internal sealed class WorkerHost
{
    private readonly JobReader jobs;
    private readonly StreamWriter writer;
    private readonly Lock writing = new();
    private readonly OutputCapture capture;
    private LectureExecutor? executor;

    private WorkerHost(string pipeName, string captureFolder)
    {
        var pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous);
        pipe.Connect(TimeSpan.FromSeconds(30));
        writer = new StreamWriter(pipe) { NewLine = "\n", AutoFlush = true };
        capture = new OutputCapture(captureFolder);
        jobs = new JobReader(pipe, captureFolder);
        AppDomain.CurrentDomain.UnhandledException += (_, e) => ReportUncaught((Exception)e.ExceptionObject);
        TaskScheduler.UnobservedTaskException += (_, e) => executor?.NoteUnobserved(e.Exception);
    }

    /// <summary>Serves the parent until it is gone or has no more use for the process; both end it from outside.</summary>
    public static int Run(string pipeName, string captureFolder)
    {
        ProcessGroup.Lead();
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        new WorkerHost(pipeName, captureFolder).ServeAsync().GetAwaiter().GetResult();
        return 0;
    }

    private async Task ServeAsync()
    {
        var session = WarmUp();
        var rest = new WorkerRest();
        while (true)
        {
            var job = await jobs.NextAsync();
            var leftover = await RunAsync(job, await session, rest);
            Send(new WorkerRested(leftover));
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

    /// <summary>Runs a lecture and says what it has left behind in the process; null for nothing.</summary>
    private async Task<string?> RunAsync(LectureJob job, ScriptSession session, WorkerRest rest)
    {
        try
        {
            Send(new LectureAccepted());
            var flow = await RunAsync(job, session);
            return await rest.FindLeftoverAsync(flow, session);
        }
        catch (Exception exception)
        {
            Send(new WorkerFailed(exception.ToString()));
            return "the worker failed";
        }
    }

    private async Task<LectureFlow> RunAsync(LectureJob job, ScriptSession session)
    {
        var flow = LectureFlow.Enter();
        Directory.SetCurrentDirectory(job.WorkingDirectory);
        // Without the links on the way, as LectureKit sees it.
        var folder = Directory.GetCurrentDirectory();
        // What native code of an earlier lecture still had in its buffers is dropped.
        capture.End();
        LectureHost.Begin(new LectureHostOptions(job.Seed, job.Device, Show, Note));
        LectureKit.Progress.Sink = text => Send(new CellProgress(text));
        executor = new LectureExecutor(job, capture, Send);
        await executor.RunAsync(session);
        var (isComplete, late) = (executor.IsComplete, executor.FindLateFaults(session));
        executor = null;
        LectureKit.Progress.Sink = null;
        var (device, name) = LectureHost.End();
        LectureFlow.Leave();
        Send(new LectureFinished(device, name, isComplete, late, Reads(folder), session.Obstacle));
        return flow;
    }

    private static ImmutableArray<FileRead> Reads(string folder) =>
        [.. DataReads.End().Select(read => new FileRead(Relative(folder, read.Path), read.Sha256))];

    /// <summary>A folder keeps the slash that marks it.</summary>
    private static string Relative(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return path.EndsWith('/') && !relative.EndsWith('/') ? relative + "/" : relative;
    }

    private void Show(ImmutableArray<OutputForm> forms)
    {
        if (!LectureFlow.IsStray)
        {
            capture.Show(forms);
        }
    }

    private void Note(string text)
    {
        if (!LectureFlow.IsStray)
        {
            capture.Note(text);
        }
    }

    /// <summary>The lecture at work must not be blamed for what one before it has left behind.</summary>
    private void ReportUncaught(Exception exception)
    {
        if (LectureFlow.IsStray)
        {
            Send(new StrayFailed());
        }
        else
        {
            executor?.ReportUncaught(exception);
        }
    }

    private void Send(WorkerMessage message)
    {
        lock (writing)
        {
            writer.WriteLine(WorkerJson.Write(message));
        }
    }
}

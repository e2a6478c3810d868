using System.Diagnostics;
using System.IO.Pipes;
using System.Threading.Channels;

namespace SiteGen.Execution.Worker;

/// <summary>
/// Reads jobs on a thread of its own, so that the worker notices at once when its parent is gone, even while a cell runs for
/// ever or while it waits for work: then the process ends itself, and nothing is left behind.
/// </summary>
internal sealed class JobReader
{
    private readonly Channel<LectureJob> jobs = Channel.CreateUnbounded<LectureJob>();
    private readonly StreamReader reader;
    private readonly string folder;

    /// <param name="pipe">Where jobs come from.</param>
    /// <param name="folder">The worker's folder, which nobody else removes when the parent is gone.</param>
    public JobReader(NamedPipeClientStream pipe, string folder)
    {
        this.folder = folder;
        reader = new StreamReader(pipe, leaveOpen: true);
        new Thread(Read) { IsBackground = true, Name = "jobs" }.Start();
    }

    /// <summary>Waits for the next job.</summary>
    public ValueTask<LectureJob> NextAsync() => jobs.Reader.ReadAsync();

    private void Read()
    {
        try
        {
            while (reader.ReadLine() is { } line)
            {
                jobs.Writer.TryWrite(WorkerJson.ReadJob(line));
            }
        }
        catch (IOException)
        {
            // The parent died; the same as a closed pipe.
        }

        // An orderly end would wait for threads and handlers of the lectures.
        RemoveFolder();
        ProcessGroup.KillOwn();
        Process.GetCurrentProcess().Kill();
    }

    private void RemoveFolder()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The parent was quicker, or the system keeps open files in place.
        }
    }
}

using System.Diagnostics;
using System.IO.Pipes;
using System.Threading.Channels;

namespace SiteGen.Execution.Worker;

/// <summary>
/// Reads jobs on a thread of its own, so that the worker notices at once when its parent is gone, even while a cell runs for
/// ever: then the process ends itself, and nothing is left behind.
/// </summary>
internal sealed class JobReader : IDisposable
{
    private readonly Channel<LectureJob> jobs = Channel.CreateUnbounded<LectureJob>();
    private readonly StreamReader reader;
    private volatile bool idle;

    public JobReader(NamedPipeClientStream pipe)
    {
        reader = new StreamReader(pipe, leaveOpen: true);
        new Thread(Read) { IsBackground = true, Name = "jobs" }.Start();
    }

    /// <summary>The next job, or null when the parent has closed the pipe.</summary>
    public async Task<LectureJob?> NextAsync()
    {
        idle = true;
        if (!await jobs.Reader.WaitToReadAsync())
        {
            return null;
        }

        idle = false;
        return await jobs.Reader.ReadAsync();
    }

    public void Dispose() => reader.Dispose();

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

        jobs.Writer.TryComplete();
        if (!idle)
        {
            Process.GetCurrentProcess().Kill();
        }
    }
}

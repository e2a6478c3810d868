using System.Diagnostics;
using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace SiteGen.Execution;

/// <summary>A worker as its parent sees it: a process, a pipe for messages, and a folder for its native output.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    /// <summary>Name of the file that catches descriptor 1.</summary>
    public const string NativeOutFile = "out.txt";

    /// <summary>Name of the file that catches descriptor 2: the runtime's last words are there.</summary>
    public const string NativeErrorFile = "error.txt";

    private const int LastWordsLength = 64 * 1024;

    private readonly Process process;
    private readonly NamedPipeServerStream pipe;
    private readonly string folder;
    private readonly StreamReader reader;
    private readonly StreamWriter writer;

    private WorkerProcess(Process process, NamedPipeServerStream pipe, string folder)
    {
        (this.process, this.pipe, this.folder) = (process, pipe, folder);
        reader = new StreamReader(pipe, leaveOpen: true);
        writer = new StreamWriter(pipe, leaveOpen: true) { NewLine = "\n" };
    }

    /// <summary>Exit code; valid after the pipe has ended.</summary>
    public int ExitCode => process.HasExited ? process.ExitCode : 0;

    /// <summary>Largest memory the process has held so far, in bytes; 0 when it is gone.</summary>
    public long PeakMemory => process.HasExited ? 0 : process.PeakWorkingSet64;

    /// <summary>Starts a worker and waits until it has opened its pipe.</summary>
    /// <exception cref="WorkerException">It did not start.</exception>
    public static async Task<WorkerProcess> StartAsync(IReadOnlyCollection<string> variables, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-worker-").FullName;
        var name = $"sitegen-{Guid.NewGuid():N}";
        var options = PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly;
        var pipe = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, options);
        var process = Process.Start(StartInfo(name, folder, variables)) ?? throw new WorkerException("No worker could be started.");
        process.StandardInput.Close();
        var worker = new WorkerProcess(process, pipe, folder);
        try
        {
            await worker.ConnectAsync(cancellation);
            return worker;
        }
        catch
        {
            await worker.DisposeAsync();
            throw;
        }
    }

    /// <summary>Gives the worker a lecture.</summary>
    public async Task SendAsync(LectureJob job)
    {
        await writer.WriteLineAsync(WorkerJson.Write(job));
        await writer.FlushAsync();
    }

    /// <summary>The next message, or null when the worker is gone.</summary>
    public async Task<WorkerMessage?> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadLineAsync(cancellation) is { } line ? WorkerJson.ReadMessage(line) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Waits until a worker that closed its pipe is really gone, so that its exit code is known.</summary>
    public async Task WaitForExitAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
        }
    }

    /// <summary>The end of what the process wrote to its native error stream: why it died.</summary>
    public string LastWords()
    {
        var path = Path.Combine(folder, NativeErrorFile);
        if (!File.Exists(path))
        {
            return "";
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        stream.Seek(-Math.Min(stream.Length, LastWordsLength), SeekOrigin.End);
        return new StreamReader(stream).ReadToEnd();
    }

    /// <summary>Ends the process and everything it started.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It was gone already.
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Nothing a worker holds has to be put away, so it need not take the time to end by itself.
        Kill();
        await process.WaitForExitAsync();
        await pipe.DisposeAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static ProcessStartInfo StartInfo(string pipe, string folder, IReadOnlyCollection<string> variables)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "SiteGen.dll");
        var start = new ProcessStartInfo(DotnetHost(), [program, Worker.WorkerVerb.Name, pipe, folder])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        WorkerEnvironment.Restrict(start, variables);
        return start;
    }

    /// <summary>The <c>dotnet</c> that runs this very process, found from the runtime it has loaded.</summary>
    private static string DotnetHost()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var path = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(path) ? path : name;
    }

    private async Task ConnectAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var exited = process.WaitForExitAsync(patience.Token);
        var connected = pipe.WaitForConnectionAsync(patience.Token);
        await Task.WhenAny(exited, connected);
        if (!connected.IsCompletedSuccessfully)
        {
            cancellation.ThrowIfCancellationRequested();
            var words = process.HasExited ? await process.StandardError.ReadToEndAsync(cancellation) : "it does not answer";
            throw new WorkerException($"The worker did not start: {words.Trim()}");
        }
    }
}

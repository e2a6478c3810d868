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
    private long freshMemory;
    private long wordsBefore;

    private WorkerProcess(Process process, NamedPipeServerStream pipe, string folder)
    {
        (this.process, this.pipe, this.folder) = (process, pipe, folder);
        reader = new StreamReader(pipe, leaveOpen: true);
        writer = new StreamWriter(pipe, leaveOpen: true) { NewLine = "\n" };
    }

    /// <summary>Exit code; valid after the pipe has ended.</summary>
    public int ExitCode => process.HasExited ? process.ExitCode : 0;

    /// <summary>Whether the process is there.</summary>
    public bool IsAlive => !process.HasExited;

    /// <summary>Bytes that the process holds more than when it took up its first lecture.</summary>
    public long Growth => Math.Max(0, Memory - freshMemory);

    /// <summary>Bytes that the process held more when it took up its present lecture than when it took up its first.</summary>
    public long InheritedMemory { get; private set; }

    /// <summary>Memory that the process holds now, in bytes; 0 when it is gone.</summary>
    public long Memory
    {
        get
        {
            try
            {
                process.Refresh();
                return process.HasExited ? 0 : process.WorkingSet64;
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        }
    }

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

    /// <summary>Gives the worker a lecture; one that is dead says so when it is asked for a message.</summary>
    public async Task SendAsync(LectureJob job)
    {
        wordsBefore = ErrorLength();
        try
        {
            await writer.WriteLineAsync(WorkerJson.Write(job));
            await writer.FlushAsync();
        }
        catch (IOException)
        {
            // It died while it had nothing to do.
        }
    }

    /// <summary>Notes that the worker, all warm, begins a lecture: what it holds now is not the lecture's.</summary>
    public void TakeStock()
    {
        freshMemory = freshMemory == 0 ? Memory : freshMemory;
        InheritedMemory = Growth;
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

    /// <summary>The end of what the process wrote to its native error stream in its last lecture: why it died.</summary>
    public string LastWords()
    {
        var path = Path.Combine(folder, NativeErrorFile);
        if (!File.Exists(path))
        {
            return "";
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        stream.Seek(Math.Max(wordsBefore, stream.Length - LastWordsLength), SeekOrigin.Begin);
        return new StreamReader(stream).ReadToEnd();
    }

    /// <summary>Ends the process and everything it started, also what outlived it.</summary>
    public void Kill()
    {
        ProcessGroup.Kill(process.Id);
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
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
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

    private long ErrorLength() => new FileInfo(Path.Combine(folder, NativeErrorFile)) is { Exists: true } file ? file.Length : 0;

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

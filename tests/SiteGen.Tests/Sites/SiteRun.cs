using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Sites;

/// <summary>A tiny site, copied to a folder of its own and built by the real program in a process of its own.</summary>
internal sealed partial class SiteRun : IDisposable
{
    private SiteRun(string folder, int exitCode, string log) => (Folder, ExitCode, Log) = (folder, exitCode, log);

    /// <summary>The copy of the site.</summary>
    public string Folder { get; }

    /// <summary>What the program returned.</summary>
    public int ExitCode { get; }

    /// <summary>What the program wrote, without what differs from run to run: seconds and the folder's path.</summary>
    public string Log { get; }

    /// <summary>The folder of the source file that calls this.</summary>
    public static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    /// <summary>Copies a site and runs <c>sitegen VERB --site COPY …</c> on it.</summary>
    public static Task<SiteRun> CopyAndRunAsync(string site, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-test-").FullName;
        foreach (var file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(site, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return RunAsync(folder, arguments);
    }

    /// <summary>Runs the program on a folder that is there already.</summary>
    public static Task<SiteRun> RunAsync(string folder, params string[] arguments) => RunWithAsync(folder, [], arguments);

    /// <summary>Runs the program with further environment variables.</summary>
    public static async Task<SiteRun> RunWithAsync(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var log = (output + await error).ReplaceLineEndings("\n").Replace(folder, "SITE", StringComparison.Ordinal);
        return new SiteRun(folder, process.ExitCode, SortProgress(Written().Replace(Seconds().Replace(log, ", N s"), "N written")));
    }

    /// <summary>Starts the program in a folder; the caller ends and disposes it.</summary>
    public static Process Start(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            Environment = { ["GITHUB_ACTIONS"] = "" },
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "SiteGen.dll"));
        Array.ForEach(arguments, start.ArgumentList.Add);
        return Process.Start(start)!;
    }

    /// <summary>Lectures run side by side: which one ends first is chance.</summary>
    private static string SortProgress(string log)
    {
        var lines = log.Split('\n');
        var progress = lines.TakeWhile(line => line.Contains(", N s", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return string.Join('\n', progress.Concat(lines.Skip(progress.Count)));
    }

    /// <summary>What the page holds between <c>&lt;main&gt;</c> and its end: the rest is the theme's affair.</summary>
    public static string MainOf(string html)
    {
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        var end = html.IndexOf("</main>", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "The page has no <main>.");
        return html[start..end] + "</main>\n";
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>How many files the theme has is no affair of these tests.</summary>
    [GeneratedRegex(@"[1-9]\d* written")]
    private static partial Regex Written();

    [GeneratedRegex(@", \d+\.\d s")]
    private static partial Regex Seconds();
}

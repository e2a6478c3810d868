using SiteGen.Problems;
using SiteGen.Progress;
using SiteGen.Reporting;
using Spectre.Console;

namespace SiteGen.Commands;

/// <summary>Runs a build with progress, prints what it found, and turns the outcome into an exit code.</summary>
internal static class BuildRunner
{
    /// <summary>The common body of <c>build</c> and <c>check</c>.</summary>
    public static async Task<int> RunAsync(BuildRequest request, IReadOnlyList<string> reports, CancellationToken cancellation)
    {
        var onTerminal = !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;
        var report = await BuildAsync(request, onTerminal, cancellation);
        var printer = onTerminal
            ? ProblemPrinter.On(AnsiConsole.Console, report.Sources)
            : new ProblemPrinter(Console.Out, report.Sources);
        printer.Print(report.Problems);
        if (GitHubAnnotations.IsWanted)
        {
            var siteFolder = Path.GetRelativePath(Environment.CurrentDirectory, request.SiteFolder).Replace('\\', '/');
            new GitHubAnnotations(Console.Out, siteFolder == "." ? "" : siteFolder).Write(report.Problems);
        }

        foreach (var file in reports)
        {
            ReportWriter.Write(report, file);
        }

        WriteVerdicts(report, request);
        Console.WriteLine(Summary(report, request));
        return report.Succeeded ? ExitCodes.Good : ExitCodes.Problems;
    }

    private static async Task<BuildReport> BuildAsync(BuildRequest request, bool onTerminal, CancellationToken cancellation)
    {
        if (!onTerminal)
        {
            return await new SiteBuilder(request, new PlainProgress(Console.Out)).BuildAsync(cancellation);
        }

        var progress = new TerminalProgress(AnsiConsole.Console);
        return await progress.ShowAsync(() => new SiteBuilder(request, progress).BuildAsync(cancellation));
    }

    /// <summary>Without being asked only what an author could change.</summary>
    private static void WriteVerdicts(BuildReport report, BuildRequest request)
    {
        foreach (var verdict in report.Verdicts.Where(verdict => request.Explain || verdict.IsByCode))
        {
            Console.WriteLine(request.Explain
                ? verdict.ToString()
                : $"{verdict.Lecture}: runs in every build, for {verdict.Obstacle}.");
        }
    }

    private static string Summary(BuildReport report, BuildRequest request)
    {
        var pages = report.Pages == 1 ? "1 page" : $"{report.Pages} pages";
        if (!report.Succeeded)
        {
            return request.Publish ? "Nothing was published; the site is as it was." : "The site has errors.";
        }

        return report.Published is { } published
            ? $"Built {pages}: {published.Written} written, {published.Unchanged} unchanged, {published.Removed} removed."
            : $"Checked {pages}.";
    }
}

using System.CommandLine;
using SiteGen.Reporting;

namespace SiteGen.Commands;

/// <summary>The options that the verbs share.</summary>
internal sealed class SiteArguments
{
    private readonly Option<string> site = new("--site")
    {
        Description = "Folder with site.json.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> output = new("--output") { Description = "Output folder; default: the one of site.json." };

    private readonly Option<int> jobs = new("--jobs")
    {
        Description = "How many lectures may run at the same time; default: the number of cores.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<bool> noRun = new("--no-run") { Description = "Compile and check the cells, run none of them." };

    private readonly Option<bool> noCache = new("--no-cache")
    {
        Description = "Run every lecture, and keep nothing of it for the next build.",
    };

    private readonly Option<bool> explain = new("--explain")
    {
        Description = "Say for each lecture why it ran or why it did not have to.",
    };

    private readonly Option<bool> isolate = new("--isolate")
    {
        Description = "Run each lecture in a process of its own; slower, the site is the same.",
    };

    private readonly Option<bool> accept = new("--accept")
    {
        Description = "Write what the cells print into their output fences instead of comparing.",
    };

    private readonly Option<bool> strict = new("--strict") { Description = "Warnings count as errors." };

    private readonly Option<bool> failFast = new("--fail-fast") { Description = "Stop at the first lecture with an error." };

    private readonly Option<string[]> report = new("--report")
    {
        Description = "Also write what was found to FILE (.json, .sarif, or .xml for JUnit); may be given several times.",
        DefaultValueFactory = _ => [],
        HelpName = "FILE",
    };

    /// <summary>Adds <c>--site</c> and <c>--output</c>.</summary>
    public void AddFoldersTo(Command command)
    {
        command.Options.Add(site);
        command.Options.Add(output);
    }

    /// <summary>Adds everything that a build understands.</summary>
    public void AddAllTo(Command command)
    {
        AddFoldersTo(command);
        jobs.Validators.Add(result =>
        {
            // What is no number at all is reported already, and asking for its value would throw.
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number < 1)
            {
                result.AddError("--jobs must be at least 1.");
            }
        });
        report.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !ReportWriter.Knows(token.Value)))
            {
                result.AddError($"--report {token.Value}: the file must end in {string.Join(", ", ReportWriter.Endings)}.");
            }
        });
        foreach (var option in new Option[] { jobs, noRun, noCache, explain, isolate, accept, strict, failFast, report })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Absolute path of the site's folder.</summary>
    public string SiteFolder(ParseResult parsed) => Path.GetFullPath(parsed.GetValue(site)!);

    /// <summary>Absolute path of the output folder, or null when the command line names none.</summary>
    public string? OutputFolder(ParseResult parsed) => parsed.GetValue(output) is { } path ? Path.GetFullPath(path) : null;

    /// <summary>The files that reports go to.</summary>
    public IReadOnlyList<string> Reports(ParseResult parsed) => parsed.GetValue(report)!;

    /// <summary>The request that the options make.</summary>
    public BuildRequest Request(ParseResult parsed, bool publish) => new()
    {
        SiteFolder = SiteFolder(parsed),
        OutputFolder = OutputFolder(parsed),
        Jobs = parsed.GetValue(jobs),
        RunCells = !parsed.GetValue(noRun),
        UseCache = !parsed.GetValue(noCache),
        Explain = parsed.GetValue(explain),
        Isolate = parsed.GetValue(isolate),
        Accept = parsed.GetValue(accept),
        Strict = parsed.GetValue(strict),
        FailFast = parsed.GetValue(failFast),
        Publish = publish,
    };
}

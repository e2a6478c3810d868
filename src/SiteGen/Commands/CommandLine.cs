using System.CommandLine;
using System.Text;
using SiteGen.Execution;

namespace SiteGen.Commands;

/// <summary>The verbs, and what every verb has in common: exit codes and the last line of defence.</summary>
internal static class CommandLine
{
    /// <summary>To add a verb: one file, and one line here.</summary>
    private static readonly Func<Command>[] Verbs =
    [
        BuildCommand.Create,
        CheckCommand.Create,
        NewCommand.Create,
        CleanCommand.Create,
        DoctorCommand.Create,
    ];

    /// <summary>Runs the command line and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("Builds a static site from lectures in Markdown with executable C# cells.");
        foreach (var verb in Verbs)
        {
            root.Subcommands.Add(verb());
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync();
            return ExitCodes.Usage;
        }

        return await InvokeAsync(parsed);
    }

    private static async Task<int> InvokeAsync(ParseResult parsed)
    {
        try
        {
            // Ctrl-C cancels the token at once; killing the workers is quick, but not instant.
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
            };
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return ExitCodes.Cancelled;
        }
        catch (Exception exception) when (exception is WorkerException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"sitegen: {exception.Message}");
            return ExitCodes.Fault;
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync($"sitegen: an unexpected fault, please report it: {exception}");
            return ExitCodes.Fault;
        }
    }
}

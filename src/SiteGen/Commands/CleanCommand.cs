using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Problems;
using SiteGen.Publishing;

namespace SiteGen.Commands;

/// <summary><c>clean</c>: removes what the program wrote, and nothing else.</summary>
internal static class CleanCommand
{
    public static Command Create()
    {
        var arguments = new SiteArguments();
        var command = new Command("clean", "Remove the built site and the cache; files that are not ours stay.");
        arguments.AddFoldersTo(command);
        command.SetAction(parsed => Clean(arguments.SiteFolder(parsed), arguments.OutputFolder(parsed)));
        return command;
    }

    private static int Clean(string site, string? output)
    {
        var options = SiteOptionsReader.Read(site);
        if (options.Source is null)
        {
            new ProblemPrinter(Console.Out, ImmutableDictionary<string, SourceFile>.Empty).Print(options.Problems);
            return ExitCodes.Problems;
        }

        var removed = OutputCleaner.Clean(site, output ?? Path.Combine(site, options.Options.Output));
        Console.WriteLine(removed == 1 ? "1 file removed." : $"{removed} files removed.");
        return ExitCodes.Good;
    }
}

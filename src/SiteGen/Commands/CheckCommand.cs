using System.CommandLine;

namespace SiteGen.Commands;

/// <summary><c>check</c>: all that <c>build</c> does, but nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var arguments = new SiteArguments();
        var command = new Command("check", "Do everything that build does, but write nothing. Checking a site runs its code.");
        arguments.AddAllTo(command);
        command.SetAction((parsed, cancellation) =>
            BuildRunner.RunAsync(arguments.Request(parsed, publish: false), arguments.Reports(parsed), cancellation));
        return command;
    }
}

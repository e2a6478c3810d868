using System.CommandLine;

namespace SiteGen.Commands;

/// <summary><c>build</c>: runs the lectures and writes the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var arguments = new SiteArguments();
        var command = new Command("build", "Run the lectures and write the site. Building a site runs its code.");
        arguments.AddAllTo(command);
        command.SetAction((parsed, cancellation) =>
            BuildRunner.RunAsync(arguments.Request(parsed, publish: true), arguments.Reports(parsed), cancellation));
        return command;
    }
}

using System.CommandLine;
using SiteGen.Doctor;

namespace SiteGen.Commands;

/// <summary><c>doctor</c>: tries everything a build needs and says how to mend what fails.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Check that this machine can build lectures.");
        command.SetAction((_, cancellation) => RunAsync(cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellation)
    {
        var allGood = true;
        foreach (var (name, check) in EnvironmentChecks.All)
        {
            var diagnosis = await check(cancellation);
            allGood &= diagnosis.Good;
            Console.WriteLine($"{(diagnosis.Good ? "good" : "BAD ")}  {name}: {diagnosis.Finding}");
            if (diagnosis.Remedy is { } remedy)
            {
                Console.WriteLine($"      remedy: {remedy}");
            }
        }

        return allGood ? ExitCodes.Good : ExitCodes.Fault;
    }
}

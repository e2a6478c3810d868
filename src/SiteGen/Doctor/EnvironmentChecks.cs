using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using LectureKit;
using Microsoft.ClearScript.V8;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Theming;

namespace SiteGen.Doctor;

/// <summary>What a machine needs to build lectures, in the order in which a new user meets it.</summary>
internal static class EnvironmentChecks
{
    /// <summary>To add a check: one method, and one line here.</summary>
    public static ImmutableArray<(string Name, Func<CancellationToken, Task<Diagnosis>> Check)> All { get; } =
    [
        (".NET", InspectDotnetAsync),
        ("Theme", _ => Task.FromResult(Theme())),
        ("Fonts", _ => Task.FromResult(Fonts())),
        ("V8", _ => Task.FromResult(Formulas())),
        ("C# cells", RunCellAsync),
        ("libtorch", RunTorchAsync),
    ];

    private static async Task<Diagnosis> InspectDotnetAsync(CancellationToken cancellation)
    {
        const string remedy = "install the .NET 10 SDK; building from source needs it";
        var here = $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}";
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", "--list-sdks") { RedirectStandardOutput = true })!;
            var list = await process.StandardOutput.ReadToEndAsync(cancellation);
            var sdk = list.Split('\n').LastOrDefault(line => line.StartsWith("10.", StringComparison.Ordinal))?.Split(' ')[0];
            return sdk is null
                ? new Diagnosis(false, $"{here}; no SDK of version 10", remedy)
                : new Diagnosis(true, $"SDK {sdk}, {here}");
        }
        catch (Win32Exception)
        {
            return new Diagnosis(false, $"{here}; 'dotnet' is not on the path", remedy);
        }
    }

    private static Diagnosis Theme()
    {
        var folder = Path.Combine(ThemeLoader.ProgramThemes, "default");
        return File.Exists(Path.Combine(folder, "theme.json"))
            ? new Diagnosis(true, "the default theme is beside the program")
            : new Diagnosis(false, "the default theme is missing beside the program", "build the project again: dotnet build -c Release");
    }

    private static Diagnosis Fonts()
    {
        const string word = "Ёжик";
        const string remedy = "delete src/node_modules and build again";
        if (ChartFonts.Find(ChartFonts.Sans, isBold: false, isItalic: false) is not { } typeface)
        {
            return new Diagnosis(false, "the font for charts is missing from LectureKit", remedy);
        }

        return typeface.ContainsGlyphs(word)
            ? new Diagnosis(true, $"{typeface.FamilyName} with Cyrillic, shipped with LectureKit")
            : new Diagnosis(false, "the font for charts has no Cyrillic letters", remedy);
    }

    private static Diagnosis Formulas()
    {
        try
        {
            using var engine = new V8ScriptEngine();
            return new Diagnosis(true, $"V8 works, 6 × 7 = {engine.Evaluate("6 * 7")}");
        }
        catch (Exception exception) when (exception is TypeLoadException or DllNotFoundException or TypeInitializationException)
        {
            return new Diagnosis(false, $"V8 does not load: {exception.Message}", "restore the packages for this platform: dotnet restore");
        }
    }

    private static async Task<Diagnosis> RunCellAsync(CancellationToken cancellation)
    {
        var (text, fault) = await EvaluateAsync("Enumerable.Range(1, 9).Sum()", cancellation);
        return fault is null
            ? new Diagnosis(true, $"a worker process ran a cell: 1 + … + 9 = {text}")
            : new Diagnosis(false, $"a cell does not run: {fault}", "look for a security tool that forbids child processes or named pipes");
    }

    private static async Task<Diagnosis> RunTorchAsync(CancellationToken cancellation)
    {
        const string code = """
            var a = torch.ones(3, 2, device: Compute.Device);
            $"{a.sum().ToSingle()} on {Compute.DeviceName} ({Compute.Device})"
            """;
        var (text, fault) = await EvaluateAsync(code, cancellation);
        return fault is null
            ? new Diagnosis(true, $"a tensor of ones adds up to {text}")
            : new Diagnosis(
                false,
                $"TorchSharp does not work: {fault}",
                "restore the native package of this platform (dotnet restore); for a GPU build with -p:TorchBackend=cuda");
    }

    /// <summary>The check goes the way of every lecture: through a worker.</summary>
    private static async Task<(string Text, string? Fault)> EvaluateAsync(string code, CancellationToken cancellation)
    {
        var cell = new CellJob(0, CellKind.Block, code, true, false, false, 60);
        var job = new LectureJob("doctor", Path.GetTempPath(), RunMode.Run, 42, "auto", 60, 4096, [cell]);
        await using var runner = new ProcessLectureRunner([]);
        try
        {
            var run = await runner.RunAsync(job, null, cancellation);
            var fault = run.Cells.SelectMany(result => result.Faults).FirstOrDefault();
            var forms = run.Cells.SelectMany(result => result.Outputs).OfType<DisplayOutput>().SelectMany(output => output.Forms);
            return (forms.FirstOrDefault(form => form.MediaType == "text/plain")?.Data ?? "", fault?.Message);
        }
        catch (WorkerException exception)
        {
            return ("", exception.Message);
        }
    }
}

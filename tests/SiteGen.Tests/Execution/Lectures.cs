using SiteGen.Execution;
using SiteGen.Parsing;

namespace SiteGen.Tests.Execution;

/// <summary>Runs code the way a lecture does: in a worker process.</summary>
internal static class Lectures
{
    public static CellJob Cell(int index, string code) => new(index, CellKind.Block, code, true, false, false, 30);

    public static LectureJob Job(params string[] codes) => new(
        "test.md", Path.GetTempPath(), RunMode.Run, 42, "cpu", 60, 64 * 1024, [.. codes.Select((code, i) => Cell(i, code))]);

    public static async Task<LectureRun> RunAsync(LectureJob job)
    {
        await using var runner = new ProcessLectureRunner([]);
        return await runner.RunAsync(job, null, TestContext.Current.CancellationToken);
    }

    public static Task<LectureRun> RunAsync(params string[] codes) => RunAsync(Job(codes));

    /// <summary>Everything the cell put out as text, values in angle brackets, errors behind an exclamation mark.</summary>
    public static string Text(this CellRun cell) => string.Concat(cell.Outputs.Select(output => output switch
    {
        TextOutput { Stream: OutputStream.Out } text => text.Text,
        TextOutput text => "!" + text.Text,
        DisplayOutput display => $"<{display.Forms.Last(form => form.MediaType == "text/plain").Data}>",
        _ => throw new InvalidOperationException(),
    }));
}

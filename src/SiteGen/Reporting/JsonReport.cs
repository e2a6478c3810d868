using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Problems;

namespace SiteGen.Reporting;

/// <summary>The report in our own form: problems, lectures, cells and their seconds.</summary>
internal static class JsonReport
{
    /// <summary>Keeps Cyrillic letters readable.</summary>
    public static JsonSerializerOptions Readable { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(BuildReport report) => new JsonObject
    {
        ["succeeded"] = report.Succeeded,
        ["pages"] = report.Pages,
        ["problems"] = new JsonArray([.. report.Problems.Select(Problem)]),
        ["lectures"] = new JsonArray([.. report.Lectures.Select(Lecture)]),
    }.ToJsonString(Readable) + "\n";

    private static JsonNode Problem(Problem problem) => new JsonObject
    {
        ["code"] = problem.Code,
        ["severity"] = problem.Severity == Severity.Error ? "error" : "warning",
        ["file"] = problem.At.File,
        ["line"] = problem.At.Line,
        ["column"] = problem.At.Column,
        ["length"] = problem.At.Length,
        ["message"] = problem.Message,
        ["hint"] = problem.Hint,
    };

    private static JsonNode Lecture(LectureSummary lecture) => new JsonObject
    {
        ["file"] = lecture.File,
        ["cells"] = new JsonArray([.. lecture.Cells.Select(Cell)]),
    };

    private static JsonNode Cell(CellSummary cell) => new JsonObject
    {
        ["index"] = cell.Index,
        ["line"] = cell.At.Line,
        ["seconds"] = cell.Seconds is { } seconds ? Math.Round(seconds, 3) : null,
    };
}

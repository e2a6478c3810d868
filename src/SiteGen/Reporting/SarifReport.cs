using System.Text.Json.Nodes;
using SiteGen.Problems;

namespace SiteGen.Reporting;

/// <summary>The report as SARIF 2.1.0, which code hosts show beside the lines of a change.</summary>
internal static class SarifReport
{
    public static string Of(BuildReport report) => new JsonObject
    {
        ["version"] = "2.1.0",
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["runs"] = new JsonArray(Run(report)),
    }.ToJsonString(JsonReport.Readable) + "\n";

    private static JsonObject Run(BuildReport report)
    {
        var codes = report.Problems.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        return new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "SiteGen",
                    ["rules"] = new JsonArray([.. codes.Select(code => new JsonObject { ["id"] = code })]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["originalUriBaseIds"] = new JsonObject
            {
                ["SITE"] = new JsonObject
                {
                    ["description"] = new JsonObject { ["text"] = "The folder with site.json." },
                },
            },
            ["results"] = new JsonArray([.. report.Problems.Select(problem => Result(problem, codes.IndexOf(problem.Code)))]),
        };
    }

    private static JsonObject Result(Problem problem, int rule) => new()
    {
        ["ruleId"] = problem.Code,
        ["ruleIndex"] = rule,
        ["level"] = problem.Severity == Severity.Error ? "error" : "warning",
        ["message"] = new JsonObject
        {
            ["text"] = problem.Hint is null ? problem.Message : $"{problem.Message} ({problem.Hint})",
        },
        ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Place(problem.At) }),
    };

    private static JsonObject Place(SourceLocation at) => new()
    {
        ["artifactLocation"] = new JsonObject
        {
            ["uri"] = string.Join('/', at.File.Split('/').Select(Uri.EscapeDataString)),
            ["uriBaseId"] = "SITE",
        },
        ["region"] = new JsonObject
        {
            ["startLine"] = at.Line,
            ["startColumn"] = at.Column,
            ["endLine"] = at.Line,
            ["endColumn"] = at.Column + at.Length,
        },
    };
}

using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using NJsonSchema;
using SiteGen.Content;
using SiteGen.Problems;
using SiteGen.Reporting;
using SiteGen.Tests.CodeRules;

namespace SiteGen.Tests.Reporting;

public sealed class ReportTests : IDisposable
{
    private const string Page = "content/страница.md";

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-report-").FullName;

    private readonly BuildReport report = new(
        [
            new Problem("LEC0101", Severity.Error, new SourceLocation("site.json", 1, 1), "The file is broken"),
            new Problem("LEC0501", Severity.Error, new SourceLocation(Page, 11, 5, 3), "No <name> & \u0001 sign", "write 'x'"),
            new Problem("LEC0502", Severity.Warning, new SourceLocation(Page, 21, 1), "A warning"),
        ],
        ImmutableDictionary<string, SourceFile>.Empty,
        3,
        [
            new LectureSummary(Page,
            [
                new CellSummary(0, new SourceLocation(Page, 10, 1), 12, 0.25),
                new CellSummary(1, new SourceLocation(Page, 20, 1), 22, 1.5),
                new CellSummary(2, new SourceLocation(Page, 30, 1), 31, null),
            ]),
        ],
        null);

    [Fact]
    public void Json_holds_everything()
    {
        var root = JsonDocument.Parse(Write("report.json")).RootElement;

        Assert.False(root.GetProperty("succeeded").GetBoolean());
        Assert.Equal(3, root.GetProperty("pages").GetInt32());
        var problem = root.GetProperty("problems")[1];
        Assert.Equal(("LEC0501", "error", Page, 11, 5, 3, "write 'x'"), (
            problem.GetProperty("code").GetString(), problem.GetProperty("severity").GetString(),
            problem.GetProperty("file").GetString(), problem.GetProperty("line").GetInt32(),
            problem.GetProperty("column").GetInt32(), problem.GetProperty("length").GetInt32(),
            problem.GetProperty("hint").GetString()));
        var cells = root.GetProperty("lectures")[0].GetProperty("cells");
        Assert.Equal(1.5, cells[1].GetProperty("seconds").GetDouble());
        Assert.Equal(JsonValueKind.Null, cells[2].GetProperty("seconds").ValueKind);
    }

    [Fact]
    public void Sarif_places_every_problem_and_names_its_rule()
    {
        var root = JsonDocument.Parse(Write("report.sarif")).RootElement;
        var run = root.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        }

        var place = run.GetProperty("results")[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(Page, Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!));
        var region = place.GetProperty("region");
        Assert.Equal((11, 5, 8), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endColumn").GetInt32()));
        var levels = run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("level").GetString());
        Assert.Equal(["error", "error", "warning"], levels);
    }

    /// <summary>The schema comes from npm, with the other things that the build restores there.</summary>
    [Fact]
    public async Task Sarif_fits_its_schema()
    {
        var path = Path.Combine(Repository.Root, "src/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
        var schema = await JsonSchema.FromFileAsync(path, TestContext.Current.CancellationToken);
        var text = Write("report.sarif");

        Assert.Empty(schema.Validate(text).Select(fault => fault.ToString()));
        Assert.NotEmpty(schema.Validate(text.Replace("\"startLine\": 11", "\"startLine\": 0", StringComparison.Ordinal)));
    }

    [Fact]
    public void JUnit_has_a_case_for_each_cell_and_one_for_the_rest()
    {
        var suites = XDocument.Parse(Write("report.xml")).Root!.Elements().ToList();

        Assert.Equal(["site.json", Page], suites.Select(suite => suite.Attribute("name")!.Value).OrderDescending());
        var page = suites.Single(suite => suite.Attribute("name")!.Value == Page);
        Assert.Equal(("4", "1", "1", "1.750"), (page.Attribute("tests")!.Value, page.Attribute("failures")!.Value,
            page.Attribute("skipped")!.Value, page.Attribute("time")!.Value));
        Assert.Equal(["cell 1, line 10", "cell 2, line 20", "cell 3, line 30", "text"],
            page.Elements().Select(test => test.Attribute("name")!.Value));
        var failure = page.Elements().First().Element("failure")!;
        Assert.Equal(("LEC0501", "No <name> & \uFFFD sign"), (failure.Attribute("type")!.Value, failure.Attribute("message")!.Value));
        Assert.Empty(page.Elements().ElementAt(1).Elements());
        Assert.NotNull(page.Elements().ElementAt(2).Element("skipped"));
    }

    [Fact]
    public void A_report_replaces_an_older_one_and_leaves_nothing_else()
    {
        Write("deep/report.json");
        Write("deep/report.json");

        Assert.Equal(["report.json"], Directory.EnumerateFiles(Path.Combine(folder, "deep")).Select(Path.GetFileName));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name)
    {
        var path = Path.Combine(folder, name);
        ReportWriter.Write(report, path);
        return File.ReadAllText(path);
    }
}

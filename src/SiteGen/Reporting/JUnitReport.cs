using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SiteGen.Problems;

namespace SiteGen.Reporting;

/// <summary>
/// The report as JUnit XML: a suite for each file, a test case for each cell with its seconds, and one more case for what is
/// wrong outside the cells.
/// </summary>
internal static class JUnitReport
{
    private const string OutsideCells = "text";

    public static string Of(BuildReport report)
    {
        var cells = report.Lectures.ToDictionary(lecture => lecture.File, lecture => lecture.Cells, StringComparer.Ordinal);
        var files = cells.Keys.Concat(report.Problems.Select(problem => problem.At.File)).Distinct().Order(StringComparer.Ordinal);
        var suites = files.Select(file => Suite(
            file, cells.GetValueOrDefault(file, []), [.. report.Problems.Where(problem => problem.At.File == file)]));
        var document = new XDocument(new XElement("testsuites", new XAttribute("name", "SiteGen"), suites));
        using var writer = new Utf8Writer();
        using (var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            document.Save(xml);
        }

        return writer + "\n";
    }

    private static XElement Suite(string file, ImmutableArray<CellSummary> cells, ImmutableArray<Problem> problems)
    {
        var byCell = problems.ToLookup(problem => cells.LastOrDefault(cell => Holds(cell, problem))?.Index ?? -1);
        var cases = cells.Select(cell => Case(file, NameOf(cell), cell.Seconds, byCell[cell.Index]))
            .Append(Case(file, OutsideCells, 0, byCell[-1]))
            .ToList();
        return new XElement(
            "testsuite",
            new XAttribute("name", file),
            new XAttribute("tests", cases.Count),
            new XAttribute("failures", cases.Count(test => test.Element("failure") is not null)),
            new XAttribute("skipped", cases.Count(test => test.Element("skipped") is not null)),
            new XAttribute("time", Seconds(cells.Sum(cell => cell.Seconds ?? 0))),
            cases);
    }

    private static XElement Case(string file, string name, double? seconds, IEnumerable<Problem> problems)
    {
        var failures = problems.Where(problem => problem.Severity == Severity.Error).Select(Failure).ToList();
        return new XElement(
            "testcase",
            new XAttribute("classname", file),
            new XAttribute("name", name),
            new XAttribute("time", Seconds(seconds ?? 0)),
            failures.Count > 0 ? failures : seconds is null ? new XElement("skipped") : null);
    }

    private static XElement Failure(Problem problem) => new(
        "failure",
        new XAttribute("type", problem.Code),
        new XAttribute("message", Clean(problem.Message)),
        Clean($"{problem.At}: {problem.Message}{(problem.Hint is null ? "" : $"\n{problem.Hint}")}"));

    private static string NameOf(CellSummary cell) =>
        FormattableString.Invariant($"cell {cell.Index + 1}, line {cell.At.Line}");

    private static bool Holds(CellSummary cell, Problem problem) =>
        problem.At.Line >= cell.At.Line && problem.At.Line <= cell.LastLine
        && (cell.At.Line != cell.LastLine || problem.At.Column >= cell.At.Column);

    private static string Seconds(double seconds) => seconds.ToString("F3", CultureInfo.InvariantCulture);

    /// <summary>XML has no place for control characters, and an exception's message may hold any.</summary>
    private static string Clean(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));

    /// <summary>Makes the declaration say UTF-8, which is what the file is.</summary>
    private sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Problems;

namespace SiteGen.Tests.CodeRules;

/// <summary>Every kind of problem is explained, and nothing is explained that does not exist.</summary>
public sealed partial class ProblemCatalogueTests
{
    private static readonly IReadOnlyList<(string Field, string Code)> Kinds =
    [
        .. typeof(ProblemKind).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(ProblemKind))
            .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", ((ProblemKind)field.GetValue(null)!).Code))
            .OrderBy(pair => pair.Item2, StringComparer.Ordinal),
    ];

    private static readonly IReadOnlyList<(string File, string Code)> Sections =
    [
        .. from file in Repository.Files
           where file == "docs/problems.md" || file.StartsWith("docs/problems.d/", StringComparison.Ordinal)
           from Match match in Section().Matches(Repository.Read(file))
           select (file, match.Groups["code"].Value),
    ];

    [Fact]
    public void CodesAreUnique() =>
        Rule.Holds(Kinds.GroupBy(kind => kind.Code).Where(group => group.Count() > 1).Select(group => string.Join(", ", group)));

    [Fact]
    public void CodesHaveTheirForm() => Assert.All(Kinds, kind => Assert.Matches("^LEC0[1-9][0-9]{2}$", kind.Code));

    [Fact]
    public void EveryKindIsExplained() =>
        Rule.Holds(Kinds.Where(kind => Sections.All(section => section.Code != kind.Code)).Select(kind => $"{kind.Code} {kind.Field}"));

    [Fact]
    public void EveryExplainedKindExists() =>
        Rule.Holds(Sections.ExceptBy(Kinds.Select(kind => kind.Code), section => section.Code).Select(section => $"{section}"));

    [Fact]
    public void NothingIsExplainedTwice() =>
        Rule.Holds(Sections.GroupBy(section => section.Code).Where(group => group.Count() > 1).Select(group => string.Join(", ", group)));

    [GeneratedRegex("^## (?<code>LEC[0-9]{4}) — \\S", RegexOptions.Multiline)]
    private static partial Regex Section();
}

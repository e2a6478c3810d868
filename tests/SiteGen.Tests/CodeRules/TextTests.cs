using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SiteGen.Tests.CodeRules;

public sealed partial class TextTests
{
    [Fact]
    public void NoRegions() => Rule.Holds(
        from file in SourceTree.All
        from trivia in file.Root.DescendantTrivia()
        where trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)
        select $"{file.Path}:{trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}");

    [Fact]
    public void NothingIsLeftForLater() => Rule.Holds(
        from file in SourceTree.All
        from trivia in file.Root.DescendantTrivia()
        where Later().IsMatch(trivia.ToString())
        select $"{file.Path}:{trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}");

    [Fact]
    public void NothingIsLeftForLaterOutsideTheCode() => Rule.Holds(
        from file in Repository.TextFiles
        where !file.EndsWith(".cs", StringComparison.Ordinal)
        where Later().IsMatch(Repository.Read(file))
        select file);

    [Fact]
    public void EverythingIsImplemented() => Rule.Holds(
        from file in SourceTree.All
        from token in file.Root.DescendantTokens()
        where token.IsKind(SyntaxKind.IdentifierToken) && token.Text == nameof(NotImplementedException)
        where !file.Path.EndsWith($"{nameof(TextTests)}.cs", StringComparison.Ordinal)
        select file.At(token.Parent!));

    /// <summary>Which registry serves the packages is a setting of the machine, not of the project.</summary>
    [Fact]
    public void NoFileNamesAPackageRegistry() => Rule.Holds(Lines(Registry()));

    [Fact]
    public void NoFileNamesAPathOfAMachine() => Rule.Holds(Lines(MachinePath()));

    [Fact]
    public void LockFilesCarryNoAddresses() => Rule.Holds(
        from file in Repository.Files
        where file.EndsWith("lock.json", StringComparison.Ordinal)
        where Repository.Read(file).Contains("\"resolved\": \"http", StringComparison.Ordinal)
        select file);

    [Fact]
    public void TextFilesHaveUnixLineEndsAndAFinalOne() => Rule.Holds(
        from file in SourceTree.All.Select(file => file.Path)
        let text = Repository.Read(file)
        where text.Contains('\r') || !text.EndsWith('\n') || text.EndsWith("\n\n", StringComparison.Ordinal)
        select file);

    private static IEnumerable<string> Lines(Regex forbidden) =>
        from file in Repository.TextFiles
        from line in Repository.Read(file).Split('\n').Select((text, index) => (text, number: index + 1))
        where forbidden.IsMatch(line.text)
        select $"{file}:{line.number}: {line.text.Trim()}";

    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"(nuget|npmjs|pypi|myget|yarnpkg)\.(org|com|io)\b|/artifactor[y]/|/nexu[s]/", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<![\w.~\]})*-])/(home|Users|root|work|mnt)/\w|\b[A-Z]:\\{1,2}(Users|Projects|work)\b|\blocalhost:\d")]
    private static partial Regex MachinePath();
}

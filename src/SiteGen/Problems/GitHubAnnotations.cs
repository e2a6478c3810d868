namespace SiteGen.Problems;

/// <summary>Writes problems as the workflow commands with which GitHub Actions marks lines of a pull request.</summary>
/// <param name="writer">Where to; GitHub reads standard output.</param>
/// <param name="siteFolder">Path of the site's folder in the repository with forward slashes, empty for its
/// root.</param>
public sealed class GitHubAnnotations(TextWriter writer, string siteFolder = "")
{
    /// <summary>Whether this process runs under GitHub Actions.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";

    /// <summary>Writes one command a problem.</summary>
    public void Write(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            writer.Write(Command(problem) + "\n");
        }
    }

    private string Command(Problem problem)
    {
        var at = problem.At;
        var file = siteFolder.Length == 0 ? at.File : $"{siteFolder.TrimEnd('/')}/{at.File}";
        var word = problem.Severity == Severity.Error ? "error" : "warning";
        var message = problem.Hint is null ? problem.Message : $"{problem.Message}\n{problem.Hint}";
        var place = FormattableString.Invariant($"line={at.Line},col={at.Column},endColumn={at.Column + at.Length}");
        return $"::{word} file={Property(file)},{place},title={problem.Code}::{Data(message)}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}

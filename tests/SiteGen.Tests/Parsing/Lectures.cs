using SiteGen.Content;
using SiteGen.Parsing;

namespace SiteGen.Tests.Parsing;

/// <summary>Lectures from texts in memory.</summary>
internal static class Lectures
{
    public static Lecture Parse(string text, string path = "content/page.md", FrontMatter? frontMatter = null) =>
        LectureParser.Parse(new SourceFile(path, "/site/" + path, text), frontMatter ?? new FrontMatter());

    /// <summary>Problems as <c>line:column+length code</c>, in order.</summary>
    public static string[] Faults(this Lecture lecture) =>
        [.. lecture.Problems.Select(p => $"{p.At.Line}:{p.At.Column}+{p.At.Length} {p.Code}")];
}

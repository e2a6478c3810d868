using SiteGen.Content;
using SiteGen.Tests.Problems;

namespace SiteGen.Tests.Content;

/// <summary>Broken heads of pages: every fault at its line, column and length.</summary>
public sealed class FrontMatterFaultTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "titel: A", "" },
        { "title: A\nTitle: B", "" },
        { "something: 1", "" },
        { "title: [A]", "" },
        { "title: \"\"", "" },
        { "title:\n  text: A", "" },
        { "order: first", "" },
        { "order: \"3\"", "" },
        { "order: 1.5", "" },
        { "date: 01.09.2026", "" },
        { "date: 2026-13-01", "" },
        { "draft: yes", "" },
        { "draft: \"true\"", "" },
        { "run: 0", "" },
        { "device: gpu", "" },
        { "device: [cpu]", "" },
        { "timeout: 30", "" },
        { "timeout: 25h", "" },
        { "authors:\n  - Анна\n  - [1]\n  - \"\"", "" },
        { "title: A\nseed: 1\ntitle: B", "" },
        { "title: A: B", "" },
        { "title: 'A", "" },
        { "title: A\n\tseed: 1", "" },
        { "authors: [A, B", "" },
        { "titel: A\ntitle: @x", "" },
        { "just text", "" },
        { "- a\n- b", "" },
        { "title: &a A", "" },
        { "title: *a", "" },
        { "title: !!str A", "" },
        { "? [a]\n: b", "" },
        { "<<: {title: A}", "" },
        { "description: Сеть 😀 {a}\nordr: 1", "" },
        { "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]", "" },
        { "title: A\n...\nmore: 1", "" },
        { "title: A\n--- b", "" },
        { "x: [[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsLocated(string yaml, string expected)
    {
        var head = FrontMatterReader.Read(ProblemLines.Source("content/a.md", $"---\n{yaml}\n---\nText\n"));

        Assert.Equal(expected, ProblemLines.Of(head.Problems));
    }
}

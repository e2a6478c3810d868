using SiteGen.Configuration;
using SiteGen.Tests.Problems;

namespace SiteGen.Tests.Configuration;

/// <summary>Broken <c>site.json</c> files: every fault at its line, column and length.</summary>
public sealed class SiteOptionsFaultTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { """{ "titel": "A" }""", "" },
        { """{ "limits": { "cel": "1s" } }""", "" },
        { """{ "completelyElse": 1 }""", "" },
        { """{ "title": 5 }""", "" },
        { """{ "title": "" }""", "" },
        { """{ "title": null }""", "" },
        { """{ "title": ["A"] }""", "" },
        { """{ "seed": "42" }""", "" },
        { """{ "seed": 4.5 }""", "" },
        { """{ "seed": 99999999999 }""", "" },
        { """{ "limits": "1s" }""", "" },
        { """{ "limits": { "cell": 30, "lecture": "30" } }""", "" },
        { """{ "limits": { "memory": "4GB", "output": "0KiB" } }""", "" },
        { """{ "content": "../elsewhere" }""", "" },
        { """{ "output": "/tmp/site" }""", "" },
        { """{ "output": "content/built" }""", "" },
        { """{ "url": "example.org" }""", "" },
        { """{ "language": "русский" }""", "" },
        { """{ "theme": "../theme" }""", "" },
        { """{ "authors": ["A", 1, ""] }""", "" },
        { """{ "macros": { "R": "\\mathbb{R}", "\\N": 1 } }""", "" },
        { """{ "problems": { "LEC301": "off", "LEC0301": "of" } }""", "" },
        { """{ "environment": ["PATH", "A B"] }""", "" },
        { "{\n  \"title\": \"A\",\n  // comment\n  \"title\": \"B\",\n}", "" },
        { """{ "macros": { "\\R": "a", "\\R": "b" } }""", "" },
        { """{ "title": "Лекции 😀", "titel": 1 }""", "" },
        { """[1, 2]""", "" },
        { "", "" },
        { """{ "titel": "A", "seed" 4 }""", "" },
        { "{\n  \"titel\": \"A\",\n  \"limits\": {\n    \"cel\": 1,\n", "" },
        { """{ "title": "\ud800" }""", "" },
        { """{ "title": "A" } x""", "" },
        { """{ 'title': "A" }""", "" },
        { """{ "titel": tru }""", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsLocated(string json, string expected) =>
        Assert.Equal(expected, ProblemLines.Of(SiteOptionsReader.Parse(ProblemLines.Source("site.json", json)).Problems));
}

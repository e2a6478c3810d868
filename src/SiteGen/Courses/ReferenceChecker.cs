using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Content;
using SiteGen.Parsing;
using SiteGen.Parsing.Extensions.Citations;
using SiteGen.Parsing.Extensions.CrossReferences;
using SiteGen.Parsing.Extensions.Figures;
using SiteGen.Parsing.Extensions.RawHtml;
using SiteGen.Problems;

namespace SiteGen.Courses;

/// <summary>Checks that every reference, citation, link and image leads somewhere.</summary>
internal sealed class ReferenceChecker(Course course)
{
    private readonly LinkResolver links = new(course.Options, course.Pages);

    /// <summary>Problems of one page in reading order.</summary>
    public IEnumerable<Problem> Check(CoursePage page)
    {
        foreach (var node in DocumentTree.Walk(page.Lecture.Document))
        {
            foreach (var problem in Check(page, node))
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<Problem> Check(CoursePage page, MarkdownObject node) => node switch
    {
        CrossReference reference => CheckReference(reference),
        Citation citation => citation.Sources.SelectMany(CheckSource),
        FigureBlock figure => CheckLink(page, figure.Url, figure.UrlAt),
        LinkInline { IsAutoLink: false } link => CheckLink(page, link.Url ?? "", LocationOf(page.Lecture.Source, link)),
        _ when RawHtmlPass.IsHtml(node) => HtmlTags.AttributesIn(page.Lecture.Source.Text, node.Span)
            .Where(attribute => attribute.IsAddress && attribute.Value.StartsWith('#'))
            .SelectMany(attribute => CheckLink(
                page, attribute.Value, page.Lecture.Source.LocationAt(attribute.ValueAt, attribute.Value.Length))),
        _ => [],
    };

    private IEnumerable<Problem> CheckReference(CrossReference reference)
    {
        if (!course.Labels.ContainsKey(reference.Label))
        {
            yield return ReferenceProblems.UnknownLabel.At(
                reference.At, $"There is no label '{reference.Label}'", Hint(reference.Label, course.Labels.Keys));
        }
    }

    private IEnumerable<Problem> CheckSource(CitedSource source)
    {
        if (!course.Bibliography.ContainsKey(source.Key))
        {
            var hint = course.Bibliography.IsEmpty
                ? "the site has no references.json with sources"
                : Hint(source.Key, course.Bibliography.Keys);
            yield return ReferenceProblems.UnknownSource.At(source.At, $"There is no source '{source.Key}'", hint);
        }
    }

    private IEnumerable<Problem> CheckLink(CoursePage page, string url, SourceLocation at)
    {
        if (links.Resolve(page, url, at).Problem is { } problem)
        {
            yield return problem;
        }
    }

    private static string? Hint(string name, IEnumerable<string> known) =>
        NearestName.Find(name, known) is { } nearest ? $"did you mean '{nearest}'?" : null;

    private static SourceLocation LocationOf(SourceFile source, LinkInline link)
    {
        var span = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        return source.LocationAt(span.Start, span.Length);
    }
}

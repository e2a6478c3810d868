using Markdig.Renderers;
using SiteGen.Courses;
using SiteGen.Parsing.Extensions.Callouts;
using SiteGen.Parsing.Extensions.Citations;
using SiteGen.Parsing.Extensions.Containers;
using SiteGen.Parsing.Extensions.CrossReferences;
using SiteGen.Parsing.Extensions.Tables;

namespace SiteGen.Parsing.Extensions;

/// <summary>The renderers of this folder: all nodes but cells, formulas and images, which need a run, KaTeX and the files.</summary>
public static class ArticleRenderers
{
    /// <summary>
    /// Adds the renderers for one page, in front of Markdig's own. The renderer still needs Markdig's extensions for footnotes
    /// and definition lists: <see cref="LectureMarkdown.Pipeline"/> sets them up.
    /// </summary>
    public static void Register(HtmlRenderer renderer, PageReferences references)
    {
        LectureMarkdown.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.InsertRange(0,
        [
            new CalloutRenderer(references),
            new CitationRenderer(references),
            new ContainerRenderer(references),
            new CrossReferenceRenderer(references),
            new TableFigureRenderer(references),
        ]);
    }
}

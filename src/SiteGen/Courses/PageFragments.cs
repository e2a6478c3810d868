using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Parsing;
using SiteGen.Parsing.Attributes;

namespace SiteGen.Courses;

/// <summary>The places of a page that a link can lead to.</summary>
internal static class PageFragments
{
    /// <summary>Fragments of headings and everything with a label.</summary>
    public static IReadOnlySet<string> Of(Lecture lecture)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var block in DocumentTree.Walk(lecture.Document).OfType<Block>())
        {
            var id = LabelMark.Of(block)?.Label ?? block.TryGetAttributes()?.Id;
            if (!string.IsNullOrEmpty(id))
            {
                found.Add(id);
            }
        }

        return found;
    }
}

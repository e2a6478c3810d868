using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SiteGen.Parsing.Attributes;
using SiteGen.Parsing.Extensions.Headings;

namespace SiteGen.Parsing.Extensions.Terms;

/// <summary>Gives every term of a definition list its fragment, so that a page can link into a glossary.</summary>
internal static class TermPass
{
    /// <summary>Runs after the fragments of headings are known: a heading keeps its own, a term of the same name gets a number.</summary>
    public static void Run(MarkdownDocument document, LectureContext context)
    {
        var taken = DocumentTree.All<Block>(document).Select(FragmentOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        taken.Add("references");
        foreach (var term in DocumentTree.All<DefinitionTerm>(document))
        {
            term.GetAttributes().Id = Slug.Unique(Slug.Of(NameOf(term)), taken);
        }
    }

    private static string? FragmentOf(Block block) => LabelMark.Of(block)?.Label ?? block.TryGetAttributes()?.Id;

    /// <summary>What stands in parentheses is a translation or an abbreviation, and not needed in an address.</summary>
    private static string NameOf(DefinitionTerm term)
    {
        var text = PlainText.Of(term.Inline);
        var parenthesis = text.IndexOf(" (", StringComparison.Ordinal);
        return parenthesis > 0 ? text[..parenthesis] : text;
    }
}

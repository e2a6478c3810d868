using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Parsing.Extensions.Formulas;

namespace SiteGen.Typesetting.Typography;

/// <summary>The text runs of a block's inline tree: what is text, and a sign for everything else.</summary>
internal sealed partial class InlineRuns
{
    private readonly List<TextRun> runs = [];
    private readonly List<(Inline Node, string Source)> origins = [];
    private int codeTags;

    private InlineRuns()
    {
    }

    /// <summary>The runs in reading order.</summary>
    public IReadOnlyList<TextRun> Runs => runs;

    /// <summary>Reads a block.</summary>
    /// <param name="root">Its inline content.</param>
    /// <param name="kind">What may happen to its text.</param>
    public static InlineRuns Of(ContainerInline root, TextRunKind kind)
    {
        var result = new InlineRuns();
        result.AddChildren(root, kind);
        return result;
    }

    /// <summary>The new text of every text node and soft line break.</summary>
    /// <param name="set">The runs' new texts.</param>
    public IEnumerable<(Inline Node, string Text)> Texts(IReadOnlyList<string> set)
    {
        for (var i = 0; i < runs.Count;)
        {
            var node = origins[i].Node;
            var text = new StringBuilder();
            for (; i < runs.Count && ReferenceEquals(origins[i].Node, node); i++)
            {
                text.Append(runs[i].Kind == TextRunKind.Fixed ? origins[i].Source : set[i]);
            }

            yield return (node, text.ToString());
        }
    }

    private void AddChildren(ContainerInline container, TextRunKind kind)
    {
        foreach (var child in container)
        {
            Add(child, kind);
        }
    }

    private void Add(Inline node, TextRunKind kind)
    {
        switch (node)
        {
            case LiteralInline literal:
                AddText(literal, literal.Content.ToString(), codeTags > 0 ? TextRunKind.Fixed : kind);
                break;
            case LineBreakInline { IsHard: false }:
                AddRun(node, new TextRun("\n", kind), "\n");
                break;
            case LineBreakInline:
                AddRun(node, TextRun.Of(TextRun.LineBreak), "");
                break;
            case HtmlEntityInline entity:
                AddRun(node, TextRun.Of(SignOf(entity.Transcoded.ToString())), "");
                break;
            case HtmlInline tag:
                AddTag(tag);
                break;
            case LinkInline { IsImage: false } link:
                AddChildren(link, kind == TextRunKind.Prose ? TextRunKind.Name : kind);
                break;
            case EmphasisInline { DelimiterChar: '^' or '~', DelimiterCount: 1 } index:
                AddChildren(index, TextRunKind.Fixed);
                break;
            case ContainerInline container and not LinkInline:
                AddChildren(container, kind);
                break;
            default:
                AddRun(node, TextRun.Of(SignOf(node)), "");
                break;
        }
    }

    private void AddText(Inline node, string text, TextRunKind kind)
    {
        if (kind == TextRunKind.Fixed)
        {
            AddRun(node, TextRun.Of(TextRun.Word), text);
            return;
        }

        foreach (var (run, source) in ProtectedText.Split(text, kind))
        {
            AddRun(node, run, source);
        }
    }

    /// <summary>Marks have no width; but a line break is one, and what stands between code marks is code.</summary>
    private void AddTag(HtmlInline tag)
    {
        var match = Tag().Match(tag.Tag);
        if (match.Groups["code"].Success)
        {
            codeTags = Math.Max(0, codeTags + (match.Groups["end"].Length > 0 ? -1 : 1));
        }

        AddRun(tag, match.Groups["break"].Success ? TextRun.Of(TextRun.LineBreak) : new TextRun("", TextRunKind.Fixed), "");
    }

    private void AddRun(Inline node, TextRun run, string source)
    {
        runs.Add(run);
        origins.Add((node, source));
    }

    private static char SignOf(Inline node) => node switch
    {
        CellInline => TextRun.Number,
        FormulaInline formula => NumericFormula().IsMatch(formula.Tex) ? TextRun.Number : TextRun.Formula,
        TaskList => TextRun.LineBreak,
        _ => TextRun.Word,
    };

    /// <summary>Blanks and dashes that are written as an entity are seen as what they are; a quote is meant as it stands.</summary>
    private static char SignOf(string entity) => entity is [not '"' and var sign] ? sign : TextRun.Word;

    [GeneratedRegex(
        @"^<(?<end>/?)(?:(?<code>code|kbd|samp|var|pre|script|style|svg|math|textarea)|(?<break>br))(?![\w-])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[-+]?[\d.,{}\\; ]*\d[{}]*$")]
    private static partial Regex NumericFormula();
}

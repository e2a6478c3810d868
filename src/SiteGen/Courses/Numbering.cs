using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax;
using SiteGen.Parsing;
using SiteGen.Parsing.Attributes;
using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Parsing.Extensions.Containers;
using SiteGen.Parsing.Extensions.Figures;
using SiteGen.Parsing.Extensions.Formulas;
using SiteGen.Parsing.Extensions.Tables;
using SiteGen.Problems;

namespace SiteGen.Courses;

/// <summary>Counts figures, tables, formulas … through every chapter and collects the labels of the course.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<(int Chapter, LabelKind Kind), int> counters = [];
    private readonly ImmutableDictionary<Block, string>.Builder numbers =
        ImmutableDictionary.CreateBuilder<Block, string>(ReferenceEqualityComparer.Instance);
    private readonly ImmutableSortedDictionary<string, LabelTarget>.Builder labels =
        ImmutableSortedDictionary.CreateBuilder<string, LabelTarget>(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];

    private Numbering()
    {
    }

    /// <summary>Numbers as shown by node.</summary>
    public ImmutableDictionary<Block, string> Numbers => numbers.ToImmutable();

    /// <summary>Labels with what they stand for.</summary>
    public ImmutableSortedDictionary<string, LabelTarget> Labels => labels.ToImmutable();

    /// <summary>Labels that stand twice.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Counts in reading order. Chapters with one number share their counters, so that no number stands twice.</summary>
    public static Numbering Of(ImmutableArray<Chapter> chapters)
    {
        var numbering = new Numbering();
        foreach (var chapter in chapters)
        {
            foreach (var page in chapter.Pages)
            {
                numbering.Add(chapter, page);
            }
        }

        return numbering;
    }

    private void Add(Chapter chapter, CoursePage page)
    {
        foreach (var block in DocumentTree.Walk(page.Lecture.Document).OfType<Block>())
        {
            if (KindOf(block) is not { } kind)
            {
                continue;
            }

            var number = kind == LabelKind.Section
                ? PlainText.Of((block as HeadingBlock)?.Inline)
                : numbers[block] = Next(chapter.Number, kind);
            if (LabelMark.Of(block) is { } mark)
            {
                AddLabel(mark, new LabelTarget(kind, number, page.Address, mark.At));
            }
        }
    }

    private void AddLabel(LabelMark mark, LabelTarget target)
    {
        if (!labels.TryGetValue(mark.Label, out var first))
        {
            labels.Add(mark.Label, target);
            return;
        }

        problems.Add(ReferenceProblems.DuplicateLabel.At(
            mark.At, $"The label '{mark.Label}' stands at {first.At} already", "labels are unique in the whole course"));
    }

    private string Next(int chapter, LabelKind kind)
    {
        var count = counters.GetValueOrDefault((chapter, kind)) + 1;
        counters[(chapter, kind)] = count;
        var text = count.ToString(CultureInfo.InvariantCulture);
        return chapter == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{chapter}.{text}");
    }

    /// <summary>What a block is counted as, or null. A caption is enough for a number, a label is not needed.</summary>
    private static LabelKind? KindOf(Block block) => block switch
    {
        CellBlock { Cell.Options.Id: { } id } => id.StartsWith("tbl-", StringComparison.Ordinal) ? LabelKind.Table : LabelKind.Figure,
        CellBlock { Cell.Options.Caption: not null } => LabelKind.Figure,
        FigureBlock figure when figure.Caption is not null || figure.Label is not null => LabelKind.Figure,
        TableFigure table when table.Caption is not null || table.Label is not null => LabelKind.Table,
        FormulaBlock { Label: not null } => LabelKind.Equation,
        Container { Kind: ContainerKind.Definition } => LabelKind.Definition,
        Container { Kind: ContainerKind.Theorem } => LabelKind.Theorem,
        Container { Kind: ContainerKind.Exercise } => LabelKind.Exercise,
        HeadingBlock when LabelMark.Of(block) is not null => LabelKind.Section,
        _ => null,
    };
}

using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Courses;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Parsing.Extensions.Cells;
using SiteGen.Problems;
using SiteGen.Typesetting;
using SiteGen.Typesetting.Cells;
using SiteGen.Typesetting.Formulas;

namespace SiteGen.Tests.Typesetting.Cells;

/// <summary>A page with one cell, whose run a test makes up.</summary>
internal static class TypesetPage
{
    public const string Address = "networks/layers.html";

    private static readonly FormulaRenderer Formulas =
        new(ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, string>.Empty);

    public static readonly ImmutableSortedDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["cell.output"] = "Вывод",
        ["cell.showCode"] = "Показать код",
        ["cell.showOutput"] = "Показать вывод",
        ["fault.compilation"] = "Ошибка компиляции",
        ["fault.exception"] = "Исключение",
        ["heading.anchor"] = "Ссылка на раздел «{0}»",
        ["references"] = "Источники",
        ["callout.note"] = "Примечание",
        ["block.definition"] = "Определение",
        ["block.solution"] = "Решение",
        ["block.goals"] = "Цели",
        ["xref.figure"] = "рис.",
        ["xref.exercise"] = "упр.",
        ["xref.sectionNamed"] = "раздел «{0}»",
        ["fault.line"] = "строка {0}",
        ["figure"] = "Рис.",
        ["table"] = "Таблица",
        ["output.omitted"] = "пропущено строк: {0}",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static Cell Cell(string code, CellOptions? options = null, CellKind kind = CellKind.Block)
    {
        var source = new SourceFile("content/networks/layers.md", "/layers.md", $"# Layers\n\n```csharp\n{code}\n```\n");
        var lines = code.Split('\n').Select((_, index) => source.OffsetOfLine(4 + index));
        return new Cell(0, kind, code, options ?? new(), new TextPositions(source, source.LocationAt(10), [.. lines]));
    }

    public static CellRun Run(params Output[] outputs) => new(0, [.. outputs], [], [], 0.1);

    /// <summary>The page; the block gets the number 3.1.</summary>
    public static RenderingContext Context(CellBlock block, CellRun? run)
    {
        var source = block.Cell.Positions.Source;
        var lecture = new Lecture(source, new FrontMatter(), new MarkdownDocument(), "Layers", [block.Cell], []);
        var page = new CoursePage(lecture, Address, 1);
        var labels = ImmutableSortedDictionary<string, LabelTarget>.Empty;
        var bibliography = ImmutableSortedDictionary<string, BibliographyEntry>.Empty;
        var course = new Course(new SiteOptions(), [new Chapter("networks", 3, "Networks", [page])], labels, bibliography, [])
        {
            Numbers = ImmutableDictionary<Block, string>.Empty.Add(block, "3.1"),
        };
        var lectureRun = run is null ? LectureRun.Empty : new LectureRun([run], "cpu", "", true);
        return new RenderingContext(page, course, lectureRun, Formulas, Words);
    }

    public static (string Html, ImmutableArray<Problem> Problems) Render(Cell cell, CellRun? run, string? caption = null)
    {
        var block = Block(cell);
        var context = Context(block, run);
        return (new CellRenderer(context).RenderBlock(block, caption), context.Problems);
    }

    public static CellBlock Block(Cell cell) => new(null) { Cell = cell };
}

using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Courses;
using SiteGen.Execution;
using SiteGen.Parsing;
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

    public static RenderingContext Context(Cell cell, CellRun? run)
    {
        var source = cell.Positions.Source;
        var lecture = new Lecture(source, new FrontMatter(), new MarkdownDocument(), "Layers", [cell], []);
        var page = new CoursePage(lecture, Address, 1);
        var label = new LabelTarget(LabelKind.Figure, "3.1", Address, source.LocationAt(0));
        var labels = ImmutableSortedDictionary<string, LabelTarget>.Empty.Add("fig-x", label).Add("tbl-x", label);
        var bibliography = ImmutableSortedDictionary<string, BibliographyEntry>.Empty;
        var course = new Course(new SiteOptions(), [new Chapter("networks", 3, "Networks", [page])], labels, bibliography, []);
        var lectureRun = run is null ? LectureRun.Empty : new LectureRun([run], "cpu", "", true);
        return new RenderingContext(page, course, lectureRun, new ArticleTools(Formulas, Words, new ContentPaths(course)));
    }

    public static (string Html, ImmutableArray<Problem> Problems) Render(Cell cell, CellRun? run, string? caption = null)
    {
        var context = Context(cell, run);
        return (new CellRenderer(context).RenderBlock(cell, caption), context.Problems);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Courses;
using SiteGen.Execution;
using SiteGen.Problems;
using SiteGen.Publishing;
using SiteGen.Typesetting.Formulas;
using SiteGen.Typesetting.Typography;

namespace SiteGen.Typesetting;

/// <summary>
/// What the renderers of one page share: where they look things up, and where they put what the page needs beside its HTML.
/// It lives as long as the rendering of the page.
/// </summary>
public sealed class RenderingContext
{
    private readonly LectureRun run;
    private readonly FormulaRenderer formulas;
    private readonly List<Problem> problems = [];
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, OutputFile> generated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <param name="page">The page.</param>
    /// <param name="course">The course it is part of.</param>
    /// <param name="run">What running its cells gave.</param>
    /// <param name="formulas">Typesets formulas; shared by all pages.</param>
    /// <param name="strings">Words of the interface by key.</param>
    public RenderingContext(
        CoursePage page,
        Course course,
        LectureRun run,
        FormulaRenderer formulas,
        IReadOnlyDictionary<string, string> strings)
    {
        this.run = run;
        this.formulas = formulas;
        References = new PageReferences(course, page, strings, (fullPath, sitePath) => files[fullPath] = sitePath);
        Typography = new ArticleTypography(Typographer);
    }

    /// <summary>Numbers, addresses, sources and words.</summary>
    public PageReferences References { get; }

    /// <summary>The page that is rendered.</summary>
    public CoursePage Page => References.Page;

    /// <summary>The rules of the site's language.</summary>
    public Typographer Typographer => References.Typographer;

    /// <summary>The page's text nodes as these rules want them.</summary>
    internal ArticleTypography Typography { get; }

    /// <summary>True once the page holds a formula.</summary>
    public bool HasFormulas { get; private set; }

    /// <summary>False when no cell of the page ran, because nothing asked for it.</summary>
    public bool HasRun => run.IsComplete;

    /// <summary>What is wrong, in the order found.</summary>
    public ImmutableArray<Problem> Problems => [.. problems];

    /// <summary>Files of the content folder that the page needs, by full path → path in the site.</summary>
    public ImmutableSortedDictionary<string, string> Files => files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Files made for the page, by path.</summary>
    public ImmutableArray<OutputFile> Generated => [.. generated.Values];

    /// <summary>Reports a problem.</summary>
    public void Report(Problem problem) => problems.Add(problem);

    /// <summary>A word of the interface; its key when the theme lacks it, so that the gap can be seen.</summary>
    public string Word(string key) => References.Word(key);

    /// <summary>A sentence of the interface with a value in it.</summary>
    public string Word(string key, string value) => Word(key).Replace("{0}", value, StringComparison.Ordinal);

    /// <summary>What running a cell gave, or null when it did not run.</summary>
    public CellRun? RunOf(int cell) => run.Cells.FirstOrDefault(candidate => candidate.Index == cell);

    /// <summary>Typesets a formula.</summary>
    public RenderedFormula Formula(string tex, bool display)
    {
        HasFormulas = true;
        return formulas.Render(tex, display);
    }

    /// <summary>A fragment that the page has not used yet: the name with a number, counted from 1.</summary>
    public string NextId(string name)
    {
        counts[name] = counts.GetValueOrDefault(name) + 1;
        return $"{name}-{counts[name].ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Adds a file made for the page.</summary>
    public void Generate(OutputFile file) => generated[file.Path] = file;
}

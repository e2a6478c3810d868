using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Courses;
using SiteGen.Execution;
using SiteGen.Problems;
using SiteGen.Publishing;
using SiteGen.Typesetting.Formulas;

namespace SiteGen.Typesetting;

/// <summary>
/// What the renderers of one page share: where they look things up, and where they put what the page needs beside its HTML.
/// It lives as long as the rendering of the page.
/// </summary>
public sealed class RenderingContext(CoursePage page, Course course, LectureRun run, ArticleTools tools)
{
    private readonly List<Problem> problems = [];
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, OutputFile> generated = new(StringComparer.Ordinal);
    private readonly List<string> sources = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The page that is rendered.</summary>
    public CoursePage Page { get; } = page;

    /// <summary>The course it is part of.</summary>
    public Course Course { get; } = course;

    /// <summary>Finds pages and files.</summary>
    public ContentPaths Paths { get; } = tools.Paths;

    /// <summary>The sources cited so far, in the order of their numbers.</summary>
    public IEnumerable<BibliographyEntry> CitedSources => sources.Select(key => Course.Bibliography[key]);

    /// <summary>True once the page holds a formula.</summary>
    public bool HasFormulas { get; private set; }

    /// <summary>False when no cell of the page ran, because nothing asked for it.</summary>
    public bool HasRun { get; } = run.IsComplete;

    /// <summary>What is wrong, in the order found.</summary>
    public ImmutableArray<Problem> Problems => [.. problems];

    /// <summary>Files of the content folder that the page needs, by full path → path in the site.</summary>
    public ImmutableSortedDictionary<string, string> Files => files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Files made for the page, by path.</summary>
    public ImmutableArray<OutputFile> Generated => [.. generated.Values];

    /// <summary>Reports a problem.</summary>
    public void Report(Problem problem) => problems.Add(problem);

    /// <summary>A word of the interface; its key when the theme lacks it, so that the gap can be seen.</summary>
    public string Word(string key) => tools.Strings.GetValueOrDefault(key, key);

    /// <summary>A sentence of the interface with a value in it.</summary>
    public string Word(string key, object value) => string.Format(CultureInfo.InvariantCulture, Word(key), value);

    /// <summary>What running a cell gave, or null when it did not run.</summary>
    public CellRun? RunOf(int cell) => run.Cells.FirstOrDefault(candidate => candidate.Index == cell);

    /// <summary>Number of a label as shown, or null when there is no such label.</summary>
    public string? NumberOf(string? label) =>
        label is not null && Course.Labels.TryGetValue(label, out var target) ? target.Number : null;

    /// <summary>Typesets a formula.</summary>
    public RenderedFormula Formula(string tex, bool display)
    {
        HasFormulas = true;
        return tools.Formulas.Render(tex, display);
    }

    /// <summary>A fragment that the page has not used yet: the name with a number, counted from 1.</summary>
    public string NextId(string name)
    {
        counts[name] = counts.GetValueOrDefault(name) + 1;
        return $"{name}-{counts[name].ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Number of a source on this page, in the order of citation; null when the course has no such source.</summary>
    public int? NumberOfSource(string key)
    {
        if (!Course.Bibliography.ContainsKey(key))
        {
            return null;
        }

        if (!sources.Contains(key))
        {
            sources.Add(key);
        }

        return sources.IndexOf(key) + 1;
    }

    /// <summary>Takes a file of the author's along into the site.</summary>
    public void TakeAlong(string fullPath, string sitePath) => files[fullPath] = sitePath;

    /// <summary>Adds a file made for the page.</summary>
    public void Generate(OutputFile file) => generated[file.Path] = file;
}

/// <summary>What all pages of a build share.</summary>
/// <param name="Formulas">Typesets formulas.</param>
/// <param name="Strings">Words of the interface by key.</param>
/// <param name="Paths">Finds pages and files.</param>
public sealed record ArticleTools(
    FormulaRenderer Formulas,
    IReadOnlyDictionary<string, string> Strings,
    ContentPaths Paths);

using System.Collections.Immutable;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Courses;
using SiteGen.Execution;
using SiteGen.Execution.Caching;
using SiteGen.Parsing;
using SiteGen.Problems;
using SiteGen.Progress;
using SiteGen.Publishing;
using SiteGen.Reporting;
using SiteGen.Typesetting;

namespace SiteGen;

/// <summary>
/// The pipeline: read → parse → course → run → typeset → theme → check → publish. A fault stops nothing before the end, so that
/// one build lists them all; but a site with an error is never published.
/// </summary>
public sealed class SiteBuilder(BuildRequest request, IBuildProgress progress)
{
    private readonly List<Problem> problems = [];
    private readonly SortedDictionary<string, SourceFile> sources = new(StringComparer.Ordinal);

    /// <summary>What runs the lectures.</summary>
    internal Func<SiteOptions, BuildRequest, ILectureRunner> Runner { get; init; } = static (options, request) => request.Isolate
        ? new ProcessLectureRunner(options.Environment)
        : new WorkerPool(options.Environment, request.Jobs);

    /// <summary>Program and machine, as far as outputs depend on them.</summary>
    internal Func<CacheSurroundings> Surroundings { get; init; } = CacheSurroundings.Read;

    /// <summary>Builds the site. What an author got wrong is in the report; exceptions are for the environment.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; no worker is left and the output is as it was.</exception>
    /// <exception cref="WorkerException">A worker could not do its work.</exception>
    /// <exception cref="IOException">The output folder cannot be written.</exception>
    public async Task<BuildReport> BuildAsync(CancellationToken cancellation)
    {
        var site = SiteOptionsReader.Read(request.SiteFolder);
        problems.AddRange(site.Problems);
        if (site.Source is null)
        {
            return Report(site.Options, 0, []);
        }

        sources[site.Source.Path] = site.Source;
        await using var runner = Runner(site.Options, request);
        var cache = new ExecutionCache(request, site.Options, Surroundings());
        var courseRunner = new CourseRunner(runner, cache, progress, request);
        var course = Read(site.Options, courseRunner);
        var (files, lectures) = await MakePagesAsync(course, site, courseRunner, cancellation);
        AddOutputProblems(site.Options, PublishPlan.Check(files));
        var report = Report(site.Options, course.Pages.Count(), lectures) with { Verdicts = cache.Verdicts };
        return report.Succeeded && request.Publish ? Publish(site.Options, files, report) : report;
    }

    /// <summary>Workers get warm while the parent still parses.</summary>
    private Course Read(SiteOptions options, CourseRunner runner)
    {
        var content = ContentReader.Read(request.SiteFolder, options.Content);
        problems.AddRange(content.Problems);
        foreach (var file in content.Files)
        {
            sources[file.Path] = file;
        }

        var lectures = content.Files.Select(Parse).Where(lecture => !lecture.FrontMatter.Draft)
            .Select(lecture => runner.Expect(lecture, options)).ToImmutableArray();
        problems.AddRange(lectures.SelectMany(lecture => lecture.Problems));
        if (lectures.IsEmpty && content.Problems.IsEmpty)
        {
            problems.Add(NoPages(options.Content, content.Files.IsEmpty));
        }

        var course = CourseBuilder.Build(request.SiteFolder, options, lectures);
        problems.AddRange(course.Problems);
        return course;
    }

    private static Problem NoPages(string folder, bool isEmpty) => FileProblems.NoPages.At(
        new SourceLocation(SiteOptionsReader.FileName, 1, 1),
        isEmpty ? $"The content folder '{folder}' has no pages" : $"All pages of the content folder '{folder}' are drafts",
        isEmpty ? $"write the first one: '{folder}/index.md'" : "take 'draft: true' out of a page that is ready");

    private static Lecture Parse(SourceFile source)
    {
        var head = FrontMatterReader.Read(source);
        var lecture = LectureParser.Parse(source, head.FrontMatter);
        return lecture with { Problems = [.. head.Problems, .. lecture.Problems] };
    }

    /// <summary>A page is typeset as soon as its cells have run, while other lectures still run.</summary>
    private async Task<(ImmutableArray<OutputFile> Files, ImmutableArray<LectureSummary> Lectures)> MakePagesAsync(
        Course course, SiteOptionsFile site, CourseRunner runner, CancellationToken cancellation)
    {
        using var typesetter = new PageTypesetter(request.SiteFolder, course);
        var pages = await runner.RunAsync(
            course, (page, result) => (Result: result, Page: typesetter.Typeset(page, result.Run)), cancellation);
        problems.AddRange(pages.SelectMany(page => page.Result.Problems.Concat(page.Page.Problems)));
        problems.AddRange(typesetter.Problems);
        problems.AddRange(typesetter.CheckMacros(name => site.PlaceOf($"macros.{name}")));

        // Several pages may take the same file along.
        var files = pages.SelectMany(page => page.Page.Files).Concat(typesetter.Theme.Assets).DistinctBy(file => file.Path);
        return ([.. files], [.. pages.Select(page => page.Result.Summary).OfType<LectureSummary>()]);
    }

    private BuildReport Publish(SiteOptions options, ImmutableArray<OutputFile> files, BuildReport report)
    {
        var summary = SitePublisher.Publish(OutputFolderOf(options), files);
        AddOutputProblems(options, summary.Problems);
        return Report(options, report.Pages, report.Lectures) with
        {
            Verdicts = report.Verdicts,
            Published = summary.Problems.IsEmpty ? summary : null,
        };
    }

    private string OutputFolderOf(SiteOptions options) =>
        request.OutputFolder ?? Path.Combine(request.SiteFolder, options.Output);

    /// <summary>Publishing knows paths inside the output folder only.</summary>
    private void AddOutputProblems(SiteOptions options, ImmutableArray<Problem> found)
    {
        var shown = Path.GetRelativePath(request.SiteFolder, OutputFolderOf(options)).Replace('\\', '/');
        problems.AddRange(found.Select(problem => problem with { At = problem.At with { File = $"{shown}/{problem.At.File}" } }));
    }

    private BuildReport Report(SiteOptions options, int pages, ImmutableArray<LectureSummary> lectures)
    {
        foreach (var file in problems.Select(problem => problem.At.File).Distinct().Where(file => !sources.ContainsKey(file)))
        {
            AddSource(file);
        }

        return new(new ProblemPolicy(options.Problems, request.Strict).Apply(problems), sources, pages, lectures, null);
    }

    /// <summary>
    /// Only pages are read by this class; problems of a theme or of a list of sources need their excerpts, too. A link that
    /// leads out of the site's folder is not followed for one, either.
    /// </summary>
    private void AddSource(string file)
    {
        var fullPath = Path.Combine(request.SiteFolder, file);
        var isInside = RealPath.Of(fullPath) is { } real
            && RealPath.IsInside(real, RealPath.Of(request.SiteFolder) ?? request.SiteFolder);
        if (isInside && File.Exists(fullPath) && SourceFileReader.Read(file, fullPath).Source is { } source)
        {
            sources[file] = source;
        }
    }
}

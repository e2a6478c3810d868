using SiteGen.Configuration;
using SiteGen.Parsing;

namespace SiteGen.Execution;

/// <summary>Makes the job for a worker from a lecture and the site's options.</summary>
public static class LectureJobFactory
{
    /// <summary>Everything the run depends on, and nothing else.</summary>
    /// <param name="lecture">The lecture.</param>
    /// <param name="options">The site's options.</param>
    /// <param name="runCells">False: compile and report, run nothing.</param>
    public static LectureJob Make(Lecture lecture, SiteOptions options, bool runCells) => new(
        lecture.Source.Path,
        Path.GetDirectoryName(lecture.Source.FullPath)!,
        Mode(lecture, runCells),
        lecture.FrontMatter.Seed ?? options.Seed,
        lecture.FrontMatter.Device.ToString().ToLowerInvariant(),
        (lecture.FrontMatter.Timeout ?? options.Limits.Lecture).TotalSeconds,
        (int)Math.Min(options.Limits.Output, int.MaxValue),
        [.. lecture.Cells.Select(cell => Make(cell, options))])
    {
        MemoryLimit = options.Limits.Memory,
    };

    private static RunMode Mode(Lecture lecture, bool runCells) =>
        !lecture.FrontMatter.Run ? RunMode.Classify : runCells ? RunMode.Run : RunMode.Compile;

    private static CellJob Make(Cell cell, SiteOptions options) => new(
        cell.Index,
        cell.Kind,
        cell.Code,
        cell.Options.Run,
        !cell.Options.ExpectedErrors.IsEmpty,
        !cell.Options.ExpectedExceptions.IsEmpty,
        (cell.Options.Timeout ?? options.Limits.Cell).TotalSeconds);
}

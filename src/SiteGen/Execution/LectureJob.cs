using System.Collections.Immutable;
using SiteGen.Parsing;

namespace SiteGen.Execution;

/// <summary>How much of a lecture's code is run.</summary>
public enum RunMode
{
    /// <summary>Compile and run.</summary>
    Run,

    /// <summary>Compile and report what the compiler says, run nothing.</summary>
    Compile,

    /// <summary>Classify for highlighting, report nothing.</summary>
    Classify,
}

/// <summary>What a worker has to know to run one lecture. Nothing in it depends on the prose around the cells.</summary>
/// <param name="Name">The lecture's file, for messages and progress.</param>
/// <param name="WorkingDirectory">Absolute path of the folder of the page, where its relative file names begin.</param>
/// <param name="Mode">How much is run.</param>
/// <param name="Seed">Seed of the random number generators.</param>
/// <param name="Device"><c>auto</c>, <c>cpu</c> or <c>cuda</c>.</param>
/// <param name="LimitSeconds">Longest time of the whole lecture.</param>
/// <param name="OutputLimit">Most characters of text that one cell may print.</param>
/// <param name="Cells">The cells in order.</param>
public sealed record LectureJob(
    string Name,
    string WorkingDirectory,
    RunMode Mode,
    int Seed,
    string Device,
    double LimitSeconds,
    int OutputLimit,
    ImmutableArray<CellJob> Cells)
{
    /// <summary>Most bytes of memory of the process that runs the lecture; null for no limit.</summary>
    public long? MemoryLimit { get; init; }
}

/// <summary>One cell of a <see cref="LectureJob"/>.</summary>
/// <param name="Index">Place among the cells of the lecture, counted from 0.</param>
/// <param name="Kind">Fence or inline expression.</param>
/// <param name="Code">The code.</param>
/// <param name="Run">False: classified only.</param>
/// <param name="MustNotCompile">The cell is there to show compiler errors; it is never run.</param>
/// <param name="MayThrow">The cell is there to show an exception; the lecture goes on behind it.</param>
/// <param name="LimitSeconds">Longest time of the cell.</param>
public sealed record CellJob(
    int Index,
    CellKind Kind,
    string Code,
    bool Run,
    bool MustNotCompile,
    bool MayThrow,
    double LimitSeconds);

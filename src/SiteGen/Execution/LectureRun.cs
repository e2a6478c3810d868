using System.Collections.Immutable;

namespace SiteGen.Execution;

/// <summary>What running a lecture gave.</summary>
/// <param name="Cells">One entry for each cell of the lecture, in order; cells after a death are missing.</param>
/// <param name="Device">Device the tensors lived on, as PyTorch names it: <c>cpu</c>, <c>cuda:0</c>; empty when nothing ran.</param>
/// <param name="DeviceName">What the device is called: <c>NVIDIA H100</c>; empty for a CPU.</param>
/// <param name="IsComplete">Whether every cell that was to run did run, up to expected failures.</param>
public sealed record LectureRun(ImmutableArray<CellRun> Cells, string Device, string DeviceName, bool IsComplete)
{
    /// <summary>A lecture without cells.</summary>
    public static LectureRun Empty { get; } = new([], "", "", false);

    /// <summary>What it read through LectureKit, sorted by path.</summary>
    public ImmutableArray<FileRead> Reads { get; init; } = [];

    /// <summary>Why it must not be kept for the next build; null when it may be.</summary>
    public RunObstacle? Obstacle { get; init; }
}

/// <summary>What running one cell gave. All positions are inside the cell.</summary>
/// <param name="Index">The cell.</param>
/// <param name="Outputs">What it printed and showed, in order.</param>
/// <param name="Faults">Why it failed, and the compiler's warnings.</param>
/// <param name="Tokens">The classified pieces of its code, in order, without overlaps; empty when the code was never looked at.</param>
/// <param name="Seconds">Time from start to end.</param>
public sealed record CellRun(
    int Index,
    ImmutableArray<Output> Outputs,
    ImmutableArray<CellFault> Faults,
    ImmutableArray<CodeToken> Tokens,
    double Seconds);

/// <summary>A classified piece of code.</summary>
/// <param name="Start">Offset in the cell's code.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Class">Semantic class: <c>keyword</c>, <c>class name</c>, <c>method name</c> … as Roslyn names them.</param>
public sealed record CodeToken(int Start, int Length, string Class);

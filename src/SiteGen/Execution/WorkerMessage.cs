using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SiteGen.Execution;

/// <summary>What a worker tells its parent, one JSON object a line, over a pipe of its own.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(LectureAccepted), "accepted")]
[JsonDerivedType(typeof(CellStarted), "started")]
[JsonDerivedType(typeof(CellProgress), "progress")]
[JsonDerivedType(typeof(CellFinished), "finished")]
[JsonDerivedType(typeof(LectureFinished), "done")]
[JsonDerivedType(typeof(WorkerRested), "rested")]
[JsonDerivedType(typeof(StrayFailed), "stray")]
[JsonDerivedType(typeof(WorkerFailed), "failed")]
public abstract record WorkerMessage;

/// <summary>Said before anything of the lecture is looked at: who dies before it has not died of the lecture.</summary>
public sealed record LectureAccepted : WorkerMessage;

/// <summary>Said before the cell runs, so that the parent can name the cell that killed the worker.</summary>
public sealed record CellStarted(int Index) : WorkerMessage;

/// <summary>What the cell at work says about how far it is, one short line for the terminal; nothing of it is kept.</summary>
public sealed record CellProgress(string Text) : WorkerMessage;

/// <summary>A cell came to its end, good or bad.</summary>
public sealed record CellFinished(CellRun Cell) : WorkerMessage;

/// <summary>The lecture is over; the worker looks what it has left behind.</summary>
/// <param name="Device">See <see cref="LectureRun"/>.</param>
/// <param name="DeviceName">See <see cref="LectureRun"/>.</param>
/// <param name="IsComplete">See <see cref="LectureRun"/>.</param>
/// <param name="Late">What came to light only when all cells had run.</param>
/// <param name="Reads">See <see cref="LectureRun"/>.</param>
/// <param name="Obstacle">See <see cref="LectureRun"/>.</param>
public sealed record LectureFinished(
    string Device,
    string DeviceName,
    bool IsComplete,
    ImmutableArray<LateFault> Late,
    ImmutableArray<FileRead> Reads,
    RunObstacle? Obstacle) : WorkerMessage;

/// <summary>A fault of a cell that had ended already.</summary>
public sealed record LateFault(int Cell, CellFault Fault);

/// <summary>The worker waits for the next lecture.</summary>
/// <param name="Leftover">Why the process must not be used again; null when the last lecture left nothing behind.</param>
public sealed record WorkerRested(string? Leftover) : WorkerMessage;

/// <summary>The last thing before the process dies: something that an earlier lecture left behind ends it.</summary>
public sealed record StrayFailed : WorkerMessage;

/// <summary>A fault of ours or of the environment, not of the author.</summary>
public sealed record WorkerFailed(string Message) : WorkerMessage;

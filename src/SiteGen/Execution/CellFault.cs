using System.Collections.Immutable;

namespace SiteGen.Execution;

/// <summary>What went wrong in a cell.</summary>
public enum FaultKind
{
    /// <summary>The compiler warns.</summary>
    CompilerWarning,

    /// <summary>The code does not compile.</summary>
    CompilerError,

    /// <summary>An exception left the cell.</summary>
    Exception,

    /// <summary>The cell took longer than it may.</summary>
    Timeout,

    /// <summary>The process died while the cell ran.</summary>
    Death,

    /// <summary>The cell printed more than it may; the rest was dropped.</summary>
    OutputLimit,

    /// <summary>A formatter failed; the value is shown as text.</summary>
    Display,
}

/// <summary>Why a cell failed, or a warning about it. Positions are inside the cell, counted from 1.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Id">Compiler's code (<c>CS0103</c>) or full name of the exception's type; empty otherwise.</param>
/// <param name="Message">One sentence, or the exception's message.</param>
/// <param name="Line">Line; 0 when it is not known.</param>
/// <param name="Column">Column; 0 when it is not known.</param>
/// <param name="Length">Number of characters meant, at least 1.</param>
/// <param name="Trace">The author's frames, innermost first.</param>
/// <param name="BaseTypes">Full names of the exception's base types, so that <c>throws</c> may name one of them.</param>
public sealed record CellFault(
    FaultKind Kind,
    string Id,
    string Message,
    int Line,
    int Column,
    int Length,
    ImmutableArray<TraceFrame> Trace,
    ImmutableArray<string> BaseTypes)
{
    /// <summary>What to do about it, where only the worker can know; null otherwise.</summary>
    public string? Hint { get; init; }
}

/// <summary>A frame of the author's own code.</summary>
/// <param name="Cell">Index of the cell the code stands in.</param>
/// <param name="Line">Line in that cell, counted from 1.</param>
/// <param name="Column">Column in that line, counted from 1.</param>
/// <param name="Method">Name of the function, or empty at the top level.</param>
public sealed record TraceFrame(int Cell, int Line, int Column, string Method);

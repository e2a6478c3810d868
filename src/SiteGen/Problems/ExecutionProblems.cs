namespace SiteGen.Problems;

/// <summary>What can happen while a cell runs.</summary>
public static class ExecutionProblems
{
    /// <summary>An exception left the cell.</summary>
    public static readonly ProblemKind Exception = new("LEC0601");

    /// <summary>The cell runs longer than it may.</summary>
    public static readonly ProblemKind CellTimeout = new("LEC0602");

    /// <summary>The lecture runs longer than it may.</summary>
    public static readonly ProblemKind LectureTimeout = new("LEC0603");

    /// <summary>The cell ended the process.</summary>
    public static readonly ProblemKind Exit = new("LEC0604");

    /// <summary>A function of the cell calls itself without end.</summary>
    public static readonly ProblemKind StackOverflow = new("LEC0605");

    /// <summary>The process died while the cell ran.</summary>
    public static readonly ProblemKind Death = new("LEC0606");

    /// <summary>The cell prints more than it may.</summary>
    public static readonly ProblemKind OutputLimit = new("LEC0607", Severity.Warning);

    /// <summary>A value could not be shown and stands in the page as plain text.</summary>
    public static readonly ProblemKind Display = new("LEC0608", Severity.Warning);

    /// <summary>The cell must throw, but it does not.</summary>
    public static readonly ProblemKind ExceptionMissing = new("LEC0609");

    /// <summary>The cell must throw one exception and throws another.</summary>
    public static readonly ProblemKind OtherException = new("LEC0610");

    /// <summary>The process of the lecture holds more memory than it may.</summary>
    public static readonly ProblemKind MemoryLimit = new("LEC0612");

    /// <summary>The cell prints something else than its <c>output</c> fence says.</summary>
    public static readonly ProblemKind OutputDiffers = new("LEC0611");
}

using System.Collections.Immutable;
using SiteGen.Execution;
using SiteGen.Parsing;
using SiteGen.Problems;

namespace SiteGen.Checking;

/// <summary>
/// Compares what a lecture did with what its author says it does, and translates every fault into a problem at its place in
/// the Markdown file.
/// </summary>
public static class RunChecker
{
    /// <summary>All problems of a run, in the order of the cells.</summary>
    /// <param name="lecture">What was to be run.</param>
    /// <param name="mode">How much of it was run: what was not run is not expected to throw or to print.</param>
    /// <param name="run">What came of it.</param>
    public static ImmutableArray<Problem> Check(Lecture lecture, RunMode mode, LectureRun run)
    {
        var interrupted = FailsUnexpectedly(lecture, run);
        return
        [
            .. run.Cells.SelectMany(cell => Check(lecture, lecture.Cells[cell.Index], cell)),
            .. run.Cells.Where(_ => mode != RunMode.Classify)
                .SelectMany(result => Missing(lecture.Cells[result.Index], result, mode == RunMode.Run && !interrupted)),
        ];
    }

    /// <summary>Whether a cell failed that did not promise to.</summary>
    public static bool FailsUnexpectedly(Lecture lecture, LectureRun run) =>
        run.Cells.Any(cell => IsUnexpected(lecture.Cells[cell.Index], cell));

    private static IEnumerable<Problem> Check(Lecture lecture, Cell cell, CellRun result) =>
        result.Faults.Where(fault => !IsExpected(cell, fault)).Select(fault => Translate(lecture, cell, fault));

    private static bool IsUnexpected(Cell cell, CellRun result) => result.Faults.Any(fault =>
        fault.Kind is not (FaultKind.CompilerWarning or FaultKind.Display or FaultKind.OutputLimit) && !IsExpected(cell, fault));

    private static bool IsExpected(Cell cell, CellFault fault) => fault.Kind switch
    {
        FaultKind.CompilerError => cell.Options.ExpectedErrors.Contains(fault.Id),
        FaultKind.CompilerWarning => !cell.Options.ExpectedErrors.IsEmpty,
        FaultKind.Exception => cell.Options.ExpectedExceptions.Any(name => Names(fault, name)),
        _ => false,
    };

    /// <summary>A type may be named in full or by its last part, and a base type will do, as in a catch clause.</summary>
    private static bool Names(CellFault fault, string name) => fault.BaseTypes.Prepend(fault.Id)
        .Any(type => type == name || type.EndsWith("." + name, StringComparison.Ordinal));

    private static Problem Translate(Lecture lecture, Cell cell, CellFault fault) => fault.Kind switch
    {
        FaultKind.CompilerError => TranslateError(cell, fault),
        FaultKind.CompilerWarning => CompilationProblems.Warning.At(Place(cell, fault), $"{fault.Message} ({fault.Id})"),
        FaultKind.Exception => TranslateException(lecture, cell, fault),
        FaultKind.Timeout => TranslateTimeout(cell, fault),
        FaultKind.Death => DeathKind(fault.Id).At(Place(cell, fault), fault.Message),
        FaultKind.OutputLimit => ExecutionProblems.OutputLimit.At(Place(cell, fault), fault.Message),
        FaultKind.Display => ExecutionProblems.Display.At(Place(cell, fault), fault.Message),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault.Kind, "A kind of fault without a problem."),
    };

    private static Problem TranslateError(Cell cell, CellFault fault)
    {
        var (message, hint) = CompilerAdvice.Explain(fault);
        return cell.Options.ExpectedErrors.IsEmpty
            ? CompilationProblems.Error.At(Place(cell, fault), message, hint)
            : CompilationProblems.OtherError.At(
                Place(cell, fault),
                $"{message}, but the cell must fail with {string.Join(", ", cell.Options.ExpectedErrors)}",
                hint);
    }

    private static Problem TranslateException(Lecture lecture, Cell cell, CellFault fault)
    {
        var at = fault.Trace is [var inner, ..]
            ? lecture.Cells[inner.Cell].Positions.Translate(inner.Line, inner.Column)
            : cell.Positions.Start;
        var hint = HintOf(lecture, fault);
        var message = $"{fault.Id}: {WithoutFullStop(fault.Message)}";
        return cell.Options.ExpectedExceptions.IsEmpty
            ? ExecutionProblems.Exception.At(at, message, hint)
            : ExecutionProblems.OtherException.At(
                at, $"{message}, but the cell must throw {string.Join(" or ", cell.Options.ExpectedExceptions)}", hint);
    }

    /// <summary>.NET ends its messages with a full stop, problems have none.</summary>
    private static string WithoutFullStop(string message) =>
        message.EndsWith('.') && !message.EndsWith("..", StringComparison.Ordinal) ? message[..^1] : message;

    private static string? HintOf(Lecture lecture, CellFault fault) =>
        (fault.Hint, Callers(lecture, fault)) is (not null, not null) and var (hint, callers)
            ? $"{hint}; {callers}"
            : fault.Hint ?? Callers(lecture, fault);

    /// <summary>The way to the exception in Markdown coordinates; nothing when it was thrown at the top level.</summary>
    private static string? Callers(Lecture lecture, CellFault fault)
    {
        var callers = fault.Trace.Skip(1).Take(5)
            .Select(frame => lecture.Cells[frame.Cell].Positions.Translate(frame.Line, frame.Column).ToString())
            .ToList();
        return callers.Count == 0 ? null : $"called from {string.Join(", from ", callers)}";
    }

    private static Problem TranslateTimeout(Cell cell, CellFault fault) => fault.Id == "cell"
        ? ExecutionProblems.CellTimeout.At(Place(cell, fault), fault.Message, "raise it with timeout=… in the cell's braces")
        : ExecutionProblems.LectureTimeout.At(Place(cell, fault), fault.Message, "raise it with timeout: … in the front matter");

    private static ProblemKind DeathKind(string id) => id switch
    {
        "exit" => ExecutionProblems.Exit,
        "stack-overflow" => ExecutionProblems.StackOverflow,
        "memory-limit" => ExecutionProblems.MemoryLimit,
        _ => ExecutionProblems.Death,
    };

    private static SourceLocation Place(Cell cell, CellFault fault) =>
        cell.Positions.Translate(fault.Line, fault.Column, fault.Length);

    /// <summary>What the author promised and what did not happen.</summary>
    private static IEnumerable<Problem> Missing(Cell cell, CellRun result, bool ran)
    {
        var options = cell.Options;
        var failsOtherwise = result.Faults.Any(f => f.Kind == FaultKind.CompilerError && !IsExpected(cell, f));
        foreach (var code in options.ExpectedErrors.Where(code => !failsOtherwise && result.Faults.All(f => f.Id != code)))
        {
            yield return CompilationProblems.ErrorMissing.At(cell.Positions.Start, $"The cell must fail with {code}, but it does not");
        }

        if (!ran || !options.Run)
        {
            yield break;
        }

        if (!options.ExpectedExceptions.IsEmpty && result.Faults.All(f => f.Kind != FaultKind.Exception))
        {
            var names = string.Join(" or ", options.ExpectedExceptions);
            yield return ExecutionProblems.ExceptionMissing.At(cell.Positions.Start, $"The cell must throw {names}, but it does not");
        }

        if (cell.Expected is { } expected && OutputComparer.Compare(expected, result) is { } problem)
        {
            yield return problem;
        }
    }
}

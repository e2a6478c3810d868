using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SiteGen.Execution.Worker;

/// <summary>Turns what the compiler and the runtime say into faults with positions inside the cell.</summary>
internal static class ScriptFailures
{
    /// <summary>A diagnostic of the compiler about a submission.</summary>
    public static CellFault FromDiagnostic(Diagnostic diagnostic, Submission submission)
    {
        var kind = diagnostic.Severity == DiagnosticSeverity.Error ? FaultKind.CompilerError : FaultKind.CompilerWarning;
        var span = diagnostic.Location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        var length = end.Line == start.Line ? Math.Max(1, end.Character - start.Character) : int.MaxValue;
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return new CellFault(kind, diagnostic.Id, message, start.Line + 1, start.Character + 1, length, [], [])
        {
            Hint = CompilerHints.For(diagnostic, submission),
        };
    }

    /// <summary>An exception that left the cell <paramref name="index"/>.</summary>
    public static CellFault FromException(int index, Exception exception)
    {
        var shown = Unwrap(exception);
        var trace = Frames(shown);
        var own = trace.FirstOrDefault(frame => frame.Cell == index);
        return new CellFault(
            FaultKind.Exception,
            NameOf(shown.GetType()),
            Message(shown),
            own?.Line ?? 0,
            own?.Column ?? 0,
            1,
            trace,
            [.. BaseTypes(shown.GetType())]);
    }

    /// <summary>A fault that has no place of its own.</summary>
    public static CellFault Plain(FaultKind kind, string message) => new(kind, "", message, 0, 0, 1, [], []);

    /// <summary>The author throws one exception; a task or a reflection call only wraps it.</summary>
    public static Exception Unwrap(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        System.Reflection.TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        _ => exception,
    };

    private static string Message(Exception exception) => WithoutNativeFrames(
        exception is TypeInitializationException { InnerException: { } inner }
            ? $"{exception.Message} {NameOf(inner.GetType())}: {inner.Message}"
            : exception.Message);

    /// <summary>
    /// Native libtorch adds where its own code failed: paths of the machine that built it and addresses that differ from run
    /// to run, which say nothing to the author and would make every build differ.
    /// </summary>
    private static string WithoutNativeFrames(string message)
    {
        var frames = message.IndexOf("\nException raised from", StringComparison.Ordinal);
        var own = (frames < 0 ? message : message[..frames]).TrimEnd();
        var function = own.LastIndexOf(" (function ", StringComparison.Ordinal);
        return function >= 0 && own.EndsWith(')') ? own[..function].TrimEnd() : own;
    }

    /// <summary>The author's frames, those of the innermost exception first: that is where it began.</summary>
    private static ImmutableArray<TraceFrame> Frames(Exception exception)
    {
        var frames = ImmutableArray.CreateBuilder<TraceFrame>();
        for (var current = exception; current is not null; current = current.InnerException)
        {
            frames.InsertRange(0, new StackTrace(current, fNeedFileInfo: true).GetFrames().Select(Frame).OfType<TraceFrame>());
        }

        return [.. frames.Distinct()];
    }

    private static TraceFrame? Frame(StackFrame frame) =>
        ScriptSession.CellOfFile(frame.GetFileName()) is { } cell
            ? new TraceFrame(cell, frame.GetFileLineNumber(), frame.GetFileColumnNumber(), MethodName(frame))
            : null;

    /// <summary>
    /// The name the author gave. The compiler hides it in the names it makes: <c>&lt;Train&gt;d__3</c> is an async method,
    /// <c>&lt;&lt;Initialize&gt;&gt;g__Train|0_1</c> a local function, <c>&lt;Train&gt;b__2</c> a lambda inside it.
    /// </summary>
    private static string MethodName(StackFrame frame)
    {
        var method = frame.GetMethod();
        var name = method?.Name == "MoveNext" ? method.DeclaringType!.Name : method?.Name ?? "";
        if (name.StartsWith("<<Initialize>>", StringComparison.Ordinal))
        {
            name = name["<<Initialize>>".Length..];
        }

        var local = name.IndexOf("g__", StringComparison.Ordinal);
        if (local >= 0)
        {
            return name[(local + 3)..].Split('|')[0];
        }

        var isLambda = name.Contains("b__", StringComparison.Ordinal);
        return isLambda ? "lambda" : name.StartsWith('<') ? name[1..].Split('>')[0] : CleanName(name);
    }

    private static string CleanName(string name) => name.StartsWith("d__", StringComparison.Ordinal) ? "" : name;

    private static IEnumerable<string> BaseTypes(Type type)
    {
        for (var current = type.BaseType; current is not null && current != typeof(object); current = current.BaseType)
        {
            yield return NameOf(current);
        }
    }

    /// <summary>A type that a cell defines is nested in its submission, which the author never sees.</summary>
    private static string NameOf(Type type)
    {
        var name = type.FullName ?? type.Name;
        return name.StartsWith("Submission#", StringComparison.Ordinal) ? name[(name.IndexOf('+') + 1)..].Replace('+', '.') : name;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace SiteGen.Execution.Worker;

/// <summary>
/// The state of one lecture: a chain of submissions, each of which sees the variables, types and <c>using</c>s of those
/// before it. Every submission has its cell as file name, so that positions come out relative to the cell.
/// </summary>
internal sealed class ScriptSession
{
    private const string FilePrefix = "cell-";

    private Script<object> chain = CSharpScript.Create(ScriptReferences.Preamble, ScriptReferences.Options);
    private ScriptState<object>? state;

    /// <summary>Whether anything that was accepted to be run may change the process beyond this lecture.</summary>
    public bool ChangesProcess { get; private set; }

    /// <summary>Why a run of this session must not be kept for the next build; null when it may be.</summary>
    public RunObstacle? Obstacle { get; private set; }

    /// <summary>Index of the cell that a file name in a trace or a diagnostic means; null for other files.</summary>
    public static int? CellOfFile(string? file) =>
        file is not null && file.StartsWith(FilePrefix, StringComparison.Ordinal)
        && int.TryParse(file.AsSpan(FilePrefix.Length), out var index)
            ? index
            : null;

    /// <summary>Compiles a cell against everything accepted so far, and leaves the session as it is.</summary>
    public Submission Compile(int index, string code) =>
        new(index, chain.ContinueWith(code, ScriptReferences.Options.WithFilePath($"{FilePrefix}{index}")));

    /// <summary>
    /// Emits a submission, so that running it later costs nothing more; <c>Compile()</c> would look for warnings a second time.
    /// </summary>
    /// <returns>The errors that keep it from being run; some are found only here.</returns>
    public static ImmutableArray<Diagnostic> Emit(Submission submission)
    {
        try
        {
            submission.Script.CreateDelegate();
            return [];
        }
        catch (CompilationErrorException exception)
        {
            return exception.Diagnostics;
        }
    }

    /// <summary>Makes a submission that compiles part of the session, so that later ones see what it declares.</summary>
    /// <param name="submission">The submission, made by <see cref="Compile"/> since the last call of this method.</param>
    public void Accept(Submission submission)
    {
        chain = submission.Script;
        ChangesProcess |= ProcessEffects.AreIn(submission);
        Obstacle ??= OutsideReads.FindIn(submission);
    }

    /// <summary>Runs the preamble; must be called once before <see cref="RunAsync"/>.</summary>
    public async Task StartAsync() => state = await chain.RunAsync();

    /// <summary>
    /// Runs an accepted submission; they have to be run in the order of their acceptance. What the code did before an
    /// exception stays done, and what it declared stays declared.
    /// </summary>
    public async Task<(object? Value, Exception? Exception)> RunAsync(Submission submission)
    {
        var before = state ?? throw new InvalidOperationException("The session was not started.");
        state = await submission.Script.RunFromAsync(before, static _ => true);
        return (state.ReturnValue, state.Exception);
    }

    /// <summary>Value of a variable of the lecture; null when there is none of this name.</summary>
    public object? ValueOf(string variable) => state?.GetVariable(variable)?.Value;

    /// <summary>Lets go of everything that the lecture has made; nothing can be run any more.</summary>
    public void Forget() => state = null;
}

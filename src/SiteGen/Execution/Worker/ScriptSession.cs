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

    /// <summary>Index of the cell that a file name in a trace or a diagnostic means; null for other files.</summary>
    public static int? CellOfFile(string? file) =>
        file is not null && file.StartsWith(FilePrefix, StringComparison.Ordinal)
        && int.TryParse(file.AsSpan(FilePrefix.Length), out var index)
            ? index
            : null;

    /// <summary>Compiles a cell against everything accepted so far, and leaves the session as it is.</summary>
    public Submission Compile(int index, string code) =>
        new(index, chain.ContinueWith(code, ScriptReferences.Options.WithFilePath($"{FilePrefix}{index}")));

    /// <summary>Makes a submission that compiles part of the session, so that later ones see what it declares.</summary>
    /// <param name="submission">The submission, made by <see cref="Compile"/> since the last call of this method.</param>
    /// <param name="emit">Whether to emit it now, so that running it later costs nothing more.</param>
    public void Accept(Submission submission, bool emit)
    {
        chain = submission.Script;
        if (emit)
        {
            ChangesProcess |= ProcessEffects.AreIn(submission);
            // Compile() would look for warnings a second time.
            chain.CreateDelegate();
        }
    }

    /// <summary>
    /// Emits a submission without asking for its warnings first, which takes half as long: for expressions, about which
    /// the compiler has nothing to warn. False when it does not compile; then the session is as it was.
    /// </summary>
    public bool TryAccept(Submission submission)
    {
        try
        {
            submission.Script.CreateDelegate();
            chain = submission.Script;
            ChangesProcess |= ProcessEffects.AreIn(submission);
            return true;
        }
        catch (CompilationErrorException)
        {
            return false;
        }
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
}

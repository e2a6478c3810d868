using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            // Compile() would look for warnings a second time.
            chain.CreateDelegate();
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

/// <summary>A compiled cell.</summary>
/// <param name="Index">The cell.</param>
/// <param name="Script">Its script, linked to those before it.</param>
internal sealed record Submission(int Index, Script<object> Script)
{
    /// <summary>
    /// Warnings that are no fault of a cell: assembly versions are unified by the runtime anyway, and a script has no way
    /// to turn nullable annotations on, so <c>string?</c> must be free to stand there as documentation.
    /// </summary>
    private static readonly string[] Pointless = ["CS1701", "CS1702", "CS8632"];

    /// <summary>The tree of the cell's code.</summary>
    public SyntaxTree Tree => Model.SyntaxTree;

    /// <summary>What the names in the code mean.</summary>
    public SemanticModel Model { get; } =
        Script.GetCompilation().GetSemanticModel(Script.GetCompilation().SyntaxTrees.Single());

    /// <summary>Errors and warnings, in the order of their place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [.. Script.GetCompilation().GetDiagnostics()
        .Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed && !Pointless.Contains(d.Id))
        .OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>Whether it can run.</summary>
    public bool Compiles => !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>
    /// Whether the cell ends in an expression whose value the reader should see: one without a semicolon and not of type
    /// <c>void</c>. Roslyn itself does not tell a null value from none.
    /// </summary>
    public bool HasValue
    {
        get
        {
            var last = ((CompilationUnitSyntax)Tree.GetRoot()).Members.LastOrDefault();
            return last is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } e }
                && Model.GetTypeInfo(e.Expression).Type is { SpecialType: not SpecialType.System_Void };
        }
    }

    /// <summary>Whether the code names anything of the assembly.</summary>
    public bool Uses(string assembly) => Tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        .Any(name => Model.GetSymbolInfo(name).Symbol?.ContainingAssembly?.Name == assembly);
}

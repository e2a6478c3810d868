using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;

namespace SiteGen.Execution.Worker;

/// <summary>A compiled cell.</summary>
/// <param name="index">The cell.</param>
/// <param name="script">Its script, linked to those before it.</param>
internal sealed class Submission(int index, Script<object> script)
{
    /// <summary>
    /// Warnings that are no fault of a cell: assembly versions are unified by the runtime anyway, and a script has no way
    /// to turn nullable annotations on, so <c>string?</c> must be free to stand there as documentation.
    /// </summary>
    private static readonly string[] Pointless = ["CS1701", "CS1702", "CS8632"];

    private ImmutableArray<Diagnostic> diagnostics;

    /// <summary>The cell.</summary>
    public int Index { get; } = index;

    /// <summary>Its script, linked to those before it.</summary>
    public Script<object> Script { get; } = script;

    /// <summary>The tree of the cell's code.</summary>
    public SyntaxTree Tree => Model.SyntaxTree;

    /// <summary>What the names in the code mean.</summary>
    public SemanticModel Model { get; } =
        script.GetCompilation().GetSemanticModel(script.GetCompilation().SyntaxTrees.Single());

    /// <summary>Errors and warnings, in the order of their place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.IsDefault ? diagnostics = Find() : diagnostics;

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

    private ImmutableArray<Diagnostic> Find() =>
    [
        .. Script.GetCompilation().GetDiagnostics()
            .Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed && !Pointless.Contains(d.Id))
            .OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal),
    ];
}

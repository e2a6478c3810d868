using System.Collections.Immutable;
using LectureKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SiteGen.Parsing;

namespace SiteGen.Execution.Worker;

/// <summary>A cell that the compiler has seen.</summary>
/// <param name="Job">The cell.</param>
/// <param name="Submission">What can be run, or null when the cell must not or cannot run.</param>
/// <param name="HasValue">Whether it ends in an expression whose value is shown.</param>
/// <param name="Faults">What the compiler says.</param>
/// <param name="Tokens">The classified code.</param>
internal sealed record CompiledCell(
    CellJob Job,
    Submission? Submission,
    bool HasValue,
    ImmutableArray<CellFault> Faults,
    ImmutableArray<CodeToken> Tokens);

/// <summary>
/// Compiles and classifies the cells of a lecture one after another. It needs no running code, so it works ahead on a thread
/// of its own while earlier cells run.
/// </summary>
internal sealed class LectureCompiler(ScriptSession session)
{
    /// <summary>Names that a cell with errors would have declared: that they are missing later is not a fault of its own.</summary>
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    private bool torchIsNeeded;

    /// <summary>Compiles one cell and, when it is fit to run, makes it part of the session.</summary>
    public CompiledCell Compile(CellJob job, RunMode mode)
    {
        var submission = session.Compile(job.Index, job.Code);
        if (job is { Kind: CellKind.Inline, Run: true } && mode == RunMode.Run && ScriptSession.Emit(submission).IsEmpty)
        {
            // There is nothing to warn about in an expression, and looking for warnings would take as long again.
            PrepareTorch(submission, mode);
            session.Accept(submission);
            return new CompiledCell(job, submission, submission.HasValue, [], []);
        }

        // The code of an inline expression is never shown.
        var tokens = job.Kind == CellKind.Inline ? [] : CSharpHighlighter.Classify(submission);
        var isChecked = job.Run && mode != RunMode.Classify;
        var late = isChecked && submission.Compiles ? ScriptSession.Emit(submission) : [];
        ImmutableArray<CellFault> faults =
            isChecked ? [.. Relevant(submission, late).Select(fault => ScriptFailures.FromDiagnostic(fault, submission))] : [];
        if (!submission.Compiles || !late.IsEmpty || job.MustNotCompile)
        {
            missing.UnionWith(job.MustNotCompile ? [] : DeclaredNames(submission.Tree));
            return new CompiledCell(job, null, false, faults, tokens);
        }

        if (job.Run)
        {
            PrepareTorch(submission, mode);
            session.Accept(submission);
        }

        return new CompiledCell(job, job.Run && mode == RunMode.Run ? submission : null, submission.HasValue, faults, tokens);
    }

    /// <summary>Loading libtorch takes a third of a second, so it begins while the compiler is still at work.</summary>
    private void PrepareTorch(Submission submission, RunMode mode)
    {
        if (mode == RunMode.Run && !torchIsNeeded && submission.Uses("TorchSharp"))
        {
            torchIsNeeded = true;
            LectureHost.MarkTorchAsUsed();
            // A failure shows itself again, at the author's line, when the cell touches torch.
            _ = Task.Run(LectureHost.PrepareTorch).ContinueWith(static task => task.Exception, TaskScheduler.Default);
        }
    }

    /// <summary>
    /// What the compiler says, without the statements that use a name which an earlier faulty cell would have declared: all
    /// that it says about those follows from the first fault.
    /// </summary>
    private IEnumerable<Diagnostic> Relevant(Submission submission, ImmutableArray<Diagnostic> late)
    {
        var members = ((CompilationUnitSyntax)submission.Tree.GetRoot()).Members;
        var tainted = submission.Diagnostics
            .Where(d => d.Id is "CS0103" or "CS0246" && missing.Contains(NameAt(submission.Tree, d)))
            .Select(d => MemberAt(members, d))
            .ToHashSet();
        var misread = submission.Diagnostics.Where(d => IsUsingVar(submission.Tree, d)).Select(LineOf).ToHashSet();
        return submission.Diagnostics.Concat(late)
            .Where(d => !tainted.Contains(MemberAt(members, d)))
            .Where(d => !misread.Contains(LineOf(d)) || IsUsingVar(submission.Tree, d));
    }

    /// <summary>
    /// The compiler takes <c>using var x = …;</c> at the top of a script for a directive; what else it says about that line is
    /// beside the point.
    /// </summary>
    private static bool IsUsingVar(SyntaxTree tree, Diagnostic diagnostic) => diagnostic.Id == "CS0825"
        && tree.GetRoot().FindToken(diagnostic.Location.SourceSpan.Start).GetPreviousToken().IsKind(SyntaxKind.UsingKeyword);

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    private static string NameAt(SyntaxTree tree, Diagnostic diagnostic) =>
        tree.GetText().ToString(diagnostic.Location.SourceSpan).Split('<')[0];

    /// <summary>Start of the statement or declaration that a diagnostic is about; −1 outside all of them.</summary>
    private static int MemberAt(SyntaxList<MemberDeclarationSyntax> members, Diagnostic diagnostic) =>
        members.FirstOrDefault(member => member.FullSpan.Contains(diagnostic.Location.SourceSpan.Start))?.FullSpan.Start ?? -1;

    private static IEnumerable<string> DeclaredNames(SyntaxTree tree) => tree.GetRoot().DescendantNodes()
        .Select(node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            DelegateDeclarationSyntax type => type.Identifier.ValueText,
            _ => null,
        })
        .OfType<string>();
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Execution.Worker;

/// <summary>Classifies code by its meaning, with the compilations that the session has anyway.</summary>
internal sealed class CSharpHighlighter : IDisposable
{
    private readonly AdhocWorkspace workspace = new();

    /// <summary>The classified pieces of a cell's code, in order and without overlaps.</summary>
    public ImmutableArray<CodeToken> Classify(Submission submission)
    {
        var whole = new TextSpan(0, submission.Tree.Length);
        var tokens = ImmutableArray.CreateBuilder<CodeToken>();
        var end = 0;
        foreach (var span in Spans(submission, whole)
            .Where(span => !ClassificationTypeNames.AdditiveTypeNames.Contains(span.ClassificationType))
            .OrderBy(span => span.TextSpan.Start).ThenByDescending(span => span.TextSpan.Length))
        {
            if (span.TextSpan.Start >= end)
            {
                tokens.Add(new CodeToken(span.TextSpan.Start, span.TextSpan.Length, span.ClassificationType));
                end = span.TextSpan.End;
            }
        }

        return tokens.ToImmutable();
    }

    private IEnumerable<ClassifiedSpan> Spans(Submission submission, TextSpan whole)
    {
        // The method that is offered instead wants a document of a workspace and would compile everything a second time.
#pragma warning disable CS0618
        return Classifier.GetClassifiedSpans(submission.Model, whole, workspace);
#pragma warning restore CS0618
    }

    public void Dispose() => workspace.Dispose();
}

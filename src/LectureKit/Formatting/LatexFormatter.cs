using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A formula that a cell built.</summary>
internal sealed class LatexFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) => value is Latex formula
        ? [new OutputForm("text/latex", formula.Source, alt), .. PlainText.Form(formula.Source)]
        : null;
}

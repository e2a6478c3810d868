using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Numbers, dates and whatever else knows the invariant culture.</summary>
internal sealed class NumberFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) =>
        value is IFormattable && (PlainText.IsNumber(value) || value is DateTime or DateOnly or TimeOnly or TimeSpan)
            ? PlainText.Form(PlainText.Of(value))
            : null;
}

using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Text as it is.</summary>
internal sealed class TextFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) =>
        value is string or char or bool ? PlainText.Form(PlainText.Of(value)) : null;
}

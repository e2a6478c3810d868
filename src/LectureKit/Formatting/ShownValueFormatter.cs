using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A value whose form the author chose.</summary>
internal sealed class ShownValueFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) => value is ShownValue shown
        ? [.. shown.Forms.Select(form => alt is null || form.MediaType == "text/plain" ? form : form with { Alt = alt })]
        : null;
}

using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A value in a form that the author chose with <see cref="Show"/>. It is shown when it is the last expression
/// of a cell or is given to <c>Display</c>.</summary>
public sealed class ShownValue
{
    internal ShownValue(ImmutableArray<OutputForm> forms) => Forms = forms;

    internal ImmutableArray<OutputForm> Forms { get; }

    /// <summary>The value as text.</summary>
    public override string ToString() => Forms.First(form => form.MediaType == "text/plain").Data;
}

using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Turns one kind of value into the forms it can be shown in.</summary>
internal interface IFormatter
{
    /// <summary>
    /// Assembly whose types this formatter knows, or null: as long as it is not loaded, no value can be of its kind,
    /// and asking
    /// would only load it.
    /// </summary>
    string? Library => null;

    /// <summary>Formats the value, if it is of this formatter's kind.</summary>
    /// <param name="value">The value.</param>
    /// <param name="alt">Alternative text that the author gave, or null.</param>
    /// <returns>The forms, the richest first, one of them <c>text/plain</c>; null when the value is of another
    /// kind.</returns>
    ImmutableArray<OutputForm>? Format(object value, string? alt);
}

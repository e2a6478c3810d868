using System.Collections.Immutable;

namespace LectureKit;

/// <summary>An exception as a value: its kind and message and what caused it, without a stack.</summary>
internal sealed class ExceptionFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) =>
        value is Exception error ? PlainText.Form(string.Join("\n---> ", Chain(error))) : null;

    private static IEnumerable<string> Chain(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            yield return $"{error.GetType().Name}: {error.Message}";
        }
    }
}

using System.Collections.Immutable;

namespace LectureKit;

/// <summary>The formatters, and the rule that the first one that fits wins.</summary>
internal static class Formatters
{
    /// <summary>To teach the lectures a new kind of value, write a formatter and name it here.</summary>
    private static readonly ImmutableArray<IFormatter> All =
    [
        new TextFormatter(),
        new NumberFormatter(),
        new ShownValueFormatter(),
        new TensorFormatter(),
        new TorchValueFormatter(),
        new LatexFormatter(),
        new PlotFormatter(),
        new PictureFormatter(),
        new DiagramFormatter(),
        new ExceptionFormatter(),
        new DataFrameFormatter(),
        new HistoryFormatter(),
        new ClassificationReportFormatter(),
        new DictionaryFormatter(),
        new TableFormatter(),
        new ArrayFormatter(),
        new SequenceFormatter(),
    ];

    /// <summary>Formats any value; never throws because of the value.</summary>
    public static FormattedValue Format(object? value, string? alt)
    {
        if (value is null)
        {
            return new FormattedValue(PlainText.Form("null"), null);
        }

        try
        {
            return new FormattedValue(FormatFirst(value, alt) ?? PlainText.Form(PlainText.Of(value)), null);
        }
        catch (Exception error)
        {
            var fault = $"{NameOf(value.GetType())} could not be shown: {error.Message}";
            return new FormattedValue(PlainText.Form(FallBack(value)), fault);
        }
    }

    private static ImmutableArray<OutputForm>? FormatFirst(object value, string? alt)
    {
        foreach (var formatter in All.Where(formatter => AssemblyHooks.IsLoaded(formatter.Library)))
        {
            if (formatter.Format(value, alt) is { } forms)
            {
                return forms;
            }
        }

        return null;
    }

    /// <summary>The compiler makes types for iterators and lambdas: <c>&lt;Numbers&gt;d__1</c> is known as Numbers.</summary>
    private static string NameOf(Type type) => type.Name.StartsWith('<') && type.Name.IndexOf('>') is > 1 and var end
        ? type.Name[1..end]
        : type.Name;

    private static string FallBack(object value)
    {
        try
        {
            return value.ToString() ?? "";
        }
        catch (Exception)
        {
            // The note about the formatter tells the story; the reader sees at least the name of the type.
            return value.GetType().ToString();
        }
    }
}

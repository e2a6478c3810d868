using System.Collections.Immutable;
using System.Globalization;

namespace LectureKit;

/// <summary>Values as plain text: what a terminal, a table cell or a sentence shows.</summary>
internal static class PlainText
{
    /// <summary>The one form that every value has.</summary>
    public static ImmutableArray<OutputForm> Form(string text) => [new OutputForm("text/plain", text.ReplaceLineEndings("\n"))];

    /// <summary>A value by itself: invariant culture, strings as they are.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => WithoutSubmission(value.ToString() ?? ""),
    };

    /// <summary>A value inside a table or a list: one line where it can be, as the value's own formatter would print
    /// it.</summary>
    public static string OfPart(object? value) =>
        Formatters.Format(value, null).Forms.First(form => form.MediaType == "text/plain").Data;

    /// <summary>A value inside a list; text gets quotes so that its borders can be seen.</summary>
    public static string OfItem(object? value) => value switch
    {
        string text => $"\"{Escape(text)}\"",
        char character => $"'{Escape(character.ToString())}'",
        _ => OfPart(value),
    };

    /// <summary>True for what stands right-aligned in a table.</summary>
    public static bool IsNumber(object? value) => value is
        byte or sbyte or short or ushort or int or uint or long or ulong or nint or nuint or Int128 or UInt128
        or float or double or decimal or Half or System.Numerics.BigInteger or System.Numerics.Complex;

    /// <summary>A type of a cell lies in a class of the scripting engine, which is nothing to the reader.</summary>
    private static string WithoutSubmission(string text) =>
        text.StartsWith("Submission#", StringComparison.Ordinal) && text.IndexOf('+', StringComparison.Ordinal) is > 0 and var end
            ? text[(end + 1)..]
            : text;

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);
}

using System.Globalization;

namespace LectureKit;

/// <summary>Reads the numbers of a CSV file.</summary>
/// <param name="decimalComma">Whether a comma stands before the fraction.</param>
/// <param name="missing">Texts that stand for no number, besides the empty one.</param>
internal sealed class NumberReader(bool decimalComma, IReadOnlyCollection<string> missing)
{
    /// <summary>What pandas takes for a missing value, as far as anybody writes it.</summary>
    public static IReadOnlyCollection<string> UsualMissing { get; } =
        ["NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "None"];

    /// <summary>Whether no value is given.</summary>
    public bool IsMissing(string text) => text.Length == 0 || missing.Contains(text);

    /// <summary>The number; NaN where it is missing, null where the text is no number.</summary>
    public double? Read(string text)
    {
        if (IsMissing(text))
        {
            return double.NaN;
        }

        // The minus of typographers is a minus too.
        var plain = text.Replace('\u2212', '-');
        if (decimalComma)
        {
            if (plain.Contains('.', StringComparison.Ordinal))
            {
                return null;
            }

            plain = plain.Replace(',', '.');
        }

        return plain.ToLowerInvariant() switch
        {
            "inf" or "+inf" => double.PositiveInfinity,
            "-inf" => double.NegativeInfinity,
            _ when double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };
    }
}

using System.Globalization;

namespace LectureKit;

/// <summary>Numbers as a Russian picture shows them: a decimal comma and a real minus.</summary>
internal static class DiagramNumber
{
    private const double Whole = 1e-9;

    /// <summary>
    /// The number with two decimals or more where it is small: <c>−12</c>, <c>0,73</c>, <c>−0,014</c>,
    /// <c>2,5·10^{−7}</c> (to be read by <see cref="DiagramLabel"/>).
    /// </summary>
    /// <param name="value">Any number.</param>
    /// <param name="digits">Decimals of a number that is not whole.</param>
    public static string Text(double value, int digits = 2) => value switch
    {
        double.NaN => "NaN",
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "−∞",
        _ => Finite(value, digits),
    };

    /// <summary>The number as a factor: a negative one in parentheses.</summary>
    public static string Factor(double value, int digits = 2) => value < 0 ? $"({Text(value, digits)})" : Text(value, digits);

    private static string Finite(double value, int digits)
    {
        var size = Math.Abs(value);
        if (size >= 1e6 || (size > 0 && size < 1e-4))
        {
            return Scientific(value);
        }

        if (Math.Abs(value - Math.Round(value)) < Whole)
        {
            return Russian(Math.Round(value).ToString("0", CultureInfo.InvariantCulture));
        }

        // A number below 0.1 keeps two digits that say something.
        var decimals = size >= 0.1 ? digits : Math.Max(digits, 1 - (int)Math.Floor(Math.Log10(size)));
        return Russian(value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    private static string Scientific(double value)
    {
        var parts = value.ToString("0.#E+0", CultureInfo.InvariantCulture).Split('E');
        return $"{Russian(parts[0])}·10^{{{Russian(parts[1].TrimStart('+'))}}}";
    }

    private static string Russian(string text)
    {
        var number = text.Replace('.', ',').Replace('-', '−');
        return number == "−0" ? "0" : number;
    }
}

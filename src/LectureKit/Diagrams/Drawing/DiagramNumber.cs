using System.Globalization;

namespace LectureKit;

/// <summary>Numbers as a Russian picture shows them: a decimal comma and a real minus.</summary>
internal static class DiagramNumber
{
    /// <summary>So near to a shorter number that it is meant: single precision is no finer.</summary>
    private const double Same = 1e-6;

    /// <summary>
    /// The number with two decimals, more where it is small and fewer where they are exact: <c>−12</c>, <c>1,5</c>,
    /// <c>0,73</c>, <c>−0,014</c>, <c>2,5·10^{−7}</c> (to be read by <see cref="DiagramLabel"/>).
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

        // A number below 0.1 keeps two digits that say something.
        var most = size is >= 0.1 or 0 ? digits : Math.Max(digits, 1 - (int)Math.Floor(Math.Log10(size)));
        var decimals = Enumerable.Range(0, most).FirstOrDefault(fewer => IsExact(value, fewer), most);
        return Russian(value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    private static bool IsExact(double value, int decimals) =>
        Math.Abs(value - Math.Round(value, decimals)) <= Same * Math.Min(1, Math.Abs(value));

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

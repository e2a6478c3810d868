using System.Globalization;

namespace LectureKit;

/// <summary>
/// Numbers as Python's <c>{:.4f}</c> and <c>{:.4e}</c> print them. .NET rounds a decimal tie away from zero where
/// Python
/// rounds it to even, and 1/32 is such a tie at four digits; so the rounding is done here, on the exact decimal digits.
/// </summary>
internal static class PythonNumber
{
    private const int ExactDigits = 80;

    /// <summary>Fixed notation with the given number of decimals.</summary>
    public static string Fixed(double value, int decimals)
    {
        if (!double.IsFinite(value))
        {
            return NotFinite(value);
        }

        var (digits, exponent) = ExactDecimal(value);
        var rounded = Round(digits, exponent + 1 + decimals).PadLeft(decimals + 1, '0');
        var point = rounded.Length - decimals;
        return Sign(value) + rounded[..point] + (decimals > 0 ? "." + rounded[point..] : "");
    }

    /// <summary>Scientific notation with the given number of decimals and an exponent of at least two digits.</summary>
    public static string Scientific(double value, int decimals)
    {
        if (!double.IsFinite(value))
        {
            return NotFinite(value);
        }

        var (digits, exponent) = ExactDecimal(value);
        var rounded = Round(digits, decimals + 1);
        if (rounded.Length > decimals + 1)
        {
            (rounded, exponent) = (rounded[..^1], exponent + 1);
        }

        var sign = exponent < 0 ? "-" : "+";
        var power = Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
        return $"{Sign(value)}{rounded[..1]}.{rounded[1..]}e{sign}{power}";
    }

    /// <summary>As few digits as tell the number from its neighbours, as Python's <c>repr</c>: <c>0.1</c>, <c>2.0</c>,
    /// <c>1e-05</c>.</summary>
    public static string Shortest(double value)
    {
        if (!double.IsFinite(value))
        {
            return NotFinite(value);
        }

        var size = Math.Abs(value);
        if (size != 0 && size is < 1e-4 or >= 1e16)
        {
            return value.ToString("0.################e+00", CultureInfo.InvariantCulture);
        }

        var text = ((decimal)value) == Math.Truncate((decimal)value)
            ? value.ToString("F1", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
        return text;
    }

    private static string NotFinite(double value) => double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";

    private static string Sign(double value) => double.IsNegative(value) ? "-" : "";

    private static (string Digits, int Exponent) ExactDecimal(double value)
    {
        var text = Math.Abs(value).ToString($"E{ExactDigits}", CultureInfo.InvariantCulture);
        var end = text.IndexOf('E', StringComparison.Ordinal);
        return (text[..1] + text[2..end], int.Parse(text.AsSpan(end + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>Keeps the first <paramref name="count"/> digits, rounded to nearest and ties to even; a carry adds a
    /// digit.</summary>
    private static string Round(string digits, int count)
    {
        if (count < 0)
        {
            return "0";
        }

        var kept = count < digits.Length ? digits[..count] : digits.PadRight(count, '0');
        var rest = count < digits.Length ? digits[count..] : "";
        var tie = rest.Length > 0 && rest[0] == '5' && rest.AsSpan(1).TrimEnd('0').IsEmpty;
        var isOdd = kept.Length > 0 && (kept[^1] - '0') % 2 == 1;
        var isUp = tie ? isOdd : rest.Length > 0 && rest[0] >= '5';
        return isUp ? Increment(kept) : kept.Length > 0 ? kept : "0";
    }

    private static string Increment(string digits)
    {
        var next = digits.ToCharArray();
        for (var index = next.Length - 1; index >= 0; index--)
        {
            if (next[index] != '9')
            {
                next[index]++;
                return new string(next);
            }

            next[index] = '0';
        }

        return "1" + new string(next);
    }
}

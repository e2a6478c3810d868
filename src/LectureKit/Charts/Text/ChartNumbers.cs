using System.Globalization;

namespace LectureKit;

/// <summary>Numbers as Russian print has them: decimal comma, a true minus, thin spaces between groups of a long number.</summary>
internal static class ChartNumbers
{
    private static readonly NumberFormatInfo Russian = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u202f",
        NegativeSign = "−",
    };

    /// <summary>Below this a number is a zero that was computed.</summary>
    private const double Noise = 1e-14;

    /// <summary>A tick of an axis: as short as the number allows.</summary>
    public static string Tick(double number)
    {
        var size = Math.Abs(number);
        if (size is >= 1e7 or (< 1e-4 and > Noise))
        {
            var power = (int)Math.Floor(Math.Log10(size) + 1e-9);
            var mantissa = Math.Round(number / Math.Pow(10, power), 3);
            var head = mantissa is 1 ? "" : mantissa is -1 ? "−" : $"{Format(mantissa, "0.###")}·";
            return head + PowerOfTen(power);
        }

        return Format(Math.Round(number, 10), size >= 10_000 ? "#,0.######" : "0.##########");
    }

    /// <summary>Ten to a whole power.</summary>
    public static string PowerOfTen(int power) =>
        "10" + MathScripts.InUnicode(new MathRun(power.ToString(Russian), 1));

    /// <summary>A number in a format of .NET.</summary>
    public static string Format(double number, string format)
    {
        var text = number.ToString(format, Russian);
        return text is "−0" ? "0" : text;
    }
}

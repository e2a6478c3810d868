using System.Globalization;

namespace LectureKit;

/// <summary>Measured numbers, short enough to be read in a line or a table.</summary>
internal static class Numerals
{
    /// <summary>Four significant digits, trailing zeros dropped; NaN and infinities as Python writes them.</summary>
    public static string Short(double value) => double.IsFinite(value)
        ? value.ToString("G4", CultureInfo.InvariantCulture)
        : PythonNumber.Fixed(value, 0);

    /// <summary>Three decimals, for parts of a whole.</summary>
    public static string Part(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}

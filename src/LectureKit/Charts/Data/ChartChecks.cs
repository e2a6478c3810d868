using System.Globalization;

namespace LectureKit;

/// <summary>What every kind of chart asks of its data; the messages name the argument.</summary>
internal static class ChartChecks
{
    /// <summary>Some numbers, at least one of them real, none infinite.</summary>
    public static double[] Data(Values values, string name)
    {
        var numbers = values.Numbers;
        if (numbers.Length == 0)
        {
            throw new ArgumentException($"'{name}' is empty: there is nothing to draw.", name);
        }

        if (Array.FindIndex(numbers, double.IsInfinity) is >= 0 and var index)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"'{name}' is infinite at index {index}: an axis cannot show that."),
                name);
        }

        return Array.TrueForAll(numbers, double.IsNaN)
            ? throw new ArgumentException($"'{name}' has no number but NaN: there is nothing to draw.", name)
            : numbers;
    }

    /// <summary>Data of which one has a partner in the other.</summary>
    public static void SameLength(int left, string leftName, int right, string rightName)
    {
        if (left != right)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{leftName}' and '{rightName}' differ in length: {left} and {right}."),
                rightName);
        }
    }

    /// <summary>A table with at least one number, none infinite.</summary>
    public static ValueGrid Table(ValueGrid? table, string name)
    {
        ArgumentNullException.ThrowIfNull(table, name);
        _ = Data(Values.Of(table.All), name);
        return table;
    }

    /// <summary>A stretch of an axis.</summary>
    public static (double From, double To) Range((double From, double To) range, string name) =>
        double.IsFinite(range.From) && double.IsFinite(range.To) && range.From < range.To
            ? range
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{name}' must run from a smaller to a larger number, not from {range.From} to {range.To}."),
                name);

    /// <summary>A single place on an axis.</summary>
    public static double Finite(double number, string name) => double.IsFinite(number)
        ? number
        : throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"'{name}' must be a finite number, not {number}."), name);
}

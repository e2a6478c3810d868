using System.Globalization;

namespace LectureKit;

/// <summary>Numbers of one tensor in one common notation and width, chosen as PyTorch chooses them.</summary>
internal static class TensorNumbers
{
    private const int Precision = 4;
    private const double WidestRange = 1000;
    private const double Largest = 1e8;
    private const double Smallest = 1e-4;

    /// <summary>Right-aligns integers and truth values.</summary>
    public static TensorColumn OfWhole(IEnumerable<string> values)
    {
        string[] texts = [.. values];
        return Align(texts, texts.Select(text => text.Length).Max());
    }

    /// <summary>Chooses between integers with a point, fixed and scientific notation.</summary>
    public static TensorColumn OfFloating(double[] values)
    {
        double[] telling = [.. values.Where(value => double.IsFinite(value) && value != 0)];
        var areWhole = telling.All(value => value == Math.Ceiling(value));
        var isScientific = telling.Length > 0 && IsScientific(telling, areWhole);

        string Text(double value) =>
            isScientific ? PythonNumber.Scientific(value, Precision)
            : !areWhole ? PythonNumber.Fixed(value, Precision)
            : double.IsFinite(value) ? PythonNumber.Fixed(value, 0) + "."
            : PythonNumber.Fixed(value, 0);

        // Zeros and what is not finite do not widen the column.
        var width = telling.Select(value => Text(value).Length).DefaultIfEmpty(1).Max();
        return Align([.. values.Select(Text)], width);
    }

    /// <summary>An integer as Python prints it.</summary>
    public static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool IsScientific(double[] telling, bool areWhole)
    {
        var largest = telling.Max(Math.Abs);
        var smallest = telling.Min(Math.Abs);
        return largest / smallest > WidestRange || largest > Largest || (!areWhole && smallest < Smallest);
    }

    private static TensorColumn Align(string[] texts, int width) =>
        new([.. texts.Select(text => text.PadLeft(width))], width);
}

/// <summary>The elements of a tensor as texts.</summary>
/// <param name="Texts">One text an element, in row-major order, padded on the left to the width.</param>
/// <param name="Width">Number of characters that the column takes; single texts may be wider.</param>
internal sealed record TensorColumn(string[] Texts, int Width);

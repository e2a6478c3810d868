using System.Globalization;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>A tensor read as a matrix of numbers with labels.</summary>
/// <param name="Values">Row by row.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Number of columns.</param>
/// <param name="RowLabels">One a row, or null.</param>
/// <param name="ColumnLabels">One a column, or null.</param>
internal sealed record TensorMatrix(
    double[] Values, int Rows, int Columns, IReadOnlyList<string>? RowLabels, IReadOnlyList<string>? ColumnLabels)
{
    private const int Most = 10_000;

    /// <summary>Reads and checks; the names in the errors are those of <see cref="Show"/>.</summary>
    public static TensorMatrix Of(
        Tensor tensor, IReadOnlyList<string>? rows, IReadOnlyList<string>? columns, bool allowInfinity = false)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        var shape = PlainText.OfPart(tensor.shape);
        if (tensor.dim() is not (1 or 2) || tensor.numel() is 0 or > Most)
        {
            throw new ArgumentException(
                $"The tensor has shape {shape}; one or two dimensions with 1 to {Most} elements can be shown",
                nameof(tensor));
        }

        var (height, width) = tensor.dim() == 1 ? (1, (int)tensor.shape[0]) : ((int)tensor.shape[0], (int)tensor.shape[1]);
        CheckLabels(rows, height, nameof(rows));
        CheckLabels(columns, width, nameof(columns));
        var values = TensorReader.Doubles(tensor, nameof(tensor));
        if (!allowInfinity && values.Any(double.IsInfinity))
        {
            throw new ArgumentException("The tensor has infinite elements, which have no colour", nameof(tensor));
        }

        return new TensorMatrix(values, height, width, rows, columns);
    }

    /// <summary>The smallest number of decimals, up to a limit, that shows every element exactly.</summary>
    public int Decimals(int most)
    {
        var decimals = 0;
        while (decimals < most && Values.Any(value => double.IsFinite(value) && Math.Abs(Cut(value, decimals) - value) > 1e-7))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>An element as text; minus is the hyphen, as in code.</summary>
    public static string Text(double value, int decimals)
    {
        var text = PythonNumber.Fixed(value, decimals);
        var isZero = text.StartsWith('-') && text.AsSpan(1).Trim("0.").IsEmpty;
        return isZero ? text[1..] : text;
    }

    /// <summary>What a reader who does not see it is told.</summary>
    public string Describe()
    {
        double[] known = [.. Values.Where(double.IsFinite)];
        var range = known.Length == 0 ? "без значений" : string.Create(
            CultureInfo.InvariantCulture, $"значения от {Short(known.Min())} до {Short(known.Max())}");
        return string.Create(CultureInfo.InvariantCulture, $"Матрица {Rows} × {Columns}, {range}");
    }

    private static string Short(double value) =>
        value.ToString("0.###", CultureInfo.GetCultureInfo("ru-RU")).Replace('-', '−');

    private static double Cut(double value, int decimals) => Math.Round(value, decimals);

    private static void CheckLabels(IReadOnlyList<string>? labels, int count, string name)
    {
        if (labels is not null && labels.Count != count)
        {
            throw new ArgumentException($"There are {labels.Count} labels for {count} {name}", name);
        }
    }
}

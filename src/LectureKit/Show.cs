using System.Globalization;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// Other ways to look at a tensor than PyTorch's text: <c>Show.Heat(t)</c> as the last expression of a cell, or
/// <c>Display(Show.Heat(t))</c> anywhere. Tensors may have any element type but a complex one, be on any device and
/// require gradients.
/// </summary>
public static class Show
{
    /// <summary>
    /// A matrix as coloured cells: the stronger the colour, the larger the number, and negative numbers have another
    /// colour. Where there is room, the numbers stand in the cells.
    /// </summary>
    /// <param name="tensor">Shape (rows, columns), or one dimension for a single row; at most 10,000 elements. NaN is an
    /// empty cell, or a grey one where no numbers are written.</param>
    /// <param name="rows">A label for each row, or null for none.</param>
    /// <param name="columns">A label for each column, or null for none.</param>
    /// <param name="decimals">Decimals of the numbers; by default as many as tell them apart, at most 2.</param>
    /// <returns>A picture in the colours of the page.</returns>
    /// <exception cref="ArgumentException">The tensor is empty, too large or not a matrix, has infinities, or there are
    /// not as many labels as rows or columns.</exception>
    public static ShownValue Heat(
        Tensor tensor, IReadOnlyList<string>? rows = null, IReadOnlyList<string>? columns = null, int? decimals = null)
    {
        var matrix = TensorMatrix.Of(tensor, rows, columns);
        return new ShownValue(
        [
            new OutputForm("image/svg+xml", new HeatPicture(matrix, decimals).Write(), matrix.Describe()),
            .. PlainText.Form(TensorText.Of(tensor)),
        ]);
    }

    /// <summary>
    /// A matrix as a table. Numbers have a decimal point, as in the code beside them, and one number of decimals.
    /// </summary>
    /// <param name="tensor">Shape (rows, columns), or one dimension for a single row; at most 10,000 elements.</param>
    /// <param name="rows">A heading for each row, or null for their indices from 0.</param>
    /// <param name="columns">A heading for each column, or null for their indices from 0.</param>
    /// <param name="decimals">Decimals of the numbers; by default as many as tell them apart, at most 4.</param>
    /// <returns>A table with headings.</returns>
    /// <exception cref="ArgumentException">The tensor is empty, too large or not a matrix, or there are not as many
    /// headings as rows or columns.</exception>
    public static ShownValue Table(
        Tensor tensor, IReadOnlyList<string>? rows = null, IReadOnlyList<string>? columns = null, int? decimals = null) =>
        new(new TensorTable(TensorMatrix.Of(tensor, rows, columns, allowInfinity: true), decimals).Forms());

    /// <summary>
    /// A tensor as a picture. Numbers with a point are brightness from 0 to 1, bytes and other integers from 0 to 255,
    /// truth values black and white; what lies outside is cut off, NaN is transparent. Small pictures are enlarged so
    /// that their pixels can be seen.
    /// </summary>
    /// <param name="tensor">Shape (channels, height, width) with 1, 3 or 4 channels as PyTorch has it, (height, width,
    /// channels) as NumPy has it, or (height, width) for grey; dimensions of size 1 in front are left out.</param>
    /// <param name="normalize">Stretches the brightness so that the smallest number is black and the largest one is
    /// white.</param>
    /// <returns>A picture of pixels.</returns>
    /// <exception cref="ArgumentException">The tensor has another shape, is empty, or has infinities.</exception>
    public static ShownValue Image(Tensor tensor, bool normalize = false) => TensorImage.Of(tensor, normalize).Shown();

    /// <summary>The parameters of a module: name, shape and number of elements, and their sum.</summary>
    /// <param name="module">Any module; one without parameters gives a table with the sum only.</param>
    /// <returns>A table.</returns>
    public static ShownValue Parameters(nn.Module module)
    {
        ArgumentNullException.ThrowIfNull(module);
        var parameters = module.named_parameters().ToList();
        static TableCell Number(long value) => new(value.ToString(CultureInfo.InvariantCulture), true);
        var table = new Table(
            ["Параметр", "Форма", "Чисел"],
            [
                .. parameters.Select(p => (System.Collections.Immutable.ImmutableArray<TableCell>)
                [
                    new TableCell(p.name, false),
                    new TableCell(string.Join(" × ", p.parameter.shape), false),
                    Number(p.parameter.numel()),
                ]),
                [new TableCell("Всего", false), new TableCell("", false), Number(parameters.Sum(p => p.parameter.numel()))],
            ],
            More: null);
        return new ShownValue(table.Forms(null));
    }
}

using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// Reads the files of a lecture and hands them out in batches. A name is looked for beside the page and then in the
/// folder <c>data</c> beside it. What is read here is noted, so that a page is built again when its data changes.
/// </summary>
public static class Data
{
    /// <summary>Absolute path of a file of the page, for code that reads it by itself.</summary>
    /// <param name="name">Path from the page's folder, with slashes: <c>"points.csv"</c>.</param>
    /// <returns>The path of an existing file.</returns>
    /// <exception cref="ArgumentException">The name is empty or leads out of the site's folder.</exception>
    /// <exception cref="FileNotFoundException">There is no such file; the message names those with the nearest
    /// names.</exception>
    public static string Path(string name)
    {
        var path = DataFiles.Resolve(name);
        DataReads.Record(path);
        return path;
    }

    /// <summary>The text of a file; line ends become <c>\n</c>.</summary>
    /// <param name="name">Path from the page's folder.</param>
    /// <param name="encoding">Name of its encoding; UTF-8 without one.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The bytes are no text of this encoding.</exception>
    public static string Text(string name, string? encoding = null) =>
        CsvReader.Decode(name, DataFiles.Read(name), encoding).ReplaceLineEndings("\n");

    /// <summary>The lines of a text file, without their ends.</summary>
    /// <param name="name">Path from the page's folder.</param>
    /// <param name="encoding">Name of its encoding; UTF-8 without one.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The bytes are no text of this encoding.</exception>
    public static string[] Lines(string name, string? encoding = null)
    {
        var lines = Text(name, encoding).Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>
    /// Reads a CSV file: fields in double quotes may hold separators and line ends, blanks around other fields and
    /// empty lines are dropped.
    /// </summary>
    /// <param name="name">Path from the page's folder.</param>
    /// <param name="separator">Character between fields; without one it is found among comma, semicolon, tab and
    /// bar.</param>
    /// <param name="decimalComma">True when numbers are written as <c>3,14</c>.</param>
    /// <param name="header">False when the first row is data already; then the columns are named 0, 1, 2 …</param>
    /// <param name="missing">Texts that stand for a missing number; without any NA, N/A, NaN, null, None. An empty
    /// field is always missing.</param>
    /// <param name="encoding">Name of its encoding, such as <c>"windows-1251"</c>; UTF-8 without one.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">Open quotes, rows of different length, two columns of one name, no
    /// content or another encoding; the message has file, line and column.</exception>
    public static DataFrame Csv(
        string name,
        char? separator = null,
        bool decimalComma = false,
        bool header = true,
        string[]? missing = null,
        string? encoding = null)
    {
        var format = new CsvFormat(separator, decimalComma, header, missing ?? NumberReader.UsualMissing);
        return CsvReader.Read(name, CsvReader.Decode(name, DataFiles.Read(name), encoding), format);
    }

    /// <summary>Reads CSV out of a text of the cell itself.</summary>
    /// <param name="text">What a file would hold.</param>
    /// <param name="separator">Character between fields; without one it is found out.</param>
    /// <param name="decimalComma">True when numbers are written as <c>3,14</c>.</param>
    /// <param name="header">False when the first row is data already.</param>
    /// <param name="missing">Texts that stand for a missing number; without any the usual ones.</param>
    /// <exception cref="InvalidDataException">As <see cref="Csv"/>; the file is called <c>text</c>.</exception>
    public static DataFrame ParseCsv(
        string text, char? separator = null, bool decimalComma = false, bool header = true, string[]? missing = null) =>
        CsvReader.Read(
            "text", text, new CsvFormat(separator, decimalComma, header, missing ?? NumberReader.UsualMissing));

    /// <summary>
    /// Reads an array that NumPy saved with <c>np.save</c>. Elements keep their type (<c>f2 f4 f8 i1 i2 i4 i8 u1 b1 c8
    /// c16</c>); unsigned types that torch lacks become the next wider signed one. Both byte orders and both memory
    /// orders are understood.
    /// </summary>
    /// <param name="name">Path from the page's folder, with its extension.</param>
    /// <returns>Tensor of the array's shape on the CPU.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no <c>.npy</c> file, is cut off, or holds texts or
    /// objects.</exception>
    public static Tensor Npy(string name) => NpyReader.Read(name, DataFiles.Read(name));

    /// <summary>Reads arrays that NumPy saved together with <c>np.savez</c> or <c>np.savez_compressed</c>.</summary>
    /// <param name="name">Path from the page's folder, with its extension.</param>
    /// <returns>The arrays by their names, in the order of the file.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no archive, or one of its arrays cannot be read.</exception>
    public static IReadOnlyDictionary<string, Tensor> Npz(string name) => NpyReader.ReadArchive(name, DataFiles.Read(name));

    /// <summary>
    /// Rows of two tensors in batches: <c>foreach (var (xb, yb) in Data.Batches(x, y, size: 32, seed: epoch))</c>. The
    /// batches are made one by one as the loop asks for them.
    /// </summary>
    /// <param name="x">Tensor of shape [n, …].</param>
    /// <param name="y">Tensor of shape [n, …].</param>
    /// <param name="size">Number of rows of a batch; the last one may have fewer.</param>
    /// <param name="seed">Seed of the order of the rows; without one they come as they are. Another seed in every epoch
    /// gives another order.</param>
    /// <param name="dropLast">Whether to leave out a last batch that is not full.</param>
    /// <returns>Tensors of shape [size, …] on the device of <paramref name="x"/> and <paramref name="y"/>.</returns>
    /// <exception cref="ArgumentException">The tensors have different numbers of rows, or none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 1.</exception>
    public static IEnumerable<(Tensor X, Tensor Y)> Batches(
        Tensor x, Tensor y, int size = 32, int? seed = null, bool dropLast = false)
    {
        var count = Rows.Count(x, y);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Enumerate();

        IEnumerable<(Tensor X, Tensor Y)> Enumerate()
        {
            var order = seed is { } given ? new SeededRandom(given).Permutation(count) : [.. Enumerable.Range(0, count)];
            foreach (var rows in order.Chunk(size).Where(rows => rows.Length == size || !dropLast))
            {
                yield return (Rows.Take(x, rows), Rows.Take(y, rows));
            }
        }
    }

    /// <summary>Rows of a labelled set in batches.</summary>
    /// <param name="data">The set.</param>
    /// <param name="size">Number of rows of a batch; the last one may have fewer.</param>
    /// <param name="seed">Seed of the order of the rows; without one they come as they are.</param>
    /// <param name="dropLast">Whether to leave out a last batch that is not full.</param>
    /// <exception cref="ArgumentException">The set has no rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 1.</exception>
    public static IEnumerable<(Tensor X, Tensor Y)> Batches(
        LabeledData data, int size = 32, int? seed = null, bool dropLast = false) =>
        Batches(data.X, data.Y, size, seed, dropLast);
}

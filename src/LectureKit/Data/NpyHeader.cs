using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LectureKit;

/// <summary>What stands in front of the numbers of a <c>.npy</c> file (NumPy enhancement proposal 1, versions 1 to
/// 3).</summary>
/// <param name="Type">Element type in NumPy's letters without the byte order: <c>f4</c>.</param>
/// <param name="IsBigEndian">Whether the most significant byte comes first.</param>
/// <param name="IsFortran">Whether the first index runs fastest.</param>
/// <param name="Shape">Size of each dimension.</param>
/// <param name="Length">Number of bytes of the header, where the numbers begin.</param>
internal sealed partial record NpyHeader(string Type, bool IsBigEndian, bool IsFortran, long[] Shape, int Length)
{
    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Number of elements.</summary>
    public long Count => Shape.Aggregate(1L, (product, size) => checked(product * size));

    /// <summary>Reads the header.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static NpyHeader Read(string file, ReadOnlySpan<byte> content)
    {
        if (content.Length < 12 || !content[..6].SequenceEqual(Magic))
        {
            throw new InvalidDataException($"{file}: this is no .npy file; it does not begin as NumPy's files do");
        }

        var version = content[6];
        if (version is < 1 or > 3)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{file}: unknown version {version} of the .npy format"));
        }

        var start = version == 1 ? 10 : 12;
        var size = version == 1
            ? BinaryPrimitives.ReadUInt16LittleEndian(content[8..])
            : BinaryPrimitives.ReadUInt32LittleEndian(content[8..]);
        if (size > content.Length - start)
        {
            throw new InvalidDataException($"{file}: the header is cut off");
        }

        return Parse(file, Encoding.UTF8.GetString(content.Slice(start, (int)size)), start + (int)size);
    }

    private static NpyHeader Parse(string file, string text, int length)
    {
        var (description, order, shape) = (Description().Match(text), Order().Match(text), Sizes().Match(text));
        if (!order.Success || !shape.Success || !text.Contains("'descr'", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{file}: the header cannot be understood: {text.Trim()}");
        }

        if (!description.Success)
        {
            throw new InvalidDataException($"{file}: arrays of records cannot be read: {text.Trim()}");
        }

        long[] sizes = [.. shape.Groups["sizes"].Value
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(number => long.Parse(number.TrimEnd('L'), CultureInfo.InvariantCulture))];
        return new NpyHeader(
            description.Groups["type"].Value,
            description.Groups["endian"].Value == ">",
            order.Groups["value"].Value == "True",
            sizes,
            length);
    }

    [GeneratedRegex(@"'descr'\s*:\s*'(?<endian>[<>|=]?)(?<type>\w+)'")]
    private static partial Regex Description();

    [GeneratedRegex(@"'fortran_order'\s*:\s*(?<value>True|False)")]
    private static partial Regex Order();

    [GeneratedRegex(@"'shape'\s*:\s*\((?<sizes>[\d,\sL]*)\)")]
    private static partial Regex Sizes();
}

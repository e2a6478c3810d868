using System.IO.Compression;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Makes tensors of the arrays that NumPy saved.</summary>
internal static class NpyReader
{
    private const string Extension = ".npy";

    /// <summary>Reads one array.</summary>
    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public static Tensor Read(string file, byte[] content)
    {
        var header = NpyHeader.Read(file, content);
        var (type, size) = TypeOf(file, header.Type);
        var expected = header.Count * size;
        var bytes = content.AsSpan(header.Length);
        if (bytes.Length != expected)
        {
            var shape = string.Join(", ", header.Shape);
            throw new InvalidDataException(FormattableString.Invariant(
                $"{file}: shape ({shape}) of {header.Type} needs {expected} bytes, there are {bytes.Length}"));
        }

        // Complex numbers are turned round half by half.
        var swapped = header.IsBigEndian ? Reverse(bytes, header.Type[0] == 'c' ? size / 2 : size) : bytes.ToArray();
        return Make(header, type, Widen(file, header.Type, swapped));
    }

    /// <summary>Reads all arrays of an archive.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or an array in it cannot be read.</exception>
    public static OrderedDictionary<string, Tensor> ReadArchive(string file, byte[] content)
    {
        using var archive = Open(file, content);
        var arrays = new OrderedDictionary<string, Tensor>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(Extension, StringComparison.Ordinal)))
        {
            using var packed = entry.Open();
            using var unpacked = new MemoryStream();
            packed.CopyTo(unpacked);
            arrays[entry.FullName[..^Extension.Length]] = Read($"{file}/{entry.FullName}", unpacked.ToArray());
        }

        return arrays;
    }

    private static ZipArchive Open(string file, byte[] content)
    {
        try
        {
            return new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            throw new InvalidDataException($"{file}: this is no .npz archive");
        }
    }

    /// <summary>The tensor's type, and the size of an element in the file.</summary>
    private static (ScalarType Type, int Size) TypeOf(string file, string letters) => letters switch
    {
        "b1" => (ScalarType.Bool, 1),
        "i1" => (ScalarType.Int8, 1),
        "u1" => (ScalarType.Byte, 1),
        "i2" => (ScalarType.Int16, 2),
        "i4" => (ScalarType.Int32, 4),
        "i8" => (ScalarType.Int64, 8),
        "u2" => (ScalarType.Int32, 2),
        "u4" => (ScalarType.Int64, 4),
        "u8" => (ScalarType.Int64, 8),
        "f2" => (ScalarType.Float16, 2),
        "f4" => (ScalarType.Float32, 4),
        "f8" => (ScalarType.Float64, 8),
        "c8" => (ScalarType.ComplexFloat32, 8),
        "c16" => (ScalarType.ComplexFloat64, 16),
        _ => throw new InvalidDataException(
            $"{file}: elements of type '{letters}' cannot become a tensor; only numbers and truth values can"),
    };

    private static byte[] Reverse(ReadOnlySpan<byte> bytes, int size)
    {
        var reversed = bytes.ToArray();
        for (var start = 0; start < reversed.Length; start += size)
        {
            Array.Reverse(reversed, start, size);
        }

        return reversed;
    }

    /// <summary>Unsigned numbers, little end first, get as many zero bytes as the wider type wants.</summary>
    private static byte[] Widen(string file, string letters, byte[] bytes)
    {
        if (letters == "u8")
        {
            var isTooLarge = bytes.Where((_, index) => index % 8 == 7).Any(highest => highest >= 0x80);
            return !isTooLarge
                ? bytes
                : throw new InvalidDataException($"{file}: a number of type u8 is too large for int64");
        }

        if (letters is not ("u2" or "u4"))
        {
            return bytes;
        }

        var size = letters[1] - '0';
        var wide = new byte[bytes.Length * 2];
        for (var index = 0; index < bytes.Length; index++)
        {
            wide[(index / size * size * 2) + (index % size)] = bytes[index];
        }

        return wide;
    }

    private static Tensor Make(NpyHeader header, ScalarType type, byte[] bytes)
    {
        using var scope = NewDisposeScope();
        long[] stored = header.IsFortran ? [.. header.Shape.Reverse()] : header.Shape;
        var array = empty(stored, dtype: type, device: CPU);
        if (bytes.Length > 0)
        {
            array.bytes = bytes;
        }

        if (header.IsFortran && stored.Length > 1)
        {
            long[] reversed = [.. Enumerable.Range(1, stored.Length).Select(axis => (long)stored.Length - axis)];
            array = array.permute(reversed).contiguous();
        }

        return array.MoveToOuterDisposeScope();
    }
}

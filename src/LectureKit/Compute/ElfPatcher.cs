using System.Buffers.Binary;
using System.Text;

namespace LectureKit;

/// <summary>
/// Makes a shared library that was linked against GCC 13 load where the C++ runtime is older. The one symbol such a
/// library
/// wants from <c>GLIBCXX_3.4.32</c> only starts the iostreams, which an older runtime does by itself; so the version
/// is marked
/// as optional and the symbol is pointed at another imported function that takes no argument and does no harm.
/// </summary>
internal static class ElfPatcher
{
    /// <summary>The version that the dynamic linker misses.</summary>
    public const string MissingVersion = "GLIBCXX_3.4.32";

    private const string MissingSymbol = "_ZSt21ios_base_library_initv";
    private const string StandIn = "_ZNSt6chrono3_V212steady_clock3nowEv";
    private const ushort WeakVersion = 2;
    private const int SymbolSize = 24;

    /// <summary>Returns a patched copy of a 64-bit little-endian library.</summary>
    /// <param name="library">Bytes of the library; they are not changed.</param>
    /// <returns>The copy, or null when the library is of another make or wants more than that one symbol.</returns>
    public static byte[]? Patch(ReadOnlySpan<byte> library)
    {
        if (ElfImage.TryRead(library.ToArray()) is not { } image || FindVersion(image) is not { } missing)
        {
            return null;
        }

        var wanted = SymbolsOf(image, missing.Index);
        var standIn = FindSymbol(image, StandIn);
        if (wanted.Count != 1 || standIn < 0 || image.Name(NameOf(image, wanted[0])) != MissingSymbol)
        {
            return null;
        }

        var bytes = image.Bytes.AsSpan();
        var symbol = bytes[(image.Symbols + (wanted[0] * SymbolSize))..];
        var version = bytes[(image.Versions + (wanted[0] * 2))..];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[(missing.Offset + 4)..], WeakVersion);
        BinaryPrimitives.WriteUInt32LittleEndian(symbol, NameOf(image, standIn));
        BinaryPrimitives.WriteUInt16LittleEndian(version, VersionOf(image, standIn));
        return image.Bytes;
    }

    /// <summary>Lists the versions that a library needs, and whether it can do without.</summary>
    /// <param name="library">Bytes of the library.</param>
    public static IReadOnlyList<(string Name, bool IsWeak)> NeededVersions(byte[] library)
    {
        var image = ElfImage.TryRead(library);
        return image is null ? [] : [.. Versions(image).Select(version => (version.Name, version.IsWeak))];
    }

    private static NeededVersion? FindVersion(ElfImage image) =>
        Versions(image).FirstOrDefault(version => version.Name == MissingVersion);

    private static IEnumerable<NeededVersion> Versions(ElfImage image)
    {
        var file = image.Needs;
        while (true)
        {
            var version = file + image.Int32(file + 8);
            while (true)
            {
                var isWeak = (image.UInt16(version + 4) & WeakVersion) != 0;
                var name = image.Name(image.UInt32(version + 8));
                yield return new NeededVersion(name, version, image.UInt16(version + 6), isWeak);
                if (image.Int32(version + 12) is var next && next == 0)
                {
                    break;
                }

                version += next;
            }

            if (image.Int32(file + 12) is var nextFile && nextFile == 0)
            {
                yield break;
            }

            file += nextFile;
        }
    }

    private static List<int> SymbolsOf(ElfImage image, ushort version) =>
        [.. Enumerable.Range(0, image.SymbolCount).Where(symbol => VersionOf(image, symbol) == version)];

    private static int FindSymbol(ElfImage image, string name)
    {
        for (var symbol = 1; symbol < image.SymbolCount; symbol++)
        {
            var isImported = image.UInt16(image.Symbols + (symbol * SymbolSize) + 6) == 0;
            if (isImported && image.Name(NameOf(image, symbol)) == name)
            {
                return symbol;
            }
        }

        return -1;
    }

    private static uint NameOf(ElfImage image, int symbol) => image.UInt32(image.Symbols + (symbol * SymbolSize));

    private static ushort VersionOf(ElfImage image, int symbol) => image.UInt16(image.Versions + (symbol * 2));

    private sealed record NeededVersion(string Name, int Offset, ushort Index, bool IsWeak);

    /// <summary>Where the four tables that matter lie in the file.</summary>
    private sealed record ElfImage(byte[] Bytes, int Symbols, int SymbolCount, int Names, int Versions, int Needs)
    {
        private const uint DynamicSymbols = 11;
        private const uint SymbolVersions = 0x6fffffff;
        private const uint NeededVersions = 0x6ffffffe;

        public static ElfImage? TryRead(byte[] bytes)
        {
            ReadOnlySpan<byte> elf64LittleEndian = [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1];
            if (bytes.Length < 64 || !bytes.AsSpan().StartsWith(elf64LittleEndian))
            {
                return null;
            }

            try
            {
                return ReadTables(bytes);
            }
            catch (Exception error) when (error is ArgumentOutOfRangeException or OverflowException)
            {
                return null;
            }
        }

        public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(Bytes.AsSpan(offset));

        public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes.AsSpan(offset));

        public int Int32(int offset) => BinaryPrimitives.ReadInt32LittleEndian(Bytes.AsSpan(offset));

        public string Name(uint index)
        {
            var text = Bytes.AsSpan(Names + (int)index);
            return Encoding.ASCII.GetString(text[..text.IndexOf((byte)0)]);
        }

        private static ElfImage? ReadTables(byte[] bytes)
        {
            var sections = Offset(bytes, 0x28);
            var size = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(0x3a));
            var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(0x3c));
            var image = new ElfImage(bytes, 0, 0, 0, 0, 0);
            for (var index = 0; index < count; index++)
            {
                var section = sections + (index * size);
                var start = Offset(bytes, section + 0x18);
                image = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(section + 4)) switch
                {
                    DynamicSymbols => image with
                    {
                        Symbols = start,
                        SymbolCount = Offset(bytes, section + 0x20) / SymbolSize,
                        Names = Offset(bytes, sections + (image.Int32(section + 0x28) * size) + 0x18),
                    },
                    SymbolVersions => image with { Versions = start },
                    NeededVersions => image with { Needs = start },
                    _ => image,
                };
            }

            return image.Symbols * image.Versions * image.Needs == 0 ? null : image;
        }

        private static int Offset(byte[] bytes, int field) =>
            checked((int)BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(field)));
    }
}

using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SiteGen.Execution.Caching;

/// <summary>What has to be known of a kept run before it is read.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Reads">What it read besides.</param>
internal sealed record RunHeader(string Key, ImmutableArray<FileRead> Reads);

/// <summary>
/// The form of a kept run: a line with the version of the form and two checksums, a line with the <see cref="RunHeader"/>, which
/// the first is of, and the compressed run, which the second is of. Nothing in it names a place on this machine.
/// </summary>
internal static class RunFile
{
    /// <summary>To be raised with every change of the form, or of the meaning of what is in it.</summary>
    private const string Form = "sitegen-run 1";

    private const byte LineEnd = (byte)'\n';

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(string key, LectureRun run)
    {
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(packing, run, CacheJson.Default.LectureRun);
        }

        var header = JsonSerializer.SerializeToUtf8Bytes(new RunHeader(key, run.Reads), CacheJson.Default.RunHeader);
        var body = packed.ToArray();
        return [.. Encoding.ASCII.GetBytes(FirstLine(header, Checksum(body))), LineEnd, .. header, LineEnd, .. body];
    }

    /// <summary>The header; null when it is not as it was written. The rest of the file is not looked at.</summary>
    public static RunHeader? ReadHeader(Stream file)
    {
        using var reader = new StreamReader(file);
        if (reader.ReadLine() is not { } first || reader.ReadLine() is not { } line)
        {
            return null;
        }

        var header = Encoding.UTF8.GetBytes(line);
        return first == FirstLine(header, first.Split(' ')[^1]) ? Header(header) : null;
    }

    /// <summary>The run; null when any byte is not as it was written.</summary>
    public static LectureRun? Read(byte[] file)
    {
        var first = file.AsSpan().IndexOf(LineEnd);
        var second = file.AsSpan(first + 1).IndexOf(LineEnd) + first + 1;
        if (first < 0 || second <= first)
        {
            return null;
        }

        var body = file.AsMemory(second + 1);
        if (Encoding.ASCII.GetString(file, 0, first) != FirstLine(file.AsSpan(first + 1, second - first - 1), Checksum(body.Span)))
        {
            return null;
        }

        using var packed = new MemoryStream(file, second + 1, body.Length);
        using var run = new BrotliStream(packed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize(run, CacheJson.Default.LectureRun);
    }

    private static RunHeader? Header(byte[] line) => JsonSerializer.Deserialize(line, CacheJson.Default.RunHeader);

    private static string FirstLine(ReadOnlySpan<byte> header, string bodyChecksum) => $"{Form} {Checksum(header)} {bodyChecksum}";

    private static string Checksum(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

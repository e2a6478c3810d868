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
/// The form of a kept run: a line with the version of the form and a checksum of all behind it, a line with the
/// <see cref="RunHeader"/>, and the compressed run. Nothing in it names a place on this machine.
/// </summary>
internal static class RunFile
{
    /// <summary>To be raised with every change of the form, or of the meaning of what is in it.</summary>
    private const string Form = "sitegen-run 1 ";

    private const byte LineEnd = (byte)'\n';

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(string key, LectureRun run)
    {
        using var body = new MemoryStream();
        JsonSerializer.Serialize(body, new RunHeader(key, run.Reads), CacheJson.Default.RunHeader);
        body.WriteByte(LineEnd);
        using (var packed = new BrotliStream(body, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(packed, run, CacheJson.Default.LectureRun);
        }

        var bytes = body.ToArray();
        return [.. Encoding.ASCII.GetBytes($"{Form}{Checksum(bytes)}\n"), .. bytes];
    }

    /// <summary>The header; null when the file is not what it should be, as far as can be seen from it.</summary>
    public static RunHeader? ReadHeader(Stream file)
    {
        using var reader = new StreamReader(file);
        if (reader.ReadLine() is not { } first || !first.StartsWith(Form, StringComparison.Ordinal) || reader.ReadLine() is not { } line)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(line, CacheJson.Default.RunHeader) is { Reads.IsDefault: false } header ? header : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The run; null when any byte is not as it was written.</summary>
    public static LectureRun? Read(byte[] file)
    {
        var first = file.AsSpan().IndexOf(LineEnd);
        if (first < 0 || Encoding.ASCII.GetString(file, 0, first) != Form + Checksum(file.AsSpan(first + 1)))
        {
            return null;
        }

        var second = file.AsSpan(first + 1).IndexOf(LineEnd) + first + 1;
        using var packed = new MemoryStream(file, second + 1, file.Length - second - 1);
        using var run = new BrotliStream(packed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize(run, CacheJson.Default.LectureRun);
    }

    private static string Checksum(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

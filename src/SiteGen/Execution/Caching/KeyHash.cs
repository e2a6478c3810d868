using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Execution.Caching;

/// <summary>Checksums that two different lists of texts never share.</summary>
internal static class KeyHash
{
    /// <summary>SHA-256 of the texts, each with its length before it, in lower-case hexadecimal digits.</summary>
    public static string Of(params ReadOnlySpan<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

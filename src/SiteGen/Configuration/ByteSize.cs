using System.Globalization;

namespace SiteGen.Configuration;

/// <summary>The one way to write an amount of memory or text: <c>256KiB</c>, <c>512MiB</c>, <c>4GiB</c>.</summary>
public static class ByteSize
{
    /// <summary>What an amount looks like, to follow "must be" in a message.</summary>
    public const string Form = "a size such as '256KiB', '512MiB' or '4GiB'";

    /// <summary>Reads a positive amount in bytes: up to six digits and a unit.</summary>
    public static bool TryParse(string text, out long bytes)
    {
        bytes = 0;
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 6)
        {
            return false;
        }

        var shift = text[digits..] switch { "KiB" => 10, "MiB" => 20, "GiB" => 30, _ => -1 };
        bytes = shift < 0 ? 0 : long.Parse(text[..digits], CultureInfo.InvariantCulture) << shift;
        return bytes > 0;
    }
}

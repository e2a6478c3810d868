using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Publishing;

/// <summary>
/// The list of the files that builds wrote into an output folder: one path a line, the last line a checksum. A list
/// that is
/// missing or damaged counts as empty, so that in doubt a file is not ours and stays.
/// </summary>
public sealed class OutputManifest(string path)
{
    private const string Header = "files written by sitegen\n";

    /// <summary>The paths, relative to the output folder with forward slashes.</summary>
    public ImmutableSortedSet<string> Read()
    {
        var none = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return none;
        }

        var text = File.ReadAllText(path);
        var checksum = text.LastIndexOf('\n', Math.Max(0, text.Length - 2)) + 1;
        if (!text.StartsWith(Header, StringComparison.Ordinal) || text[checksum..] != Checksum(text[..checksum]) + "\n")
        {
            return none;
        }

        var paths = text[Header.Length..checksum].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return none.Union(paths.Where(OutputPath.IsPossible));
    }

    /// <summary>Replaces the list in one step.</summary>
    public void Write(IEnumerable<string> paths)
    {
        var text = new StringBuilder(Header);
        foreach (var one in paths.Order(StringComparer.Ordinal))
        {
            text.Append(one).Append('\n');
        }

        var content = text.ToString();
        var temporary = path + ".new";
        File.WriteAllText(temporary, content + Checksum(content) + "\n");
        File.Move(temporary, path, overwrite: true);
    }

    private static string Checksum(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using System.Runtime.CompilerServices;

namespace SiteGen.Tests.Specs;

/// <summary>Reads and rewrites a file of examples.</summary>
internal static class SpecFile
{
    private static readonly string Fence = new('`', 32);

    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    public static IReadOnlyList<SpecExample> Read(string path)
    {
        var lines = File.ReadAllText(path).Split('\n');
        var examples = new List<SpecExample>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != $"{Fence} example")
            {
                continue;
            }

            var dot = Array.IndexOf(lines, ".", i);
            var end = Array.IndexOf(lines, Fence, dot);
            var input = string.Join('\n', lines[(i + 1)..dot]).Replace('→', '\t');
            examples.Add(new SpecExample(input, string.Join('\n', lines[(dot + 1)..end])));
            i = end;
        }

        return examples;
    }

    public static void Update(string path, SpecExample example, string actual)
    {
        var text = File.ReadAllText(path);
        var before = $"{Fence} example\n{example.Input.Replace('\t', '→')}\n.\n";
        var old = example.Expected.Length == 0 ? "" : example.Expected + "\n";
        var updated = actual.Length == 0 ? "" : actual + "\n";
        File.WriteAllText(path, text.Replace($"{before}{old}{Fence}\n", $"{before}{updated}{Fence}\n", StringComparison.Ordinal));
    }
}

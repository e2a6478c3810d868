using SiteGen.Publishing;

namespace SiteGen.Reporting;

/// <summary>Writes what a build found into a file for other programs; the ending of the file's name chooses the form.</summary>
public static class ReportWriter
{
    /// <summary>To add a form: one class, and one line here.</summary>
    private static readonly SortedDictionary<string, Func<BuildReport, string>> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = JsonReport.Of,
        [".sarif"] = SarifReport.Of,
        [".xml"] = JUnitReport.Of,
    };

    /// <summary>The endings that are known, for messages.</summary>
    public static IReadOnlyCollection<string> Endings => Forms.Keys;

    /// <summary>Whether the ending of the file's name is known.</summary>
    public static bool Knows(string file) => Forms.ContainsKey(Path.GetExtension(file));

    /// <summary>Writes the report; folders on the way are made, and a file of that name is replaced in one step.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(BuildReport report, string file)
    {
        var path = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, Forms[Path.GetExtension(file)](report));
    }
}

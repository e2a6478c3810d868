using System.CommandLine;

namespace SiteGen.Commands;

/// <summary><c>new DIR</c>: a small site that builds and shows the main constructs.</summary>
internal static class NewCommand
{
    private const string TemplateFolder = "templates/site";

    private const string SchemaFolder = "schemas";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Folder for the site; it must be empty or not exist." };
        var command = new Command("new", "Start a site whose first page shows how a lecture is written.");
        command.Arguments.Add(folder);
        command.SetAction(parsed => CreateSite(Path.GetFullPath(parsed.GetValue(folder)!)));
        return command;
    }

    private static int CreateSite(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Console.Error.WriteLine($"'{folder}' is not empty; choose a new folder, nothing was written.");
            return ExitCodes.Usage;
        }

        var template = Path.Combine(AppContext.BaseDirectory, TemplateFolder);
        foreach (var source in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(folder, TargetName(Path.GetRelativePath(template, source)));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        CopySchemas(folder);
        Console.WriteLine($"A new site is in '{folder}'. Build it with: sitegen build --site \"{folder}\"");
        return ExitCodes.Good;
    }

    /// <summary>Editors complete and check <c>site.json</c> with the schema that its <c>$schema</c> names.</summary>
    private static void CopySchemas(string folder)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, SchemaFolder)).FullName;
        foreach (var schema in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, SchemaFolder), "*.json"))
        {
            File.Copy(schema, Path.Combine(target, Path.GetFileName(schema)));
        }
    }

    /// <summary>A file called <c>.gitignore</c> would already hide things inside this program's own sources.</summary>
    private static string TargetName(string path) =>
        Path.GetFileName(path) == "gitignore" ? Path.Combine(Path.GetDirectoryName(path)!, ".gitignore") : path;
}

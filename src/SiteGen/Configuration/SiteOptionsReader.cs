using System.Collections.Immutable;
using SiteGen.Configuration.Options;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Configuration;

/// <summary>
/// Reads <c>site.json</c>. All that is wrong with it is found in one run, at the line and column of the key or value.
/// </summary>
public static class SiteOptionsReader
{
    /// <summary>Name of the file in the site's folder.</summary>
    public const string FileName = "site.json";

    private static readonly OptionProblemKinds Kinds = new(
        ConfigurationProblems.UnknownKey,
        ConfigurationProblems.WrongType,
        ConfigurationProblems.BadValue,
        ConfigurationProblems.DuplicateKey);

    /// <summary>Reads the file of the site in <paramref name="siteFolder"/>.</summary>
    public static SiteOptionsFile Read(string siteFolder)
    {
        var fullPath = Path.Combine(Path.GetFullPath(siteFolder), FileName);
        if (!File.Exists(fullPath))
        {
            const string hint = "name the site's folder with '--site DIR', or make a new site with 'sitegen new DIR'";
            var start = new SourceLocation(FileName, 1, 1);
            var missing = ConfigurationProblems.Missing.At(start, $"The file '{FileName}' does not exist", hint);
            return new SiteOptionsFile(new SiteOptions(), null, [missing]);
        }

        var (source, problems) = SourceFileReader.Read(FileName, fullPath);
        if (source is null)
        {
            return new SiteOptionsFile(new SiteOptions(), null, problems);
        }

        var parsed = Parse(source);
        return parsed with { Problems = [.. problems, .. parsed.Problems] };
    }

    /// <summary>Reads a text that is already in memory.</summary>
    public static SiteOptionsFile Parse(SourceFile source)
    {
        var (root, broken) = JsonOptionParser.Parse(source);
        var reading = new OptionReading(Kinds);
        var options = new SiteOptions();
        if (root is OptionMapping mapping)
        {
            options = SiteOptionsTable.Keys.Read(mapping, options, reading);
            reading.Report(FolderOverlap(mapping, options));
        }
        else if (root is not null)
        {
            reading.WrongType(root, FileName, "a group of keys");
        }

        reading.Report(broken);
        return new SiteOptionsFile(options, source, [.. reading.Problems.OrderBy(problem => problem.At)])
        {
            Keys = Places(root, "")
                .DistinctBy(place => place.Key, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(place => place.Key, place => place.At, StringComparer.Ordinal),
        };
    }

    /// <summary>The keys of a group and of the groups in it; of a key given twice the first one comes first.</summary>
    private static IEnumerable<(string Key, SourceLocation At)> Places(OptionNode? node, string prefix) =>
        node is not OptionMapping mapping
            ? []
            : mapping.Entries.SelectMany(entry =>
                Places(entry.Value, $"{prefix}{entry.Name}.").Prepend((Key: prefix + entry.Name, entry.At)));

    /// <summary>
    /// A site that is built into its own content would read its output as pages, and clean would remove them.
    /// </summary>
    private static Problem? FolderOverlap(OptionMapping mapping, SiteOptions options)
    {
        var content = options.Content.TrimEnd('/') + "/";
        var output = options.Output.TrimEnd('/') + "/";
        var overlap = content == "./" || output == "./" || content.StartsWith(output, StringComparison.Ordinal)
            || output.StartsWith(content, StringComparison.Ordinal);
        var named = mapping.Entries.FirstOrDefault(entry => entry.Name is "content" or "output");
        const string message = "'content' and 'output' must be two folders side by side";
        return overlap && named is not null ? ConfigurationProblems.FoldersOverlap.At(named.Value.At, message) : null;
    }
}

using System.Collections.Immutable;
using SiteGen.Typesetting;

namespace SiteGen.Publishing;

/// <summary>Collects the files of a site; the same file may be asked for by several pages.</summary>
public sealed class OutputFiles
{
    private readonly SortedDictionary<string, OutputFile> files = new(StringComparer.Ordinal);

    /// <summary>Everything collected, sorted by path.</summary>
    public ImmutableArray<OutputFile> ToImmutable() => [.. files.Values];

    /// <summary>Adds a file.</summary>
    public void Add(OutputFile file) => files[file.Path] = file;

    /// <summary>Adds what a page takes along: files of the author's and pictures made for it.</summary>
    /// <exception cref="IOException">A file was there when the page was typeset and cannot be read now.</exception>
    public void Add(Article article)
    {
        foreach (var file in article.Generated)
        {
            Add(file);
        }

        foreach (var (fullPath, path) in article.Files.Where(pair => !files.ContainsKey(pair.Value)))
        {
            Add(new OutputFile(path, File.ReadAllBytes(fullPath)));
        }
    }
}

using SiteGen.Content;

namespace SiteGen.Publishing;

/// <summary>
/// The folder of the built site with what this program keeps there, in the folder <c>.sitegen</c>: the manifest, a lock
/// that keeps two builds apart, and new files until they are moved into place.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>Name of the folder for our own files; no file of the site may lie in it.</summary>
    public const string OwnFolder = ".sitegen";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream claim;

    private OutputFolder(string root)
    {
        Root = root;
        if (new DirectoryInfo(Own).LinkTarget is not null)
        {
            throw new IOException($"The folder '{OwnFolder}' in the output folder is a link; delete it.");
        }

        Directory.CreateDirectory(Own);
        claim = Claim(Path.Combine(Own, "lock"));
        Manifest = new OutputManifest(Path.Combine(Own, "manifest"));
    }

    /// <summary>Absolute path without links.</summary>
    public string Root { get; }

    /// <summary>What earlier builds wrote.</summary>
    public OutputManifest Manifest { get; }

    /// <summary>Folder for files that are not yet in place; on the same volume, so that moving is one step.</summary>
    public string Staging => Path.Combine(Own, "staging");

    private string Own => Path.Combine(Root, OwnFolder);

    /// <summary>Makes the folder if needed and waits until no other build holds it.</summary>
    /// <exception cref="IOException">The folder cannot be made or is held by another build for minutes.</exception>
    public static OutputFolder Open(string folder) =>
        new(RealPath.Of(folder) ?? throw new IOException($"The links of the folder '{folder}' lead in a circle."));

    /// <summary>Absolute path of a file of the site.</summary>
    public string FullPath(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Removes files of ours, and the folders that this leaves empty.</summary>
    public int Remove(IEnumerable<string> paths)
    {
        var removed = 0;
        foreach (var path in paths)
        {
            // A link in the way would lead the deletion elsewhere: then the file is no longer ours.
            if (OutputPath.LinkOnTheWay(this, path) is not null || !File.Exists(FullPath(path)))
            {
                continue;
            }

            File.Delete(FullPath(path));
            removed++;
            RemoveEmptyFolders(Path.GetDirectoryName(FullPath(path))!);
        }

        return removed;
    }

    /// <summary>Removes the folder for our own files; the next build finds nothing that it may remove.</summary>
    public void Forget()
    {
        claim.Dispose();
        Directory.Delete(Own, recursive: true);
    }

    /// <inheritdoc/>
    public void Dispose() => claim.Dispose();

    private void RemoveEmptyFolders(string folder)
    {
        while (folder != Root && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static FileStream Claim(string path)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < LongestWait && File.Exists(path))
            {
                Thread.Sleep(Pause);
            }
        }
    }
}

namespace SiteGen.Publishing;

/// <summary>
/// Removes what builds made: the files of the site that they wrote, and the site's <c>.cache</c> folder.
/// </summary>
public static class OutputCleaner
{
    /// <summary>Name of the cache's folder in the site's folder.</summary>
    public const string CacheFolder = ".cache";

    /// <summary>
    /// Cleans a site; the answer is the number of files removed from the output folder. Other files stay.
    /// </summary>
    /// <exception cref="IOException">The system does not let us remove something.</exception>
    public static int Clean(string siteFolder, string outputFolder)
    {
        RemoveCache(Path.Combine(siteFolder, CacheFolder));
        if (!Directory.Exists(Path.Combine(outputFolder, OutputFolder.OwnFolder)))
        {
            return 0;
        }

        using var folder = OutputFolder.Open(outputFolder);
        var removed = folder.Remove(folder.Manifest.Read());
        folder.Forget();
        return removed;
    }

    private static void RemoveCache(string cache)
    {
        var info = new DirectoryInfo(cache);
        if (info.LinkTarget is not null)
        {
            // The link is ours, what it leads to may not be.
            info.Delete();
        }
        else if (info.Exists)
        {
            info.Delete(recursive: true);
        }
    }
}

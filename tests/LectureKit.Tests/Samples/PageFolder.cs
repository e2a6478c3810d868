namespace LectureKit.Tests.Samples;

/// <summary>A site of its own in a temporary folder whose page folder is the working directory, as in a
/// worker.</summary>
internal sealed class PageFolder : IDisposable
{
    private readonly string before = Directory.GetCurrentDirectory();
    private readonly DirectoryInfo outside = Directory.CreateTempSubdirectory("lecturekit-");

    public PageFolder()
    {
        Write("site/site.json", "{}");
        Directory.CreateDirectory(Path("site/page/data"));
        Directory.SetCurrentDirectory(Path("site/page"));
        DataReads.Begin();
    }

    /// <summary>Absolute path of a file of the folder around the site; links are resolved, as in the working
    /// directory.</summary>
    public string Path(string relative) => System.IO.Path.Combine(Root, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public void Write(string relative, string text) => Write(relative, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string relative, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllBytes(Path(relative), content);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(before);
        outside.Delete(recursive: true);
    }

    private string Root => outside.FullName;
}

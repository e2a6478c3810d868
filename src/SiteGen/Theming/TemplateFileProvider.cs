using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace SiteGen.Theming;

/// <summary>Gives Fluid the partials of a theme, which are in memory already.</summary>
internal sealed class TemplateFileProvider(Theme theme) : IFileProvider
{
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath)
    {
        var name = subpath.EndsWith(ThemeTemplates.Extension, StringComparison.Ordinal)
            ? subpath[..^ThemeTemplates.Extension.Length]
            : subpath;
        return theme.Templates.TryGetValue(name, out var template)
            ? new TemplateFile(subpath, Encoding.UTF8.GetBytes(template.Text))
            : new NotFoundFileInfo(subpath);
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class TemplateFile(string path, byte[] bytes) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => bytes.Length;

        public string Name => path;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(bytes, writable: false);
    }
}

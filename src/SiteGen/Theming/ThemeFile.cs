using System.Text;
using SiteGen.Problems;

namespace SiteGen.Theming;

/// <summary>A file of a theme, wherever its layer lies.</summary>
/// <param name="Path">Path inside the theme with forward slashes: <c>layouts/page.liquid</c>.</param>
/// <param name="ShownPath">Path for problems: <c>themes/default/layouts/page.liquid</c>.</param>
/// <param name="FullPath">Absolute path on this machine; never part of an output.</param>
public sealed record ThemeFile(string Path, string ShownPath, string FullPath)
{
    /// <summary>The text with <c>\n</c> line ends.</summary>
    public string ReadText() =>
        File.ReadAllText(FullPath, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>A place in the file, line and column counted from 1.</summary>
    public SourceLocation At(int line, int column, int length = 1) => new(ShownPath, line, column, length);
}

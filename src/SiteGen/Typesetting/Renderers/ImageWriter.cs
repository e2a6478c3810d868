using System.Globalization;
using SiteGen.Courses;
using SiteGen.Problems;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Makes <c>img</c> elements and takes their files along into the site.</summary>
internal static class ImageWriter
{
    /// <summary>The element; what is wrong with the image is reported.</summary>
    /// <param name="context">The page.</param>
    /// <param name="url">Address as written.</param>
    /// <param name="alt">What it shows.</param>
    /// <param name="more">Further attributes, each with a blank before it.</param>
    /// <param name="at">Where the image stands.</param>
    public static string Write(RenderingContext context, string url, string alt, string more, SourceLocation at)
    {
        var (address, size) = LinkResolver.IsOutside(url) ? Foreign(context, url, at) : Own(context, url, at);
        var dimensions = size is { Width: > 0, Height: > 0 } known
            ? string.Create(CultureInfo.InvariantCulture, $" width=\"{known.Width}\" height=\"{known.Height}\"")
            : "";
        return $"<img src=\"{HtmlText.Escape(address)}\" alt=\"{HtmlText.Escape(alt)}\"{more}{dimensions}"
            + " loading=\"lazy\" decoding=\"async\">";
    }

    private static (string Address, (int Width, int Height)? Size) Foreign(RenderingContext context, string url, SourceLocation at)
    {
        if (!url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            context.Report(CheckProblems.ForeignImage.At(
                at,
                $"The image '{url}' comes from another site",
                "put the file beside the page: a lecture has to be readable without a network"));
        }

        return (url, null);
    }

    private static (string Address, (int Width, int Height)? Size) Own(RenderingContext context, string url, SourceLocation at)
    {
        var link = context.References.ResolveLink(url);
        if (link.FullPath is null)
        {
            // That it does not exist is known from the course.
            return (link.Href, null);
        }

        var size = PictureFile.SizeOf(link.FullPath);
        if (size is null)
        {
            context.Report(CheckProblems.BrokenImage.At(at, $"The file '{url}' is not an image that can be read"));
        }

        return (link.Href, size);
    }
}

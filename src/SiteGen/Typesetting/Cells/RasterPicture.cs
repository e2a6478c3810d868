using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LectureKit;
using SiteGen.Publishing;
using SiteGen.Theming;
using SkiaSharp;

namespace SiteGen.Typesetting.Cells;

/// <summary>A raster picture that a cell made: inside the page when it is small, else a file beside it.</summary>
internal static class RasterPicture
{
    /// <summary>A file of its own costs a request; text in base64 costs a third more and is loaded before anything else.</summary>
    private const int LargestInside = 4096;

    /// <summary>The <c>img</c> element, or null when the text is no picture.</summary>
    public static string? ToHtml(OutputForm form, string alt, RenderingContext context)
    {
        if (Decode(form.Data) is not { } bytes || SizeOf(bytes) is not { } size)
        {
            return null;
        }

        var address = bytes.Length <= LargestInside
            ? "data:image/png;base64," + Convert.ToBase64String(bytes)
            : Publish(bytes, context);
        var html = new StringBuilder("<img src=\"").Append(HtmlText.Escape(address));
        html.Append("\" alt=\"").Append(HtmlText.Escape(alt));
        html.Append(CultureInfo.InvariantCulture, $"\" width=\"{size.Width / form.Scale:F0}\" height=\"{size.Height / form.Scale:F0}\"");
        return html.Append(" loading=\"lazy\" decoding=\"async\">").ToString();
    }

    private static string Publish(byte[] bytes, RenderingContext context)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        var file = new OutputFile($"media/{hash}.png", bytes);
        context.Generate(file);
        return RelativeAddress.Between(context.Page.Address, file.Path);
    }

    private static byte[]? Decode(string base64)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static SKSizeI? SizeOf(byte[] bytes)
    {
        using var codec = SKCodec.Create(new MemoryStream(bytes));
        return codec is null ? null : new SKSizeI(codec.Info.Width, codec.Info.Height);
    }
}

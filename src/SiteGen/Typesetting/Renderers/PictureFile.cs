using System.Globalization;
using System.Xml;
using SkiaSharp;

namespace SiteGen.Typesetting.Renderers;

/// <summary>Reads how large a picture wants to be, so that the text does not jump when it arrives.</summary>
internal static class PictureFile
{
    /// <summary>Width and height in CSS pixels, or null when the file is no picture.</summary>
    public static (int Width, int Height)? SizeOf(string path)
    {
        if (path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            return SizeOfSvg(path);
        }

        using var codec = SKCodec.Create(path);
        if (codec is null)
        {
            return null;
        }

        // Half of the orientations that a camera writes turn the picture by a quarter.
        var isTurned = codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop
            or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        return isTurned ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
    }

    private static (int Width, int Height)? SizeOfSvg(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg")
            {
                return null;
            }

            var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var width = Pixels(reader.GetAttribute("width")) ?? Pixels(box.ElementAtOrDefault(2));
            var height = Pixels(reader.GetAttribute("height")) ?? Pixels(box.ElementAtOrDefault(3));
            return width is null || height is null ? (0, 0) : ((int)Math.Round(width.Value), (int)Math.Round(height.Value));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static double? Pixels(string? length)
    {
        var number = length?.EndsWith("px", StringComparison.Ordinal) == true ? length[..^2] : length;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
    }
}

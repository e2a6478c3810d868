using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>Colours for numbers; the same in both themes, and ordered by lightness for eyes that see no hues.</summary>
internal sealed class Shades(double least, double most, bool isDiverging)
{
    private static readonly IColormap Sequential = new ScottPlot.Colormaps.Viridis();

    /// <summary>Blue, nearly white, red: hues that colour-blind eyes keep apart.</summary>
    private static readonly SKColor[] Diverging =
    [
        SKColor.Parse("#2166ac"), SKColor.Parse("#92c5de"), SKColor.Parse("#f5f5f5"), SKColor.Parse("#f4a582"),
        SKColor.Parse("#b2182b"),
    ];

    /// <summary>Ends of the scale.</summary>
    public (double Least, double Most) Range { get; } = Ends(least, most, isDiverging);

    /// <summary>The colour of a number; nothing for NaN.</summary>
    public SKColor Of(double number)
    {
        var share = Math.Clamp((number - Range.Least) / (Range.Most - Range.Least), 0, 1);
        return double.IsNaN(share) ? SKColors.Transparent : isDiverging ? Mixed(share) : Sequential.GetColor(share).ToSKColor();
    }

    /// <summary>A colour that can be read on another.</summary>
    public static Ink TextOn(SKColor color)
    {
        var lightness = (0.299 * color.Red) + (0.587 * color.Green) + (0.114 * color.Blue);
        return Ink.Fixed(lightness > 140 ? SKColor.Parse("#111111") : SKColor.Parse("#fafafa"));
    }

    private static (double Least, double Most) Ends(double least, double most, bool isDiverging)
    {
        if (isDiverging)
        {
            var far = Math.Max(Math.Abs(least), Math.Abs(most));
            return far > 0 ? (-far, far) : (-1, 1);
        }

        return least < most ? (least, most) : (least - 0.5, least + 0.5);
    }

    private static SKColor Mixed(double share)
    {
        var place = share * (Diverging.Length - 1);
        var below = Math.Min((int)place, Diverging.Length - 2);
        var part = place - below;
        byte Mix(byte from, byte to) => (byte)Math.Round(from + (part * (to - from)));
        var (a, b) = (Diverging[below], Diverging[below + 1]);
        return new SKColor(Mix(a.Red, b.Red), Mix(a.Green, b.Green), Mix(a.Blue, b.Blue));
    }
}

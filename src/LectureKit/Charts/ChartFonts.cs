using System.Runtime.CompilerServices;
using ScottPlot;
using SkiaSharp;

namespace LectureKit;

/// <summary>The fonts that travel with LectureKit, so that Cyrillic labels look the same on a machine without any
/// font.</summary>
internal static class ChartFonts
{
    /// <summary>Font of every label that the author gave no other font.</summary>
    public const string Sans = "DejaVu Sans";

    private const string Mono = "DejaVu Sans Mono";
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, SKTypeface> Loaded = new(StringComparer.Ordinal);

    /// <summary>
    /// Makes ScottPlot use the fonts: a label takes the default font when it is made, so this has to happen before the
    /// author
    /// makes the first one.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Register()
    {
        Fonts.FontResolvers.Insert(0, new Resolver());
        Fonts.Default = Fonts.Sans = Sans;
        Fonts.Monospace = Mono;
    }

    /// <summary>The typeface of a name, or null when it is not one of these fonts.</summary>
    public static SKTypeface? Find(string name, bool isBold, bool isItalic) => name switch
    {
        Sans when isBold => Load("DejaVuSans-Bold.ttf"),
        Sans when isItalic => Load("DejaVuSans-Oblique.ttf"),
        Sans => Load("DejaVuSans.ttf"),
        Mono => Load("DejaVuSansMono.ttf"),
        _ => null,
    };

    private static SKTypeface Load(string file)
    {
        lock (Gate)
        {
            if (!Loaded.TryGetValue(file, out var typeface))
            {
                using var stream = typeof(ChartFonts).Assembly.GetManifestResourceStream(file)!;
                typeface = SKTypeface.FromStream(stream);
                Loaded.Add(file, typeface);
            }

            return typeface;
        }
    }

    private sealed class Resolver : IFontResolver
    {
        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            Find(fontName, weight >= FontWeight.SemiBold, slant != FontSlant.Upright);

        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => Find(fontName, bold, italic);
    }
}

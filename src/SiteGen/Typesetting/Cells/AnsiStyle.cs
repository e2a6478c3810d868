using System.Globalization;

namespace SiteGen.Typesetting.Cells;

/// <summary>
/// How a terminal would show a character. Colours are names of the sixteen that a theme defines, so that printed text stays
/// readable on light and on dark paper; finer colours become the nearest of them.
/// </summary>
internal readonly record struct AnsiStyle(string? Color, string? Background, AnsiEffects Effects)
{
    private static readonly string[] Names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

    /// <summary>The style after an escape sequence <c>ESC [ parameters m</c>.</summary>
    public AnsiStyle After(string parameters)
    {
        var style = this;
        var codes = parameters.Split(';', ':').Select(Code).ToArray();
        for (var i = 0; i < codes.Length; i++)
        {
            var isColor = codes[i] is 38 or 48;
            var named = isColor ? ReadColor(codes, ref i) : null;
            style = named is null ? isColor ? style : style.After(codes[i])
                : named.Value.IsBackground ? style with { Background = named.Value.Name }
                : style with { Color = named.Value.Name };
        }

        return style;
    }

    /// <summary>The classes of this style, separated by blanks; empty for plain text.</summary>
    public string Classes()
    {
        var effects = Effects;
        var names = Enum.GetValues<AnsiEffects>()
            .Where(effect => effect != AnsiEffects.None && effects.HasFlag(effect))
            .Select(effect => "ansi-" + effect.ToString().ToLowerInvariant())
            .ToList();
        if (Color is not null)
        {
            names.Insert(0, "ansi-" + Color);
        }

        if (Background is not null)
        {
            names.Add("ansi-bg-" + Background);
        }

        return string.Join(' ', names);
    }

    private static int Code(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0;

    private AnsiStyle After(int code) => code switch
    {
        0 => default,
        1 => this with { Effects = Effects | AnsiEffects.Bold },
        2 => this with { Effects = Effects | AnsiEffects.Dim },
        3 => this with { Effects = Effects | AnsiEffects.Italic },
        4 => this with { Effects = Effects | AnsiEffects.Underline },
        7 => this with { Effects = Effects | AnsiEffects.Inverse },
        9 => this with { Effects = Effects | AnsiEffects.Strike },
        22 => this with { Effects = Effects & ~(AnsiEffects.Bold | AnsiEffects.Dim) },
        23 => this with { Effects = Effects & ~AnsiEffects.Italic },
        24 => this with { Effects = Effects & ~AnsiEffects.Underline },
        27 => this with { Effects = Effects & ~AnsiEffects.Inverse },
        29 => this with { Effects = Effects & ~AnsiEffects.Strike },
        >= 30 and <= 37 => this with { Color = Names[code - 30] },
        39 => this with { Color = null },
        >= 40 and <= 47 => this with { Background = Names[code - 40] },
        49 => this with { Background = null },
        >= 90 and <= 97 => this with { Color = "bright-" + Names[code - 90] },
        >= 100 and <= 107 => this with { Background = "bright-" + Names[code - 100] },
        _ => this,
    };

    /// <summary>Reads <c>38;5;n</c> or <c>38;2;r;g;b</c> and leaves the index on its last number.</summary>
    private static (bool IsBackground, string Name)? ReadColor(int[] codes, ref int index)
    {
        var isBackground = codes[index] == 48;
        var rest = codes.AsSpan(index + 1);
        if (rest.Length >= 2 && rest[0] == 5)
        {
            index += 2;
            return (isBackground, Indexed(rest[1]));
        }

        if (rest.Length >= 4 && rest[0] == 2)
        {
            index += 4;
            return (isBackground, Nearest(rest[1], rest[2], rest[3]));
        }

        index = codes.Length;
        return null;
    }

    private static string Indexed(int index)
    {
        if (index < 16)
        {
            return (index < 8 ? "" : "bright-") + Names[index % 8];
        }

        if (index >= 232)
        {
            var grey = 8 + (index - 232) * 10;
            return Nearest(grey, grey, grey);
        }

        var cube = index - 16;
        return Nearest(cube / 36 * 51, cube / 6 % 6 * 51, cube % 6 * 51);
    }

    private static string Nearest(int red, int green, int blue)
    {
        var strongest = Math.Max(red, Math.Max(green, blue));
        if (strongest < 48)
        {
            return "black";
        }

        // A channel counts when it has more than half of the strongest one; pale and vivid colours are the bright ones.
        var bits = (red * 2 > strongest ? 1 : 0) | (green * 2 > strongest ? 2 : 0) | (blue * 2 > strongest ? 4 : 0);
        return bits == 7 && strongest < 160 ? "bright-black" : (strongest > 200 ? "bright-" : "") + Names[bits];
    }
}

/// <summary>Effects of a terminal other than colours.</summary>
[Flags]
internal enum AnsiEffects
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Heavier.</summary>
    Bold = 1,

    /// <summary>Fainter.</summary>
    Dim = 2,

    /// <summary>Slanted.</summary>
    Italic = 4,

    /// <summary>With a line below.</summary>
    Underline = 8,

    /// <summary>Foreground and background swapped.</summary>
    Inverse = 16,

    /// <summary>With a line through.</summary>
    Strike = 32,
}

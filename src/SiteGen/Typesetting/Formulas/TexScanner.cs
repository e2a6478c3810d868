namespace SiteGen.Typesetting.Formulas;

/// <summary>The pieces of LaTeX that matter for its structure.</summary>
public enum TexTokenKind
{
    /// <summary>A backslash with letters, or with one other character.</summary>
    Command,

    /// <summary><c>\begin{name}</c> as a whole.</summary>
    Begin,

    /// <summary><c>\end{name}</c> as a whole.</summary>
    End,

    /// <summary>An opening brace.</summary>
    Open,

    /// <summary>A closing brace.</summary>
    Close,

    /// <summary>An ampersand: the end of a table's cell.</summary>
    Ampersand,

    /// <summary>White space and comments.</summary>
    Blank,

    /// <summary>Any other single character.</summary>
    Other,
}

/// <summary>A piece of LaTeX.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Name">Name of the command with its backslash, or of the environment; empty otherwise.</param>
public readonly record struct TexToken(TexTokenKind Kind, int Start, int Length, string Name)
{
    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;
}

/// <summary>Cuts LaTeX into tokens. Every character belongs to exactly one.</summary>
public static class TexScanner
{
    /// <summary>The tokens of a formula in order.</summary>
    public static IEnumerable<TexToken> Scan(string tex)
    {
        for (var offset = 0; offset < tex.Length;)
        {
            var token = TokenAt(tex, offset);
            yield return token;
            offset = token.End;
        }
    }

    /// <summary>The group in braces that begins at or, after blanks, behind an offset: its first and last brace.</summary>
    public static (int Start, int End)? GroupAt(string tex, int offset)
    {
        while (offset < tex.Length && char.IsWhiteSpace(tex[offset]))
        {
            offset++;
        }

        if (offset >= tex.Length || tex[offset] != '{')
        {
            return null;
        }

        var depth = 0;
        foreach (var token in Scan(tex[offset..]))
        {
            depth += token.Kind switch { TexTokenKind.Open => 1, TexTokenKind.Close => -1, _ => 0 };
            if (depth == 0)
            {
                return (offset, offset + token.Start);
            }
        }

        return null;
    }

    private static TexToken TokenAt(string tex, int offset) => tex[offset] switch
    {
        '\\' => Command(tex, offset),
        '{' => new TexToken(TexTokenKind.Open, offset, 1, ""),
        '}' => new TexToken(TexTokenKind.Close, offset, 1, ""),
        '&' => new TexToken(TexTokenKind.Ampersand, offset, 1, ""),
        '%' => new TexToken(TexTokenKind.Blank, offset, LengthOfComment(tex, offset), ""),
        var c when char.IsWhiteSpace(c) => new TexToken(TexTokenKind.Blank, offset, 1, ""),
        _ => new TexToken(TexTokenKind.Other, offset, 1, ""),
    };

    private static int LengthOfComment(string tex, int offset)
    {
        var end = tex.IndexOf('\n', offset);
        return (end < 0 ? tex.Length : end + 1) - offset;
    }

    private static TexToken Command(string tex, int offset)
    {
        var end = offset + 1;
        while (end < tex.Length && char.IsAsciiLetter(tex[end]))
        {
            end++;
        }

        if (end == offset + 1 && end < tex.Length)
        {
            end++;
        }

        var name = tex[offset..end];
        var close = name is @"\begin" or @"\end" && end < tex.Length && tex[end] == '{' ? tex.IndexOf('}', end) : -1;
        return close < 0
            ? new TexToken(TexTokenKind.Command, offset, end - offset, name)
            : new TexToken(
                name == @"\begin" ? TexTokenKind.Begin : TexTokenKind.End,
                offset,
                close + 1 - offset,
                tex[(end + 1)..close].Trim());
    }
}

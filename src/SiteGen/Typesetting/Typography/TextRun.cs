namespace SiteGen.Typesetting.Typography;

/// <summary>A stretch of a block's text: what stands in one node of the tree, or the sign that stands for a node.</summary>
/// <param name="Text">The text as the rules see it.</param>
/// <param name="Kind">What may happen to it.</param>
internal readonly record struct TextRun(string Text, TextRunKind Kind)
{
    /// <summary>Stands for what is no prose: code, a reference, an address. To the rules it is a word.</summary>
    public const char Word = '\uFDD0';

    /// <summary>Stands for a computed value or a formula that is a number.</summary>
    public const char Number = '\uFDD1';

    /// <summary>Stands for a formula.</summary>
    public const char Formula = '\uFDD2';

    /// <summary>Stands for a line break that the author wants.</summary>
    public const char LineBreak = '\u2028';

    /// <summary>A sign for something that stays as it is.</summary>
    public static TextRun Of(char sign) => new(sign.ToString(), TextRunKind.Fixed);
}

/// <summary>What the rules may do to a run.</summary>
internal enum TextRunKind
{
    /// <summary>Everything.</summary>
    Prose,

    /// <summary>Everything but soft hyphens: a link's text is its name too.</summary>
    Name,

    /// <summary>Nothing: rules only see that it is there.</summary>
    Fixed,
}

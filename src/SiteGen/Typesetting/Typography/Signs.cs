namespace SiteGen.Typesetting.Typography;

/// <summary>The signs that the rules write, and pieces of their patterns.</summary>
internal static class Signs
{
    public const string NoBreakSpace = "\u00A0";
    public const string ThinSpace = "\u202F";
    public const string EnDash = "\u2013";
    public const string EmDash = "\u2014";
    public const string Minus = "\u2212";
    public const string SoftHyphen = "\u00AD";

    /// <summary>Pattern: a blank where a line may end.</summary>
    public const string Break = @"[ \t\n]";

    /// <summary>Pattern: any blank.</summary>
    public const string Blank = @"[ \t\n\u00A0\u202F]";

    /// <summary>Pattern: a number, computed or a formula, that stands for itself.</summary>
    public const string NumberSign = @"\uFDD1";

    /// <summary>Pattern: a code, reference or address.</summary>
    public const string WordSign = @"\uFDD0";

    /// <summary>Pattern: nothing of a word comes before.</summary>
    public const string NoWordBefore = @"(?<![\p{L}\p{N}\u0301_\uFDD0-])";

    /// <summary>Pattern: nothing of a word follows.</summary>
    public const string NoWordAfter = @"(?![\p{L}\p{N}\u0301_-])";
}

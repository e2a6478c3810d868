namespace SiteGen.Typesetting.Typography;

/// <summary>A change that a rule wants.</summary>
/// <param name="Start">Offset of the text that goes.</param>
/// <param name="Length">Its length; 0 to insert.</param>
/// <param name="Text">What comes instead.</param>
internal readonly record struct TextEdit(int Start, int Length, string Text)
{
    /// <summary>Offset behind the text that goes.</summary>
    public int End => Start + Length;
}

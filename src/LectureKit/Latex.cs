namespace LectureKit;

/// <summary>A formula made by a cell: <c>Display(new Latex(@"\sigma(x) = 0.73"))</c> shows it typeset.</summary>
/// <param name="Source">LaTeX of a display formula, without dollar signs.</param>
public sealed record Latex(string Source)
{
    /// <summary>The LaTeX itself.</summary>
    public override string ToString() => Source;
}

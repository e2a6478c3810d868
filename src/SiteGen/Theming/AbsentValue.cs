using Fluid.Values;

namespace SiteGen.Theming;

/// <summary>
/// What a page lacks, such as the page after the last one: false in a condition, written as nothing. Fluid's own empty
/// values count as undefined in strict templates, and strictness is what finds misspelt names.
/// </summary>
internal sealed class AbsentValue : FluidValue
{
    public static readonly AbsentValue Instance = new();

    private AbsentValue()
    {
    }

    public override FluidValues Type => FluidValues.Blank;

    public override bool Equals(FluidValue? other) => other is AbsentValue or BlankValue or NilValue;

    public override bool ToBooleanValue() => false;

    public override decimal ToNumberValue() => 0;

    public override object ToObjectValue() => "";

    public override string ToStringValue() => "";
}

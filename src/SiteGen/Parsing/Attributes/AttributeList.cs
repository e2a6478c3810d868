using System.Collections.Immutable;

namespace SiteGen.Parsing.Attributes;

/// <summary>How an attribute is written.</summary>
internal enum AttributeForm
{
    /// <summary><c>#label</c></summary>
    Id,

    /// <summary><c>.class</c></summary>
    Class,

    /// <summary><c>key=value</c></summary>
    Option,
}

/// <summary>One attribute between braces. All offsets are in the text that was scanned.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Name">Key, without value; for <c>#x</c> and <c>.x</c> the sign.</param>
/// <param name="Value">Value without quotes, escapes resolved.</param>
/// <param name="Start">First character.</param>
/// <param name="ValueStart">First character of the value, behind its quote.</param>
/// <param name="ValueEnd">Offset behind the last character of the value, before its quote.</param>
internal sealed record AttributeEntry(
    AttributeForm Form, string Name, string Value, int Start, int ValueStart, int ValueEnd);

/// <summary>Something between the braces that cannot be read.</summary>
internal sealed record AttributeFault(int Offset, int Length, string Message);

/// <summary>What stands between braces: <c>{#fig-x .wide caption="Сигмоида" echo=folded}</c>.</summary>
/// <param name="Start">The opening brace.</param>
/// <param name="End">Offset behind the closing brace.</param>
/// <param name="Entries">Attributes in the order written.</param>
/// <param name="Faults">What could not be read.</param>
internal sealed record AttributeList(
    int Start, int End, ImmutableArray<AttributeEntry> Entries, ImmutableArray<AttributeFault> Faults)
{
    /// <summary>The <c>#label</c>, the first if there are several.</summary>
    public AttributeEntry? Id => Entries.FirstOrDefault(entry => entry.Form == AttributeForm.Id);

    /// <summary>The option of that name, the first if there are several.</summary>
    public AttributeEntry? Option(string name) =>
        Entries.FirstOrDefault(entry => entry.Form == AttributeForm.Option && entry.Name == name);
}

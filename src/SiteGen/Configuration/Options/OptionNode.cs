using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Configuration.Options;

/// <summary>
/// A value in site.json or front matter with the place where it stands; what JSON and YAML have in common.
/// </summary>
/// <param name="At">The value, or the bracket that opens it.</param>
public abstract record OptionNode(SourceLocation At)
{
    /// <summary>What the value is, to follow "not" in a message.</summary>
    public abstract string Description { get; }
}

/// <summary>How a single value was written.</summary>
public enum ScalarKind
{
    /// <summary>In quotes: always text.</summary>
    Text,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>JSON's <c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>JSON's <c>null</c>.</summary>
    Null,

    /// <summary>YAML without quotes: what it means depends on the key.</summary>
    Plain,

    /// <summary>YAML with nothing after the colon: as if the key were not there.</summary>
    Blank,
}

/// <summary>A single value.</summary>
/// <param name="Kind">How it was written.</param>
/// <param name="Text">Its text, escapes resolved.</param>
/// <param name="At">The value with its quotes.</param>
public sealed record OptionScalar(ScalarKind Kind, string Text, SourceLocation At) : OptionNode(At)
{
    /// <inheritdoc/>
    public override string Description => Kind switch
    {
        ScalarKind.Text or ScalarKind.Plain => "text",
        ScalarKind.Number => "a number",
        ScalarKind.Flag => "true or false",
        _ => "nothing",
    };
}

/// <summary>A list of values.</summary>
/// <param name="Items">The values in order.</param>
/// <param name="At">The opening bracket or the first item.</param>
public sealed record OptionList(ImmutableArray<OptionNode> Items, SourceLocation At) : OptionNode(At)
{
    /// <inheritdoc/>
    public override string Description => "a list";
}

/// <summary>A group of keys with values.</summary>
/// <param name="Entries">The keys in order, with duplicates.</param>
/// <param name="At">The opening brace or the first key.</param>
public sealed record OptionMapping(ImmutableArray<OptionEntry> Entries, SourceLocation At) : OptionNode(At)
{
    /// <inheritdoc/>
    public override string Description => "a group of keys";
}

/// <summary>A key with its value.</summary>
/// <param name="Name">The key.</param>
/// <param name="At">The key with its quotes.</param>
/// <param name="Value">Its value.</param>
public sealed record OptionEntry(string Name, SourceLocation At, OptionNode Value);

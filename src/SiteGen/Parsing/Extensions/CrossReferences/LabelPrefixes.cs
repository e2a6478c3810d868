using System.Collections.Immutable;
using SiteGen.Courses;

namespace SiteGen.Parsing.Extensions.CrossReferences;

/// <summary>The prefix of a label names the kind of thing that it stands for.</summary>
public static class LabelPrefixes
{
    /// <summary>Kinds by prefix, without the hyphen.</summary>
    public static readonly ImmutableSortedDictionary<string, LabelKind> Kinds = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        new Dictionary<string, LabelKind>
        {
            ["fig"] = LabelKind.Figure,
            ["tbl"] = LabelKind.Table,
            ["eq"] = LabelKind.Equation,
            ["sec"] = LabelKind.Section,
            ["ex"] = LabelKind.Exercise,
            ["def"] = LabelKind.Definition,
            ["thm"] = LabelKind.Theorem,
        });

    /// <summary>The kind of a label, or null when it has none of the prefixes.</summary>
    public static LabelKind? KindOf(string label)
    {
        var hyphen = label.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen < label.Length - 1 && Kinds.TryGetValue(label[..hyphen], out var kind) ? kind : null;
    }
}

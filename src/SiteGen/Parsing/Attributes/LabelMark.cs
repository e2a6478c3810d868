using Markdig.Syntax;
using SiteGen.Problems;

namespace SiteGen.Parsing.Attributes;

/// <summary>The label that an author gave to a block, with its place: <c>#fig-x</c>.</summary>
/// <param name="Label">Label without the number sign.</param>
/// <param name="At">Where it stands.</param>
public sealed record LabelMark(string Label, SourceLocation At)
{
    /// <summary>The mark of a block, or null.</summary>
    public static LabelMark? Of(MarkdownObject node) => node.GetData(typeof(LabelMark)) as LabelMark;

    /// <summary>Marks a block with the label in its braces when its prefix is one of <paramref name="prefixes"/>.</summary>
    /// <returns>The label, or null when there is none or it is wrong, which is then a problem.</returns>
    internal static string? Set(
        LectureContext context, Block block, AttributeList attributes, string owner, params ReadOnlySpan<string> prefixes)
    {
        if (attributes.Id is not { } id)
        {
            return null;
        }

        var at = context.Source.LocationAt(id.Start, id.ValueEnd - id.Start);
        foreach (var prefix in prefixes)
        {
            if (id.Value.StartsWith(prefix, StringComparison.Ordinal) && id.Value.Length > prefix.Length)
            {
                block.SetData(typeof(LabelMark), new LabelMark(id.Value, at));
                return id.Value;
            }
        }

        var hint = prefixes.Length == 0
            ? "labels stand on figures, tables, formulas, headings, definitions, theorems and exercises"
            : $"begin it with '{string.Join("' or '", prefixes.ToArray())}'";
        var message = prefixes.Length == 0 ? $"{owner} cannot have a label" : $"The label '{id.Value}' does not fit {Lower(owner)}";
        context.Report(MarkdownProblems.WrongLabel.At(at, message, hint));
        return null;
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

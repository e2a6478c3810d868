using SiteGen.Problems;

namespace SiteGen.Parsing.Attributes;

/// <summary>The checks that every pair of braces passes, wherever it stands.</summary>
internal static class AttributeChecks
{
    /// <summary>Reports what cannot be read, what is given twice, and options that are not among the known ones.</summary>
    /// <param name="context">Collects the problems.</param>
    /// <param name="attributes">The braces.</param>
    /// <param name="owner">What the options belong to, in the author's words.</param>
    /// <param name="known">Names of the options that exist here.</param>
    public static void Check(
        LectureContext context, AttributeList attributes, string owner, IReadOnlyCollection<string> known)
    {
        foreach (var fault in attributes.Faults)
        {
            context.Report(MarkdownProblems.BrokenAttributes, fault.Offset, fault.Length, Sentence(fault.Message));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in attributes.Entries.Where(entry => entry.Form != AttributeForm.Class))
        {
            CheckEntry(context, entry, owner, known);
            if (!seen.Add(entry.Name))
            {
                var what = entry.Form == AttributeForm.Id ? "a second label" : $"option '{entry.Name}' for the second time";
                context.Report(
                    MarkdownProblems.DuplicateOption, entry.Start, entry.ValueEnd - entry.Start, $"{owner} has {what}");
            }
        }
    }

    private static void CheckEntry(
        LectureContext context, AttributeEntry entry, string owner, IReadOnlyCollection<string> known)
    {
        if (entry.Form != AttributeForm.Option || known.Contains(entry.Name))
        {
            return;
        }

        var hint = known.Count == 0 ? null : NearestName.Hint(entry.Name, known);
        context.Report(
            MarkdownProblems.UnknownOption, entry.Start, entry.Name.Length, $"{owner} has no option '{entry.Name}'", hint);
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

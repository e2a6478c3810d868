using SiteGen.Parsing.Attributes;
using SiteGen.Problems;

namespace SiteGen.Parsing.Extensions.Cells;

/// <summary>Turns the braces of a cell's fence into <see cref="CellOptions"/>.</summary>
internal static class CellOptionReader
{
    private const string Owner = "A cell";

    /// <summary>Reads all options; what is wrong is a problem and keeps its default.</summary>
    public static CellOptions Read(LectureContext context, AttributeList attributes)
    {
        AttributeChecks.Check(context, attributes, Owner, CellOption.Names);
        var options = new CellOptions
        {
            Classes = [.. attributes.Entries.Where(e => e.Form == AttributeForm.Class).Select(e => e.Value)],
        };
        foreach (var entry in attributes.Entries.Where(entry => entry.Form == AttributeForm.Option))
        {
            options = Apply(context, options, entry);
        }

        CheckContradictions(context, attributes, options);

        // Of two promises that exclude each other one is enough to be broken.
        return options.ExpectedErrors.IsEmpty ? options : options with { ExpectedExceptions = [] };
    }

    private static CellOptions Apply(LectureContext context, CellOptions options, AttributeEntry entry)
    {
        var option = CellOption.All.FirstOrDefault(option => option.Name == entry.Name);
        if (option is null)
        {
            return options;
        }

        if (option.Read(options, entry.Value) is { } changed)
        {
            return changed;
        }

        context.Report(
            MarkdownProblems.WrongValue, entry.ValueStart, entry.ValueEnd - entry.ValueStart,
            $"Option '{entry.Name}' cannot be '{entry.Value}'", $"it is {option.Expects}");
        return options;
    }

    private static void CheckContradictions(LectureContext context, AttributeList attributes, CellOptions options)
    {
        var failure = attributes.Option("throws") ?? attributes.Option("error");
        if (attributes.Option("error") is not null && attributes.Option("throws") is { } throws)
        {
            Contradict(context, throws, "A cell that must not compile cannot throw", "leave out 'error' or 'throws'");
        }
        else if (failure is not null && !options.Run)
        {
            Contradict(context, failure, $"Option '{failure.Name}' needs a cell that runs", "leave out 'run=false'");
        }

        if (attributes.Option("timeout") is { } timeout && !options.Run)
        {
            Contradict(context, timeout, "Option 'timeout' needs a cell that runs", "leave out 'run=false'");
        }

        if (attributes.Option("caption") is { } caption && options.Output == Visibility.Hidden)
        {
            Contradict(context, caption, "A hidden output cannot have a caption", "leave out 'output=hidden'");
        }
    }

    private static void Contradict(LectureContext context, AttributeEntry entry, string message, string hint) =>
        context.Report(MarkdownProblems.Contradiction, entry.Start, entry.ValueEnd - entry.Start, message, hint);
}

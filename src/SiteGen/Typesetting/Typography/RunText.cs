using System.Text;

namespace SiteGen.Typesetting.Typography;

/// <summary>
/// The runs of a block as one text, which a rule reads across all marks in it, and from which every run comes back changed.
/// </summary>
internal sealed class RunText
{
    private readonly TextRunKind[] kinds;
    private readonly int[] starts;

    public RunText(IReadOnlyList<TextRun> runs)
    {
        kinds = [.. runs.Select(run => run.Kind)];
        starts = new int[runs.Count + 1];
        for (var i = 0; i < runs.Count; i++)
        {
            starts[i + 1] = starts[i] + runs[i].Text.Length;
        }

        Text = string.Concat(runs.Select(run => run.Text));
    }

    /// <summary>The text as it is by now.</summary>
    public string Text { get; private set; }

    /// <summary>The text of a run as it is by now.</summary>
    public string this[int run] => Text[starts[run]..starts[run + 1]];

    /// <summary>Whether a change would belong to running text, where soft hyphens may stand.</summary>
    public bool IsInProse(TextEdit edit) => CarrierOf(edit) is >= 0 and var carrier && kinds[carrier] == TextRunKind.Prose;

    /// <summary>Makes the changes that touch nothing fixed.</summary>
    /// <param name="edits">Changes in the order of the text, none overlapping another.</param>
    /// <returns>Whether there was one.</returns>
    public bool Apply(IEnumerable<TextEdit> edits)
    {
        StringBuilder? result = null;
        var copied = 0;
        var shifts = Array.Empty<int>();
        foreach (var edit in edits)
        {
            var carrier = CarrierOf(edit);
            if (carrier < 0 || Text.AsSpan(edit.Start, edit.Length).SequenceEqual(edit.Text))
            {
                continue;
            }

            result ??= new StringBuilder(Text.Length + 16);
            shifts = shifts.Length == 0 ? new int[starts.Length] : shifts;
            result.Append(Text, copied, edit.Start - copied).Append(edit.Text);
            copied = edit.End;
            Shift(shifts, edit, carrier);
        }

        if (result is null)
        {
            return false;
        }

        Text = result.Append(Text, copied, Text.Length - copied).ToString();
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] += shifts[i];
        }

        return true;
    }

    /// <summary>All new text belongs to one run, the carrier: what begins behind its first character moves.</summary>
    private void Shift(int[] shifts, TextEdit edit, int carrier)
    {
        for (var i = carrier + 1; i < starts.Length; i++)
        {
            var removed = Math.Min(starts[i], edit.End) - edit.Start;
            shifts[i] += edit.Text.Length - removed;
        }
    }

    /// <summary>The run that takes the new text; −1 when something fixed is in the way.</summary>
    private int CarrierOf(TextEdit edit) => edit.Length == 0 ? InsertionAt(edit.Start) : ReplacementAt(edit);

    private int ReplacementAt(TextEdit edit)
    {
        var first = RunAt(edit.Start);
        for (var i = first; i < kinds.Length && starts[i] < edit.End; i++)
        {
            if (kinds[i] == TextRunKind.Fixed && starts[i + 1] > starts[i])
            {
                return -1;
            }
        }

        return first;
    }

    /// <summary>At a seam the text before takes what is inserted, unless it is fixed.</summary>
    private int InsertionAt(int offset)
    {
        var after = -1;
        for (var i = 0; i < kinds.Length && starts[i] <= offset; i++)
        {
            if (kinds[i] == TextRunKind.Fixed || starts[i] == starts[i + 1])
            {
                continue;
            }

            if (starts[i] < offset && offset <= starts[i + 1])
            {
                return i;
            }

            after = after < 0 && starts[i] == offset ? i : after;
        }

        return after;
    }

    private int RunAt(int offset)
    {
        var index = Array.BinarySearch(starts, offset);
        index = index < 0 ? ~index - 1 : index;
        while (index + 1 < starts.Length && starts[index + 1] <= offset)
        {
            index++;
        }

        return Math.Min(index, kinds.Length - 1);
    }
}

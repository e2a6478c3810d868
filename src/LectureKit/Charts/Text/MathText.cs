using System.Collections.Immutable;

namespace LectureKit;

/// <summary>
/// A label as an author writes it, with a little TeX: <c>w_1</c>, <c>x^2</c>, <c>w_{ij}</c>, <c>\alpha</c>. Where Unicode
/// has every letter of the scripts the label stays a plain string, which any program can read and copy.
/// </summary>
/// <param name="Runs">The pieces; one of level 0 when the label is plain.</param>
internal sealed record MathText(ImmutableArray<MathRun> Runs)
{
    /// <summary>Whether the label is one plain string.</summary>
    public bool IsPlain => Runs.All(run => run.Level == 0);

    /// <summary>The label without its raised and lowered lines.</summary>
    public string Plain => string.Concat(Runs.Select(run => run.Text));

    /// <summary>Reads a label.</summary>
    public static MathText Parse(string? label)
    {
        var runs = new MathTextParser(label ?? "").Read();
        return runs.All(run => run.Level == 0 || MathScripts.InUnicode(run) is not null)
            ? new MathText([new MathRun(string.Concat(runs.Select(Unicode)), 0)])
            : new MathText(runs);
    }

    private static string Unicode(MathRun run) => run.Level == 0 ? run.Text : MathScripts.InUnicode(run)!;
}

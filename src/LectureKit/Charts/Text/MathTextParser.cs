using System.Collections.Immutable;
using System.Text;

namespace LectureKit;

/// <summary>
/// Reads a label. An underscore or a caret makes a script after a base of one letter (<c>w_1</c>), a digit, a bracket,
/// or before a brace (<c>loss_{val}</c>); names such as <c>val_loss</c> are left alone.
/// </summary>
internal sealed class MathTextParser(string label)
{
    private readonly ImmutableArray<MathRun>.Builder runs = ImmutableArray.CreateBuilder<MathRun>();
    private readonly StringBuilder line = new();
    private int at;

    /// <summary>Reads all of it.</summary>
    public ImmutableArray<MathRun> Read()
    {
        while (at < label.Length)
        {
            ReadOne();
        }

        EndLine();
        return runs.ToImmutable();
    }

    private void ReadOne()
    {
        var letter = label[at];
        if (letter == '\\')
        {
            line.Append(Command());
        }
        else if (letter == '$' && label.Count(other => other == '$') % 2 == 0)
        {
            at++;
        }
        else if (letter is '_' or '^' && IsScript())
        {
            at++;
            var script = Script();
            EndLine();
            runs.Add(new MathRun(script, letter == '_' ? -1 : 1));
        }
        else
        {
            line.Append(letter);
            at++;
        }
    }

    private bool IsScript()
    {
        if (at + 1 >= label.Length || (at == 0 && line.Length == 0))
        {
            return false;
        }

        if (label[at + 1] == '{')
        {
            return label.IndexOf('}', at) > 0;
        }

        var before = label[at - 1];
        var isWord = at > 1 && char.IsLetter(before) && char.IsLetter(label[at - 2]) && !EndsCommand();
        return !isWord && (char.IsLetterOrDigit(before) || before is ')' or ']' or '}' or '\'')
            && (char.IsLetterOrDigit(label[at + 1]) || label[at + 1] is '*' or '+' or '-' or '−' or '\\');
    }

    /// <summary>Whether what stands before is a name such as <c>\sigma</c>.</summary>
    private bool EndsCommand()
    {
        var start = label.LastIndexOf('\\', at - 1);
        return start >= 0 && label.AsSpan(start + 1, at - start - 1).IndexOfAnyExcept(MathSymbols.Letters) < 0;
    }

    private string Script()
    {
        if (label[at] == '{')
        {
            var end = label.IndexOf('}', at);
            var inside = new MathTextParser(label[(at + 1)..end]).Read();
            at = end + 1;
            return string.Concat(inside.Select(run => run.Text)).Replace('-', '−');
        }

        if (label[at] == '\\')
        {
            return Command();
        }

        var first = at++;
        while (char.IsDigit(label[first]) && at < label.Length && char.IsDigit(label[at]))
        {
            at++;
        }

        return label[first..at].Replace('-', '−');
    }

    private string Command()
    {
        var start = ++at;
        while (at < label.Length && char.IsAsciiLetter(label[at]))
        {
            at++;
        }

        if (at > start)
        {
            return MathSymbols.Find(label[start..at]) ?? $"\\{label[start..at]}";
        }

        return at < label.Length ? label[at++].ToString() : "\\";
    }

    private void EndLine()
    {
        if (line.Length > 0)
        {
            runs.Add(new MathRun(line.ToString(), 0));
            line.Clear();
        }
    }
}

using System.Text.RegularExpressions;
using SiteGen.Problems;

namespace SiteGen.Typesetting.Formulas;

/// <summary>Turns KaTeX's messages into faults in the author's terms.</summary>
public static partial class FormulaFaults
{
    private const string UndefinedCommand = "Undefined control sequence: ";
    private const string UnknownEnvironment = "No such environment: ";

    /// <summary>The fault behind a failed result.</summary>
    public static FormulaFault Of(string tex, NormalizedFormula normalized, KatexResult result, KnownNames known)
    {
        var (offset, length) = PlaceOf(tex, normalized, result);
        var message = result.Message;
        if (message.StartsWith(UndefinedCommand, StringComparison.Ordinal))
        {
            return UndefinedName(tex, offset, message[UndefinedCommand.Length..], known);
        }

        if (message.StartsWith(UnknownEnvironment, StringComparison.Ordinal))
        {
            var name = message[UnknownEnvironment.Length..];
            return new FormulaFault(
                FormulaProblems.UnknownName,
                Math.Max(offset, tex.IndexOf(name, Math.Max(0, offset), StringComparison.Ordinal)),
                name.Length,
                $"Unknown environment '{name}'",
                NearestHint(name, known.Environments()));
        }

        return Unclosed(tex, result) ?? new FormulaFault(FormulaProblems.Invalid, offset, length, Plain(message), HintFor(message));
    }

    /// <summary>The fault of a formula with a command that KaTeX left out on our demand.</summary>
    public static FormulaFault OfRefused(string tex, string command) => new(
        FormulaProblems.Refused,
        tex.IndexOf(command, StringComparison.Ordinal),
        command.Length,
        $"'{command}' is not allowed in a formula",
        "links and pictures belong into the text");

    private static FormulaFault UndefinedName(string tex, int offset, string name, KnownNames known)
    {
        if (name is @"\ref" or @"\eqref" && offset >= 0 && TexScanner.GroupAt(tex, offset + name.Length) is { } group)
        {
            var label = tex[(group.Start + 1)..group.End].Trim();
            return new FormulaFault(
                FormulaProblems.UnknownEquation,
                group.Start + 1,
                Math.Max(1, label.Length),
                $"Unknown equation '{label}'",
                NearestHint(label, [.. known.Equations.Keys]));
        }

        return new FormulaFault(
            FormulaProblems.UnknownName,
            offset,
            name.Length,
            $"Unknown command '{name}'" + (offset < 0 ? " in the replacement of a macro" : ""),
            ForeignLetter(tex, offset + name.Length - 1) ?? NearestHint(name, known.Commands()));
    }

    /// <summary>A Cyrillic letter among Latin ones is invisible, and ends the command or stands for it.</summary>
    private static string? ForeignLetter(string tex, int last)
    {
        char[] letters = [tex.ElementAtOrDefault(last), tex.ElementAtOrDefault(last + 1)];
        var foreign = letters.FirstOrDefault(letter => char.IsLetter(letter) && !char.IsAscii(letter));
        return foreign == default ? null : $"commands are written in Latin letters, and '{foreign}' is none";
    }

    /// <summary>There are a thousand commands: without a near one nothing is said, instead of all of them.</summary>
    private static string? NearestHint(string name, IReadOnlyCollection<string> names) =>
        NearestName.Find(name, names) is { } nearest ? $"did you mean '{nearest}'?" : null;

    private static (int Offset, int Length) PlaceOf(string tex, NormalizedFormula normalized, KatexResult result)
    {
        if (result.Position < 0)
        {
            return (-1, 1);
        }

        var start = normalized.OriginalOffset(result.Position);
        var end = normalized.OriginalOffset(result.Position + result.Length);
        var lastInk = tex.AsSpan().TrimEnd().Length - 1;
        return (Math.Max(0, Math.Min(start, lastInk)), Math.Max(1, end - start));
    }

    /// <summary>
    /// At the end of a formula KaTeX only knows what it misses. The author wants to see what was opened and never closed.
    /// </summary>
    private static FormulaFault? Unclosed(string tex, KatexResult result)
    {
        var atEnd = result.Message.Contains("end of input", StringComparison.Ordinal)
            || result.Message.Contains("got 'EOF'", StringComparison.Ordinal);
        if (!atEnd)
        {
            return null;
        }

        var open = new Stack<TexToken>();
        foreach (var token in TexScanner.Scan(tex))
        {
            if (token.Kind is TexTokenKind.Open or TexTokenKind.Begin || token.Name == @"\left")
            {
                open.Push(token);
            }
            else if (token.Kind is TexTokenKind.Close or TexTokenKind.End || token.Name == @"\right")
            {
                open.TryPop(out _);
            }
        }

        return open.TryPop(out var last)
            ? new FormulaFault(FormulaProblems.Invalid, last.Start, last.Length, $"'{Text(tex, last)}' {MissingEnd(last)}")
            : null;
    }

    private static string Text(string tex, TexToken token) => tex.Substring(token.Start, token.Length);

    private static string MissingEnd(TexToken token) => token.Kind switch
    {
        TexTokenKind.Open => "is never closed",
        TexTokenKind.Begin => $@"has no '\end{{{token.Name}}}'",
        _ => @"has no '\right'",
    };

    private static string Plain(string message)
    {
        var unexpected = Unexpected().Match(message);
        return unexpected.Success ? $"'{unexpected.Groups[1].Value}' is not expected here" : message.Trim().TrimEnd('.');
    }

    private static string? HintFor(string message) => Unexpected().Match(message).Groups[1].Value switch
    {
        "&" => @"columns need an environment, such as \begin{aligned}",
        "}" => "there is no '{' that it closes",
        @"\right" => @"there is no '\left' before it",
        @"\end" => @"there is no '\begin' before it",
        _ => null,
    };

    [GeneratedRegex("^Expected 'EOF', got '(.*)'$")]
    private static partial Regex Unexpected();
}

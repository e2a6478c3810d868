using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Configuration.Options;

/// <summary>Collects the problems found while the options of one file are read.</summary>
public sealed class OptionReading(OptionProblemKinds kinds)
{
    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();

    /// <summary>What was found so far, in the order of finding.</summary>
    public ImmutableArray<Problem> Problems => problems.ToImmutable();

    /// <summary>Adds a problem that concerns several keys; null is none.</summary>
    public void Report(Problem? problem)
    {
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }

    /// <summary>Reports a key that does not exist, with the nearest that does.</summary>
    public void UnknownKey(OptionEntry entry, string name, IReadOnlyCollection<string> known) =>
        Report(kinds.UnknownKey.At(entry.At, $"The key '{name}' does not exist", NearestName.Hint(entry.Name, known)));

    /// <summary>Reports a value of the wrong type; <paramref name="form"/> says what it must be.</summary>
    public void WrongType(OptionNode node, string name, string form) =>
        problems.Add(kinds.WrongType.At(node.At, $"'{name}' must be {form}, not {node.Description}"));

    /// <summary>Reports a value that is not possible; <paramref name="form"/> says what it must be.</summary>
    public void BadValue(OptionScalar scalar, string name, string form, string? hint = null) =>
        problems.Add(kinds.BadValue.At(scalar.At, $"'{name}' must be {form}, not '{scalar.Text}'", hint));

    /// <summary>Reports a key of a free group whose name is not possible.</summary>
    public void BadKey(OptionEntry entry, string name, string form) =>
        problems.Add(kinds.BadValue.At(entry.At, $"A key of '{name}' must be {form}, not '{entry.Name}'"));

    /// <summary>The entries without the repeated ones, which are reported; the first of each name holds.</summary>
    public IEnumerable<OptionEntry> Distinct(OptionMapping mapping, string prefix)
    {
        var seen = new Dictionary<string, OptionEntry>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (seen.TryAdd(entry.Name, entry))
            {
                yield return entry;
                continue;
            }

            var hint = $"the first one is in line {seen[entry.Name].At.Line}";
            problems.Add(kinds.DuplicateKey.At(entry.At, $"The key '{prefix}{entry.Name}' is given twice", hint));
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Execution.Caching;

/// <summary>Makes the keys of the lectures of a site.</summary>
/// <param name="surroundings">Program and machine.</param>
/// <param name="variables">Environment variables that <c>site.json</c> hands to the cells.</param>
internal sealed class CacheKeyMaker(CacheSurroundings surroundings, IReadOnlyCollection<string> variables)
{
    private const string DeviceVariable = "LECTUREKIT_DEVICE";

    private readonly DataFolders folders = new();

    /// <summary>
    /// The key of a job. Limits of time and memory are not in it: they end a run, but change nothing in one that is good.
    /// </summary>
    public CacheKey Make(LectureJob job) => new(
        [
            new("SiteGen", surroundings.Program),
            new("LectureKit", surroundings.Library),
            new("a package", surroundings.Packages),
            new("the version of .NET", surroundings.Runtime),
            new("the system", surroundings.System),
            new("the device", KeyHash.Of(Device(job.Device), surroundings.Cards)),
            new("the mode", job.Mode.ToString()),
            new("the seed", Text(job.Seed)),
            new("limits.output", Text(job.OutputLimit)),
            // How far up Data lets a lecture look.
            new("the depth of the page's folder", Text(job.Name.Count(letter => letter == '/'))),
            .. Variables(),
            .. folders.Of(job.WorkingDirectory),
        ],
        [.. job.Cells.Select(Cell)]);

    /// <summary>The kind of device, as LectureKit will choose it: the variable is stronger than the lecture.</summary>
    private string Device(string wish)
    {
        var asked = surroundings.Variables.GetValueOrDefault(DeviceVariable) is { Length: > 0 } variable ? variable : wish;
        return asked == "auto" && surroundings.Cards.Length == 0 ? "cpu" : asked;
    }

    private IEnumerable<KeyPart> Variables() => surroundings.Variables.Keys.Where(WorkerEnvironment.Decides)
        .Concat(variables)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(name => new KeyPart(
            $"the environment variable {name}",
            surroundings.Variables.TryGetValue(name, out var value) ? KeyHash.Of(value) : ""));

    private static string Cell(CellJob cell) => KeyHash.Of(
        cell.Kind.ToString(), cell.Code, cell.Run.ToString(), cell.MustNotCompile.ToString(), cell.MayThrow.ToString());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

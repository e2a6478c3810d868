namespace LectureKit.Tests;

/// <summary>How a rule fails: with the number of places that break it, and every one of them on a line.</summary>
internal static class Violations
{
    public static void None(IEnumerable<string> violations)
    {
        var broken = violations.ToList();
        if (broken.Count > 0)
        {
            // The assertions on collections show only the first items.
            Assert.Fail($"{broken.Count} violations\n{string.Join('\n', broken)}");
        }
    }
}

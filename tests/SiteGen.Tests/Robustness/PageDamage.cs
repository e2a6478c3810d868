using System.Globalization;
using System.Text;

namespace SiteGen.Tests.Robustness;

/// <summary>Damages a page at random: characters changed, lines dropped, doubled and set in, fences and braces broken.</summary>
internal static class PageDamage
{
    private const string Signs = "`$:{}[]()#*_|@\\\"'<>-=~!^&;\0\t\n\r 0aЯ\u00AD";

    /// <summary>How many pages to damage; more is a matter of patience: <c>MUTATIONS=2000</c>.</summary>
    public static int CountOr(int count) =>
        int.Parse(Environment.GetEnvironmentVariable("MUTATIONS") ?? $"{count}", CultureInfo.InvariantCulture);

    /// <summary>The page with one to five scars.</summary>
    public static string Of(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(6))
            {
                case 0 when lines.Count > 1:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, lines[random.Next(lines.Count)]);
                    break;
                case 2:
                    lines[at] = new string(' ', random.Next(8)) + "> - "[random.Next(4)] + lines[at];
                    break;
                default:
                    lines[at] = Scratch(lines[at], random);
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    private static string Scratch(string line, Random random)
    {
        var result = new StringBuilder(line);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(result.Length + 1);
            var sign = Signs[random.Next(Signs.Length)];
            if (at < result.Length && random.Next(2) == 0)
            {
                result[at] = sign;
            }
            else
            {
                result.Insert(at, new string(sign, random.Next(1, 5)));
            }
        }

        return result.ToString();
    }
}

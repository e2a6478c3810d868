namespace LectureKit.Tests.Gallery.Samples;

/// <summary>Bodies for the tests of the reader of recipes; without the attribute they are not in the gallery.</summary>
public static class SampleRecipes
{
    public static object Arrow() => 1 + 1;

    public static object Block()
    {
        // Сначала комментарий.
        var x = 1;

        if (x > 0)
        {
            x++; // "return" в строке: return 0;
        }

        return new[]
        {
            x,
        };
    }

    public static void Prints()
    {
        Console.WriteLine(1);
    }

    public static object Strings()
    {
        var raw = """
            a
              b
            """;
        var kept = @"a
            b";
        return raw + kept;
    }

    public static object LocalFunction()
    {
        int Twice(int x)
        {
            return 2 * x;
        }

        return Twice(2);
    }

    public static object Early()
    {
        if (Environment.ProcessorCount > 0)
        {
            return 1;
        }

        return 2;
    }

    public static object Using()
    {
        using var stream = new MemoryStream();
        return stream.Length;
    }
}

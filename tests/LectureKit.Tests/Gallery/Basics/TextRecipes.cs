using static LectureKit.DisplayFunctions;

namespace LectureKit.Tests.Gallery.Basics;

public static class TextRecipes
{
    [Recipe(
        "Печать и показ по порядку",
        "`Display` показывает значение посреди печати; порядок на странице тот же, что в коде.")]
    public static void Order()
    {
        Console.WriteLine("Сначала строка,");
        Display(new[] { 1, 2, 3 });
        Console.WriteLine("потом ещё одна.");
    }

    [Recipe(
        "Показать и пойти дальше",
        "`.Display()` показывает значение и возвращает его, поэтому встаёт в любое место выражения.")]
    public static object Chain()
    {
        var squares = new[] { 1, 2, 3 }.Select(x => x * x).ToArray().Display();
        return squares.Sum();
    }

    [Recipe("Формула из ячейки", "Вычисленные числа можно подставить в LaTeX, и они будут набраны как формула.")]
    public static object Formula()
    {
        var sigmoid = 1 / (1 + Math.Exp(-1));
        return new Latex($@"\sigma(1) = \frac{{1}}{{1 + e^{{-1}}}} \approx {sigmoid:F3}");
    }
}

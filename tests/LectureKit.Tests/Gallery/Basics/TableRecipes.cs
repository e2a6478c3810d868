namespace LectureKit.Tests.Gallery.Basics;

public static class TableRecipes
{
    [Recipe(
        "Таблица из объектов",
        "Последовательность анонимных объектов становится таблицей: свойства дают столбцы, и имена у них могут быть русскими.")]
    public static object Records()
    {
        return new[]
        {
            new { Модель = "линейная", Параметры = 3, Точность = 0.75 },
            new { Модель = "двухслойная", Параметры = 9, Точность = 0.98 },
        };
    }

    [Recipe(
        "Таблица из кортежей",
        "Кортежи короче объектов, но их столбцы всегда называются `Item1`, `Item2`: имена элементов теряются при компиляции.")]
    public static object Tuples()
    {
        return Enumerable.Range(1, 3).Select(n => (n, n * n));
    }

    [Recipe("Словарь", "Пары «ключ — значение» стоят в двух столбцах.")]
    public static object Dictionary()
    {
        return new Dictionary<string, int>
        {
            ["радость"] = 12,
            ["грусть"] = 7,
        };
    }

    [Recipe("Массив", "Списки и массивы чисел печатаются одной строкой.")]
    public static object Array()
    {
        return new[] { 0.5, 1, 1.5 };
    }
}

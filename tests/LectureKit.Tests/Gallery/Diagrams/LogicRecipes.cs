namespace LectureKit.Tests.Gallery.Diagrams;

/// <summary>Logic functions.</summary>
public static class LogicRecipes
{
    [Recipe("Таблица истинности", "Все значения логической функции.")]
    public static object Table()
    {
        return TruthTable.Of("x_1", "x_2", (a, b) => a ^ b);
    }

    [Recipe("Таблица нескольких функций", "К таблице можно добавить столбцы.")]
    public static object Functions()
    {
        return TruthTable.Of("x_1", "x_2", (a, b) => a && b, "И")
            .With("ИЛИ", (a, b) => a || b)
            .With("искл. ИЛИ", (a, b) => a ^ b);
    }

    [Recipe("Функция на плоскости", "Закрашенные точки — единицы, пустые — нули; прямая их разделяет.")]
    public static object And()
    {
        return LogicPlane.Of((a, b) => a && b, "Логическое И").Line(1, 1, -1.5).Shaded();
    }

    [Recipe("Исключающее ИЛИ", "Одной прямой не обойтись, а двумя получается.")]
    public static object Xor()
    {
        return LogicPlane.Of((a, b) => a ^ b, "Исключающее ИЛИ").Line(1, 1, -0.5).Line(-1, -1, 1.5).Shaded();
    }
}

using static LectureKit.DisplayFunctions;

namespace LectureKit.Tests.Gallery.Charts;

/// <summary>Axes, ticks and legends around the data.</summary>
public static class FrameRecipes
{
    [Recipe(
        "Где стоит легенда",
        "Обычно легенда сама находит свободный угол; место можно и назвать.",
        Alt = "Две прямые, легенда под графиком.")]
    public static object Legends()
    {
        return Plot.Line(new[] { 1.0, 2, 3 }, label: "обучение").Line(new[] { 3.0, 2, 1 }, label: "проверка")
            .Legend(LegendPlace.Below);
    }

    [Recipe(
        "Без легенды",
        "Если ряды подписаны прямо на графике, легенда не нужна.",
        Alt = "Две прямые, у правого конца каждой её имя: «растёт» и «падает».")]
    public static object WithoutLegend()
    {
        return Plot.Line(new[] { 1.0, 2, 3 }, label: "растёт").Line(new[] { 3.0, 2, 1 }, label: "падает")
            .Text(1.6, 2.9, "растёт").Text(1.6, 1.1, "падает").NoLegend();
    }

    [Recipe(
        "Логарифмическая ось",
        "Скорость обучения перебирают по порядкам величины, поэтому ось x логарифмическая.",
        Alt = "Потери в зависимости от скорости обучения: наименьшие при 0,01, по краям вдвое больше.")]
    public static object LogScale()
    {
        return Plot.Line(new[] { 1e-4, 1e-3, 1e-2, 1e-1, 1 }, new[] { 0.9, 0.6, 0.4, 0.5, 0.8 }, style: "C0-o").LogX()
            .Labels("скорость обучения", "потери");
    }

    [Recipe(
        "Свои деления",
        "Деления оси получают места и имена, а сетку можно убрать.",
        Alt = "Ступенька от класса «нет» к классу «да» в нуле.")]
    public static object Ticks()
    {
        return Plot.Line(new[] { -2.0, 0, 0, 2 }, new[] { 0.0, 0, 1, 1 }).YTicks(new[] { 0, 1 }, ["нет", "да"]).NoGrid();
    }

    [Recipe(
        "Только рисунок",
        "Без осей и сетки остаётся схема; стрелка ведёт от точки к точке.",
        Alt = "Стрелка от слова «вход» вправо вверх к слову «выход».")]
    public static object Bare()
    {
        return new Axes().Text(0, 0, "вход").Text(4, 2, "выход").Arrow((0.6, 0.3), (3.3, 1.65)).Limits(-1, 5, -0.5, 2.5).NoTicks();
    }

    [Recipe(
        "Имена классов и размер рисунка",
        "Числовым меткам классов дают имена, а рисунку — размер в пикселях страницы.",
        Alt = "Слева две точки класса «кошки» и одна класса «собаки», справа их число столбцами.")]
    public static object NamedClasses()
    {
        ClassLabels labels = new[] { 0, 1, 0 };
        var figure = Figure.Grid(1, 2).Size(720, 300);
        figure[0].Scatter(new[] { 1, 2, 3 }, new[] { 1, 2, 1 }, labels.Named("кошки", "собаки"));
        figure[1].Bars(["кошки", "собаки"], Values.Of(new[] { 2.0, 1 }.AsEnumerable()));
        return figure;
    }
}

namespace LectureKit.Tests.Gallery.Basics;

public static class PlotRecipes
{
    [Recipe(
        "График ScottPlot",
        "Любой график ScottPlot показывает себя сам и берёт цвета страницы.",
        Alt = "Ломаная потерь падает с 4 до 0 за два шага.")]
    public static object ScottPlotFigure()
    {
        var plot = new ScottPlot.Plot();
        plot.Add.ScatterLine(new double[] { 0, 1, 2 }, new double[] { 4, 1, 0 });
        plot.XLabel("шаг");
        plot.YLabel("потери");
        return plot.Size(480, 300);
    }
}

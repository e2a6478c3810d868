// Time of a chart after the first, beside ScottPlot alone on the same data, in one run:
//   dotnet run -c Release --project bench/ChartTimings
using System.Diagnostics;
using System.Globalization;
using LectureKit;
using static LectureKit.DisplayFunctions;

const int Repetitions = 31;

static double[] Numbers(int count, int seed)
{
    var random = new Random(seed);
    var walk = new double[count];
    for (var i = 1; i < count; i++)
    {
        walk[i] = walk[i - 1] + random.NextDouble() - 0.5;
    }

    return walk;
}

static void Measure(string name, Func<int> draw)
{
    draw();
    var times = new double[Repetitions];
    var before = Process.GetCurrentProcess().TotalProcessorTime;
    var size = 0;
    for (var i = 0; i < Repetitions; i++)
    {
        var watch = Stopwatch.StartNew();
        size = draw();
        times[i] = watch.Elapsed.TotalMilliseconds;
    }

    var processor = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Repetitions;
    Array.Sort(times);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-34} median {times[Repetitions / 2],7:F1} ms   90 % {times[Repetitions * 9 / 10],7:F1} ms   "
        + $"processor {processor,7:F1} ms   {size / 1000.0,8:F0} kB"));
}

static int Shown(Axes axes) => LectureHost.Format(axes).Forms[0].Data.Length;

foreach (var count in new[] { 1_000, 100_000 })
{
    var (x, y) = (Numbers(count, 1), Numbers(count, 2));
    var steps = Enumerable.Range(0, count).Select(i => (double)i).ToArray();
    Measure($"LectureKit line {count}", () => Shown(Plot.Line(steps, y, "ряд").Title("Линия").Labels("x", "y")));
    Measure($"ScottPlot SVG line {count}", () =>
    {
        var plot = new ScottPlot.Plot();
        plot.Add.ScatterLine(steps, y);
        return plot.GetSvgXml(480, 320).Length;
    });
    Measure($"LectureKit scatter {count}", () => Shown(Plot.Scatter(x, y, "точки").Title("Точки").Labels("x", "y")));
    Measure($"ScottPlot SVG scatter {count}", () =>
    {
        var plot = new ScottPlot.Plot();
        plot.Add.ScatterPoints(x, y);
        return plot.GetSvgXml(480, 320).Length;
    });
    Measure($"ScottPlot PNG 2x scatter {count}", () =>
    {
        var plot = new ScottPlot.Plot { ScaleFactor = 2 };
        plot.Add.ScatterPoints(x, y);
        return plot.GetImageBytes(960, 640).Length;
    });
}

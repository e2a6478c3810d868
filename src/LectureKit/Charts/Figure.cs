using System.Collections.Immutable;

namespace LectureKit;

/// <summary>
/// Small multiples: several charts in rows and columns, shown as one picture with their data areas in line.
/// <c>var figure = Figure.Grid(2, 3); figure[0, 1].Line(x, y);</c>
/// </summary>
public sealed partial class Figure
{
    private readonly ImmutableArray<Axes> axes;
    private readonly bool sharesX;
    private readonly bool sharesY;
    private MathText? title;
    private FigureSize size;

    private Figure(int rows, int columns, bool sharesX, bool sharesY)
    {
        Rows = rows;
        Columns = columns;
        this.sharesX = sharesX;
        this.sharesY = sharesY;
        axes = [.. Enumerable.Range(0, rows * columns).Select(_ => new Axes())];
        size = new FigureSize(columns switch { 1 => 480, 2 => 640, _ => 760 }, Math.Max(280, (rows * 230) + 20));
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>One chart, counted row by row.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chart.</exception>
    public Axes this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, axes.Length);
            return axes[index];
        }
    }

    /// <summary>One chart.</summary>
    /// <param name="row">From 0, the uppermost.</param>
    /// <param name="column">From 0, the leftmost.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chart.</exception>
    public Axes this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns);
            return axes[(row * Columns) + column];
        }
    }

    /// <summary>Every chart, row by row.</summary>
    public IReadOnlyList<Axes> All => axes;

    /// <summary>Title of the whole figure.</summary>
    internal string Heading => title?.Plain ?? "";

    /// <summary>Size of the whole figure.</summary>
    internal FigureSize FigureSize => size;

    /// <summary>What stands above the charts.</summary>
    internal MathText? TitleText => title;

    /// <summary>Makes rows and columns of empty axes.</summary>
    /// <param name="rows">Number of rows, at least 1.</param>
    /// <param name="columns">Number of columns, at least 1.</param>
    /// <param name="shareX">Whether all charts have one horizontal axis, which only the lowest row names.</param>
    /// <param name="shareY">Whether all charts have one vertical axis, which only the first column names.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static Figure Grid(int rows, int columns, bool shareX = false, bool shareY = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        return new Figure(rows, columns, shareX, shareY);
    }

    /// <summary>Writes a title above all charts.</summary>
    /// <param name="text">The title.</param>
    public Figure Title(string text)
    {
        title = MathText.Parse(text ?? throw new ArgumentNullException(nameof(text)));
        return this;
    }

    /// <summary>Sets the size of the whole figure.</summary>
    /// <param name="width">Width in CSS pixels, at least 1.</param>
    /// <param name="height">Height in CSS pixels, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public Figure Size(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        size = new FigureSize(width, height);
        return this;
    }

    /// <summary>Draws something into each chart: <c>figure.Each((axes, i) =&gt; axes.Line(losses[i]))</c>.</summary>
    /// <param name="draw">Gets the chart and its number from 0.</param>
    public Figure Each(Action<Axes, int> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        for (var i = 0; i < axes.Length; i++)
        {
            draw(axes[i], i);
        }

        return this;
    }

    /// <summary>Gives the axes their stretches and hides the numbers that a neighbour has.</summary>
    internal void Scale()
    {
        foreach (var one in axes)
        {
            one.Scale();
        }

        var limits = axes.Select(one => one.Underlying.Axes.GetLimits()).ToList();
        ScottPlot.CoordinateRange? x = sharesX ? new(limits.Min(one => one.Left), limits.Max(one => one.Right)) : null;
        ScottPlot.CoordinateRange? y = sharesY ? new(limits.Min(one => one.Bottom), limits.Max(one => one.Top)) : null;
        for (var i = 0; i < axes.Length; i++)
        {
            axes[i].Scale(x, y);
            axes[i].HideNumbers(sharesX && i / Columns < Rows - 1, sharesY && i % Columns > 0);
        }
    }
}

using ScottPlot.TickGenerators;

namespace LectureKit;

/// <content>How the axes count.</content>
public sealed partial class Axes
{
    private bool wasScaled;
    private (ScottPlot.CoordinateRange? X, ScottPlot.CoordinateRange? Y) shared;

    /// <summary>Sets both axes.</summary>
    /// <param name="left">Least number of the horizontal axis.</param>
    /// <param name="right">Largest number of the horizontal axis.</param>
    /// <param name="bottom">Least number of the vertical axis.</param>
    /// <param name="top">Largest number of the vertical axis.</param>
    /// <exception cref="ArgumentException">A stretch is empty or runs backwards.</exception>
    public Axes Limits(double left, double right, double bottom, double top) => XLimits(left, right).YLimits(bottom, top);

    /// <summary>Sets the horizontal axis; the other one takes what the data need.</summary>
    /// <param name="from">Least number.</param>
    /// <param name="to">Largest number.</param>
    /// <exception cref="ArgumentException">The stretch is empty or runs backwards.</exception>
    public Axes XLimits(double from, double to)
    {
        _ = ChartChecks.Range((scales.X(from), scales.X(to)), nameof(from));
        WantedX = (from, to);
        return this;
    }

    /// <summary>Sets the vertical axis; the other one takes what the data need.</summary>
    /// <param name="from">Least number.</param>
    /// <param name="to">Largest number.</param>
    /// <exception cref="ArgumentException">The stretch is empty or runs backwards.</exception>
    public Axes YLimits(double from, double to)
    {
        _ = ChartChecks.Range((scales.Y(from), scales.Y(to)), nameof(from));
        WantedY = (from, to);
        return this;
    }

    /// <summary>Lets the horizontal axis count in powers of ten; numbers up to zero leave a gap.</summary>
    public Axes LogX()
    {
        scales.IsLogX = true;
        ResetTicks();
        return this;
    }

    /// <summary>Lets the vertical axis count in powers of ten; numbers up to zero leave a gap.</summary>
    public Axes LogY()
    {
        scales.IsLogY = true;
        ResetTicks();
        return this;
    }

    /// <summary>Draws a unit of both axes equally long, so that a circle is round.</summary>
    public Axes EqualScale()
    {
        Underlying.Axes.SquareUnits();
        return this;
    }

    /// <summary>Chooses the ticks of the horizontal axis.</summary>
    /// <param name="at">Where they stand.</param>
    /// <param name="labels">What they say; the numbers themselves when it is left out.</param>
    /// <exception cref="ArgumentException">The numbers of ticks and labels differ.</exception>
    public Axes XTicks(Values at, string[]? labels = null)
    {
        Underlying.Axes.Bottom.TickGenerator = Ticks(at, labels, scales.X);
        return this;
    }

    /// <summary>Chooses the ticks of the vertical axis.</summary>
    /// <param name="at">Where they stand.</param>
    /// <param name="labels">What they say; the numbers themselves when it is left out.</param>
    /// <exception cref="ArgumentException">The numbers of ticks and labels differ.</exception>
    public Axes YTicks(Values at, string[]? labels = null)
    {
        Underlying.Axes.Left.TickGenerator = Ticks(at, labels, scales.Y);
        return this;
    }

    /// <summary>Leaves ticks, numbers and frame out, as for a picture.</summary>
    public Axes NoTicks()
    {
        Underlying.HideAxesAndGrid();
        return this;
    }

    /// <summary>Leaves the grid out.</summary>
    public Axes NoGrid()
    {
        Underlying.HideGrid();
        return this;
    }

    /// <summary>Whether the data fill their cell of a figure.</summary>
    internal bool IsBare { get; private set; }

    /// <summary>Leaves hardly any room around the data.</summary>
    internal Axes Tighten()
    {
        IsBare = true;
        return this;
    }

    /// <summary>Wished stretch of the horizontal axis.</summary>
    internal (double From, double To)? WantedX { get; private set; }

    /// <summary>Wished stretch of the vertical axis.</summary>
    internal (double From, double To)? WantedY { get; private set; }

    /// <summary>Gives the axes their stretches: those that were wished for, those of the data elsewhere.</summary>
    /// <param name="sharedX">Stretch of a row of charts, already in the counting of the axis.</param>
    /// <param name="sharedY">Stretch of a column of charts.</param>
    internal void Scale(ScottPlot.CoordinateRange? sharedX = null, ScottPlot.CoordinateRange? sharedY = null)
    {
        if (Underlying.Axes.LimitsHaveBeenSet && !wasScaled)
        {
            return;
        }

        wasScaled = true;
        shared = (sharedX, sharedY);
        Rescale();
    }

    /// <summary>Gives the axes the same stretches anew: a layout may have widened them for the sake of equal units.</summary>
    internal void Rescale()
    {
        if (!wasScaled)
        {
            return;
        }

        var (sharedX, sharedY) = shared;
        Underlying.Axes.AutoScale();
        if (sharedX is { } x)
        {
            Underlying.Axes.SetLimitsX(x.Min, x.Max);
        }

        if (sharedY is { } y)
        {
            Underlying.Axes.SetLimitsY(y.Min, y.Max);
        }

        if (WantedX is { } wantedX)
        {
            Underlying.Axes.SetLimitsX(scales.X(wantedX.From), scales.X(wantedX.To));
        }

        if (WantedY is { } wantedY)
        {
            Underlying.Axes.SetLimitsY(scales.Y(wantedY.From), scales.Y(wantedY.To));
        }
    }

    /// <summary>Leaves out the numbers of an axis that a neighbour has.</summary>
    internal void HideNumbers(bool hidesX, bool hidesY)
    {
        Underlying.Axes.Bottom.TickLabelStyle.IsVisible = !hidesX;
        Underlying.Axes.Left.TickLabelStyle.IsVisible = !hidesY;
    }

    private static NumericManual Ticks(Values at, string[]? labels, Func<double, double> place)
    {
        var places = ChartChecks.Data(at, nameof(at));
        ChartChecks.SameLength(places.Length, nameof(at), labels?.Length ?? places.Length, nameof(labels));
        return new NumericManual(
            [.. places.Select(place)],
            [.. places.Select((number, i) => labels is null ? ChartNumbers.Tick(number) : MathText.Parse(labels[i]).Plain)]);
    }
}

using static TorchSharp.torch;

namespace LectureKit;

/// <summary>
/// Brings every feature to mean 0 and standard deviation 1, as <c>StandardScaler</c> of scikit-learn:
/// z = (x − μ) / σ, with σ² = Σ(x − μ)² / n over the rows of the training set. A feature that never changes is only
/// shifted.
/// </summary>
public sealed class StandardScaler
{
    private double[]? mean;
    private double[]? scale;

    /// <summary>Makes a scaler that knows no features before <see cref="Fit"/>.</summary>
    public StandardScaler()
    {
    }

    /// <summary>The mean μ of each feature.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    public IReadOnlyList<double> Mean => mean ?? throw NotFitted();

    /// <summary>The standard deviation σ of each feature; 1 where it is 0.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    public IReadOnlyList<double> Scale => scale ?? throw NotFitted();

    /// <summary>Learns mean and deviation of each feature.</summary>
    /// <param name="x">Tensor of shape [n, d].</param>
    /// <returns>This scaler.</returns>
    /// <exception cref="ArgumentException">The tensor has another number of dimensions, no rows, or values that are not
    /// finite.</exception>
    public StandardScaler Fit(Tensor x)
    {
        Rows.Count(x, nameof(x));
        if (x.dim() != 2)
        {
            throw new ArgumentException($"x has {x.dim()} dimensions; it needs two, [rows, features]", nameof(x));
        }

        using var scope = NewDisposeScope();
        using var undisturbed = no_grad();
        var exact = x.detach().cpu().to(float64);
        if (!exact.isfinite().all().item<bool>())
        {
            throw new ArgumentException("x has values that are missing or infinite; leave those rows out", nameof(x));
        }

        mean = exact.mean([0]).data<double>().ToArray();
        double[] deviation = exact.var([0], unbiased: false).sqrt().data<double>().ToArray();

        // Rounding leaves a constant feature a deviation that is not quite 0.
        scale = [.. deviation.Select((value, index) => value > 1e-12 * Math.Max(1, Math.Abs(mean[index])) ? value : 1)];
        return this;
    }

    /// <summary>Scales features.</summary>
    /// <param name="x">Tensor of shape [n, d], on any device.</param>
    /// <returns>Tensor of the same shape and device; whole numbers become float32.</returns>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    /// <exception cref="ArgumentException">The number of features is not that of the fitted tensor.</exception>
    public Tensor Transform(Tensor x)
    {
        using var scope = NewDisposeScope();
        var (values, shift, width) = Prepare(x);
        return ((values - shift) / width).MoveToOuterDisposeScope();
    }

    /// <summary>Learns and scales the same features.</summary>
    /// <param name="x">Tensor of shape [n, d].</param>
    /// <exception cref="ArgumentException">As <see cref="Fit"/>.</exception>
    public Tensor FitTransform(Tensor x) => Fit(x).Transform(x);

    /// <summary>Turns scaled features back: x = zσ + μ.</summary>
    /// <param name="z">Tensor of shape [n, d], on any device.</param>
    /// <exception cref="InvalidOperationException">Nothing has been fitted yet.</exception>
    /// <exception cref="ArgumentException">The number of features is not that of the fitted tensor.</exception>
    public Tensor InverseTransform(Tensor z)
    {
        using var scope = NewDisposeScope();
        var (values, shift, width) = Prepare(z);
        return ((values * width) + shift).MoveToOuterDisposeScope();
    }

    private static InvalidOperationException NotFitted() => new("The scaler has seen no data yet; call Fit or FitTransform");

    private (Tensor Values, Tensor Shift, Tensor Width) Prepare(Tensor x)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.dim() == 0 || x.shape[^1] != Mean.Count)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"x of shape [{string.Join(", ", x.shape)}] has not the {Mean.Count} features that were fitted"));
        }

        var values = x.is_floating_point() ? x : x.to(float32);
        return (values, Row(mean!, values), Row(scale!, values));
    }

    private static Tensor Row(double[] numbers, Tensor like) => tensor(numbers).to(like.dtype).to(like.device);
}

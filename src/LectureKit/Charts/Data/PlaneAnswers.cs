using static TorchSharp.torch;

namespace LectureKit;

/// <summary>What a network answers at the points of a grid.</summary>
internal static class PlaneAnswers
{
    /// <summary>One table for each output of the network.</summary>
    /// <exception cref="ArgumentException">The output has not as many rows as there are points.</exception>
    public static IReadOnlyList<ValueGrid> Of(nn.Module<Tensor, Tensor> module, PlaneGrid plane)
    {
        using var scope = NewDisposeScope();
        using var undisturbed = no_grad();
        var wasTraining = module.training;
        module.eval();
        try
        {
            using var points = Points(plane);
            var like = module.parameters().FirstOrDefault();
            var output = module.call(like is null ? points.to(ScalarType.Float32) : points.to(like.dtype).to(like.device));
            return Tables(output, plane);
        }
        finally
        {
            module.train(wasTraining);
        }
    }

    private static Tensor Points(PlaneGrid plane)
    {
        var coordinates = new double[plane.Rows * plane.Columns, 2];
        for (var i = 0; i < coordinates.GetLength(0); i++)
        {
            coordinates[i, 0] = plane.X(i % plane.Columns);
            coordinates[i, 1] = plane.Y(i / plane.Columns);
        }

        return tensor(coordinates);
    }

    private static IReadOnlyList<ValueGrid> Tables(Tensor output, PlaneGrid plane)
    {
        var count = plane.Rows * plane.Columns;
        var outputs = output.dim() == 1 ? 1 : (int)output.shape[^1];
        if (output.dim() is not (1 or 2) || output.numel() != (long)count * outputs)
        {
            throw new ArgumentException(
                $"'module' gave the shape [{string.Join(", ", output.shape)}] for {count} points; it must be [n], [n, 1] or [n, k].",
                "module");
        }

        var numbers = ChartTensors.Numbers(output);
        return [.. Enumerable.Range(0, outputs).Select(index => ValueGrid.Filled(
            plane.Rows, plane.Columns, (row, column) => numbers[(((row * plane.Columns) + column) * outputs) + index]))];
    }
}

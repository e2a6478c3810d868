using static TorchSharp.torch;

namespace LectureKit.Tests.Fitting;

public sealed class EarlyStoppingTests
{
    [Fact]
    public void It_waits_and_restores_the_best_weights()
    {
        using var stopping = new EarlyStopping(patience: 2);
        var model = nn.Linear(1, 1);
        double[] losses = [1, 0.5, 0.7, 0.6];
        var answers = new List<bool>();
        foreach (var loss in losses)
        {
            using (no_grad())
            using (NewDisposeScope())
            {
                model.weight!.fill_(loss);
                answers.Add(stopping.Step(loss, model));
            }
        }

        Assert.Equal([false, false, false, true], answers);
        Assert.Equal((0.5, 2, 4), (stopping.Best, stopping.BestEpoch, stopping.Epoch));
        stopping.Restore(model);
        Assert.Equal(0.5f, model.weight!.item<float>());
        Assert.True(model.weight!.requires_grad);
    }

    [Fact]
    public void A_small_change_is_no_improvement()
    {
        var stopping = new EarlyStopping(patience: 2, minDelta: 0.1);
        Assert.Equal([false, false, true], new[] { 1, 0.95, 0.91 }.Select(value => stopping.Step(value)));
        Assert.Equal(1, stopping.Best);
        var upwards = new EarlyStopping(patience: 1, maximize: true);
        Assert.Equal([false, false, true], new[] { 0.1, 0.2, 0.2 }.Select(value => upwards.Step(value)));
        var broken = new EarlyStopping(patience: 2);
        Assert.Equal([false, true], new[] { double.NaN, double.NaN }.Select(value => broken.Step(value)));
        Assert.False(new EarlyStopping().Step(double.NaN));
    }

    [Fact]
    public void Bad_parameters_are_named()
    {
        Assert.Equal("patience", Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping(0)).ParamName);
        Assert.Equal("minDelta", Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping(1, -1)).ParamName);
        Assert.Throws<InvalidOperationException>(() => new EarlyStopping().Restore(nn.Linear(1, 1)));
    }
}

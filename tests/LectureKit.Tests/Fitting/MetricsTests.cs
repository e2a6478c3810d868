using static TorchSharp.torch;

namespace LectureKit.Tests.Fitting;

/// <summary>
/// By hand: right 0 0 0 1 1 2, answered 0 0 1 1 2 2. Class 0: tp 2, fp 0, fn 1; class 1: tp 1, fp 1, fn 1; class 2: tp 1,
/// fp 1, fn 0.
/// </summary>
public sealed class MetricsTests
{
    private static readonly Tensor Right = tensor(new long[] { 0, 0, 0, 1, 1, 2 });
    private static readonly Tensor Answered = tensor(new long[] { 0, 0, 1, 1, 2, 2 });

    [Fact]
    public void Scores_are_those_computed_by_hand()
    {
        Assert.Equal(4.0 / 6, Metrics.Accuracy(Answered, Right), 15);
        var report = Metrics.Report(Answered, Right, ["а", "б", "в"]);
        Assert.Equal(new ClassScore("а", 1, 2.0 / 3, 4.0 / 5, 3), report.Classes[0]);
        Assert.Equal(new ClassScore("б", 0.5, 0.5, 0.5, 2), report.Classes[1]);
        Assert.Equal(new ClassScore("в", 0.5, 1, 2.0 / 3, 1), report.Classes[2]);
        Assert.Equal((1 + 0.5 + 0.5) / 3, Metrics.Precision(Answered, Right), 15);
        Assert.Equal(((2.0 / 3) + 0.5 + 1) / 3, Metrics.Recall(Answered, Right), 15);
        Assert.Equal((0.8 + 0.5 + (2.0 / 3)) / 3, Metrics.F1(Answered, Right), 15);
        Assert.Equal("ClassificationReport(accuracy 0.667, macro F1 0.656)", report.ToString());
    }

    [Fact]
    public void Confusion_has_a_row_for_each_right_class()
    {
        Assert.Equal([2L, 1, 0, 0, 1, 1, 0, 0, 1], Metrics.Confusion(Answered, Right).data<long>().ToArray());
        var four = Metrics.Confusion(Answered, Right, classes: 4);
        Assert.Equal([4, 4], four.shape);
        Assert.Equal(6, four.sum().item<long>());
        Assert.Throws<ArgumentException>(() => Metrics.Confusion(Answered, Right, classes: 2));
    }

    [Fact]
    public void Outputs_decide_by_the_largest_or_by_the_sign()
    {
        var logits = tensor(new[,] { { 0.1f, 2 }, { 3, -1 } });
        logits.requires_grad = true;
        Assert.Equal(1, Metrics.Accuracy(logits, tensor(new long[] { 1, 0 })));
        Assert.Equal(0.5, Metrics.Accuracy(tensor(new[,] { { -2f }, { 0.5f } }), tensor(new[,] { { 1f }, { 1f } })));
        Assert.Equal(1, Metrics.Accuracy(tensor(new[] { 0.7f, 0.2f }).gt(0.5), tensor(new long[] { 1, 0 })));
        Assert.Equal(1, Metrics.Accuracy(logits, tensor(new[,] { { 0f, 1 }, { 1, 0 } })));
        Assert.Equal([5, 5], Metrics.Confusion(zeros(2, 5), zeros(2, int64)).shape);
    }

    [Fact]
    public void A_class_without_answers_scores_zero_and_one_that_never_occurs_does_not_count()
    {
        var report = Metrics.Report(tensor(new long[] { 0, 0, 3 }), tensor(new long[] { 0, 1, 3 }));
        Assert.Equal(new ClassScore("1", 0, 0, 0, 1), report.Classes[1]);
        Assert.Equal(0, report.Classes[2].Support);
        Assert.Equal((0.5 + 0 + 1) / 3, report.MacroPrecision, 15);
    }

    [Fact]
    public void Bad_input_is_named()
    {
        var lengths = Assert.Throws<ArgumentException>(() => Metrics.Accuracy(Answered, Right[..4]));
        Assert.StartsWith("There are 6 predictions and 4 targets", lengths.Message, StringComparison.Ordinal);
        AssertNamed("predictions", () => Metrics.Accuracy(zeros(0), Right));
        AssertNamed("predictions", () => Metrics.Accuracy(tensor(new[] { float.NaN }), Right[..1]));
        AssertNamed("predictions", () => Metrics.Accuracy(zeros(6, 2, 2), Right));
        AssertNamed("predictions", () => Metrics.Accuracy(zeros(6, 2, int64), Right));
        AssertNamed("targets", () => Metrics.Accuracy(Answered, Right - 1));
        AssertNamed("targets", () => Metrics.Accuracy(Answered, Right / 2.0));
    }

    [Fact]
    public void A_report_shows_itself_as_a_table()
    {
        var text = LectureHost.Format(Metrics.Report(Answered, Right, ["а", "б", "в"])).Forms[^1].Data;
        string[] expected =
        [
            "класс        точность  полнота     F1  объектов",
            "а               1.000    0.667  0.800         3",
            "б               0.500    0.500  0.500         2",
            "в               0.500    1.000  0.667         1",
            "в среднем       0.667    0.722  0.656         6",
            "доля верных                     0.667         6",
        ];
        Assert.Equal(string.Join('\n', expected), text);
    }

    private static void AssertNamed(string name, Func<object> action) =>
        Assert.Equal(name, Assert.Throws<ArgumentException>(action).ParamName);
}

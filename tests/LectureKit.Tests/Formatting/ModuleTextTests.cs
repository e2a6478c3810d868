using static TorchSharp.torch;

namespace LectureKit.Tests.Formatting;

/// <summary>What PyTorch prints for the same module.</summary>
public sealed class ModuleTextTests
{
    public static TheoryData<string, Func<nn.Module>> Texts { get; } = new()
    {
        { "Linear(in_features=2, out_features=3, bias=True)", () => nn.Linear(2, 3) },
        { "Linear(in_features=2, out_features=3, bias=False)", () => nn.Linear(2, 3, hasBias: false) },
        { "ReLU()", () => nn.ReLU() },
        { "Dropout(p=0.5, inplace=False)", () => nn.Dropout(0.5) },
        { "Conv2d(1, 8, kernel_size=(3, 3), stride=(1, 1))", () => nn.Conv2d(1, 8, 3) },
        { "Conv2d(1, 8, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1))", () => nn.Conv2d(1, 8, 3, stride: 2, padding: 1) },
        {
            "BatchNorm1d(3, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)",
            () => nn.BatchNorm1d(3)
        },
        { "LayerNorm((4,), eps=1e-05, elementwise_affine=True)", () => nn.LayerNorm(4) },
        { "Embedding(10, 3)", () => nn.Embedding(10, 3) },
        { "MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)", () => nn.MaxPool2d(2) },
        { "Flatten(start_dim=1, end_dim=-1)", () => nn.Flatten() },
        {
            "Sequential(\n  (0): Linear(in_features=2, out_features=3, bias=True)\n  (1): Sequential(\n    (0): ReLU()\n  )\n)",
            () => nn.Sequential(nn.Linear(2, 3), nn.Sequential(nn.ReLU()))
        },
        { "Sequential(\n  (fc): Softmax(dim=1)\n)", () => nn.Sequential(("fc", nn.Softmax(1))) },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Is_printed_as_PyTorch_prints_it(string expected, Func<nn.Module> make)
    {
        var module = make();
        Assert.Equal(expected, LectureHost.Format(module).Forms[^1].Data);
        Assert.Equal(expected, LectureHost.PrintedText(module));
    }

    [Fact]
    public void Parameters_are_listed_with_their_sum() => Assert.Equal(
        "Параметр  Форма  Чисел\nweight    3 × 2      6\nbias      3          3\nВсего                9",
        Show.Parameters(nn.Linear(2, 3)).ToString());

    [Fact]
    public void Console_prints_tensors_as_PyTorch_and_all_else_as_before()
    {
        Assert.Equal("tensor([1., 1.])", LectureHost.PrintedText(ones(2)));
        Assert.Equal("1.5", LectureHost.PrintedText(1.5));
        Assert.Equal("[2, 3]", LectureHost.PrintedText(ones(2, 3).size()));
        Assert.Null(LectureHost.PrintedText(null));
    }
}

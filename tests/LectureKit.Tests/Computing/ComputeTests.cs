using System.Collections.Immutable;
using TorchSharp;

namespace LectureKit.Tests.Computing;

public sealed class ComputeTests : IDisposable
{
    private const string Variable = "LECTUREKIT_DEVICE";
    private readonly string? before = Environment.GetEnvironmentVariable(Variable);

    public ComputeTests() => Environment.SetEnvironmentVariable(Variable, null);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, before);
        LectureHost.End();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Cpu_can_be_asked_for()
    {
        Begin("cpu");
        Assert.Equal(DeviceType.CPU, Compute.Device.type);
        Assert.Equal("CPU", Compute.DeviceName);
    }

    [Fact]
    public void Auto_takes_cuda_where_there_is_one()
    {
        Begin("auto");
        Assert.Equal(
            torch.cuda.is_available() ? DeviceType.CUDA : DeviceType.CPU, Compute.Device.type);
    }

    [Fact]
    public void Missing_cuda_is_an_error_that_says_what_to_do()
    {
        Assert.SkipWhen(torch.cuda.is_available(), "this machine has CUDA");
        Begin("cuda");
        var error = Assert.Throws<InvalidOperationException>(() => Compute.Device);
        Assert.Contains("'cuda' was asked for by the lecture", error.Message, StringComparison.Ordinal);
        Assert.Contains("TorchBackend=cuda", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Variable_is_above_the_lecture()
    {
        Environment.SetEnvironmentVariable(Variable, "cpu");
        Begin("cuda");
        Assert.Equal(DeviceType.CPU, Compute.Device.type);
    }

    [Fact]
    public void Unknown_wish_names_its_source()
    {
        Environment.SetEnvironmentVariable(Variable, "gpu");
        Begin("auto");
        var error = Assert.Throws<InvalidOperationException>(() => Compute.Device);
        Assert.Contains("'gpu'", error.Message, StringComparison.Ordinal);
        Assert.Contains(Variable, error.Message, StringComparison.Ordinal);
    }

    private static void Begin(string device) => LectureHost.Begin(
        new LectureHostOptions(1, device, (ImmutableArray<OutputForm> _) => { }, _ => { }));
}

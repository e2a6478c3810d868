using TorchSharp;

namespace LectureKit.Tests.Computing;

public sealed class NativeTorchTests
{
    [Fact]
    public void Torch_loads_without_a_copy_beside_the_program()
    {
        Assert.Equal(3f, (torch.ones(1) + 2).item<float>());
        Assert.True(NativeTorch.IsLoaded);
        Assert.False(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "cpu")));
    }

    [Fact]
    public void Build_output_has_no_native_libraries_of_its_own()
    {
        var copies = Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file))
            .Where(file => file.Contains("torch_cpu", StringComparison.Ordinal)
                || file.StartsWith("libSkiaSharp", StringComparison.Ordinal));
        Assert.Empty(copies);
    }

    [Fact]
    public async Task Many_threads_may_ask_for_torch_at_once()
    {
        var handles = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(NativeTorch.EnsureLoaded)));
        Assert.Single(handles.Distinct());
    }
}

using TorchSharp;

namespace LectureKit;

/// <summary>
/// Where a lecture computes: <c>randn(3, device: Compute.Device)</c>. It is CUDA where there is a card for it, else
/// the CPU;
/// the lecture's <c>device</c> and, above it, the environment variable <c>LECTUREKIT_DEVICE</c> (<c>cpu</c>,
/// <c>cuda</c>)
/// decide otherwise.
/// </summary>
public static partial class Compute
{
    private const string Variable = "LECTUREKIT_DEVICE";
    private static string wish = "auto";
    private static torch.Device? chosen;

    /// <summary>The device to compute on.</summary>
    /// <exception cref="InvalidOperationException">CUDA was asked for and is not there, or the wish is not a known
    /// one.</exception>
    public static torch.Device Device
    {
        get
        {
            var device = chosen ??= Choose();
            LectureHost.MarkTorchAsUsed();
            if (device.type == DeviceType.CUDA)
            {
                CudaDriver.Watch();
            }

            return device;
        }
    }

    /// <summary>What the device is called: <c>CPU</c>, or the name of the graphics card.</summary>
    public static string DeviceName => Device.type == DeviceType.CPU ? "CPU" : CudaDriver.NameOf(Device.index) ?? "CUDA";

    /// <summary>Takes the wish of a new lecture.</summary>
    internal static void Begin(string device, int seed)
    {
        (wish, chosen) = (device, null);
        random = new Random(seed);
        RestoreSettings();
    }

    /// <summary>What to tell about a lecture that computed.</summary>
    internal static LectureDevice Used()
    {
        var isCuda = chosen is { type: DeviceType.CUDA };
        return isCuda ? new LectureDevice(TensorText.NameOf(Device), DeviceName) : new LectureDevice("cpu", "");
    }

    private static torch.Device Choose()
    {
        var variable = Environment.GetEnvironmentVariable(Variable);
        var (asked, source) = string.IsNullOrEmpty(variable) ? (wish, "the lecture") : (variable, Variable);
        return asked switch
        {
            "cpu" => torch.CPU,
            "auto" => torch.cuda.is_available() ? new torch.Device(DeviceType.CUDA, 0) : torch.CPU,
            "cuda" when torch.cuda.is_available() => new torch.Device(DeviceType.CUDA, 0),
            "cuda" => throw new InvalidOperationException(
                $"The device 'cuda' was asked for by {source}, but torch finds no CUDA device; ask for 'cpu' or 'auto', "
                + "or install an NVIDIA driver and build with -p:TorchBackend=cuda"),
            _ => throw new InvalidOperationException(
                $"Unknown device '{asked}' asked for by {source}; it may be 'auto', 'cpu' or 'cuda'"),
        };
    }
}

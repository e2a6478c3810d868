using TorchSharp;

namespace LectureKit;

/// <content>Chance, determinism, threads and memory.</content>
public static partial class Compute
{
    private static Random random = new(0);
    private static bool isDeterminismChanged;
    private static int? threadsAtFirst;

    /// <summary>
    /// A generator of .NET that starts from the lecture's seed, for what torch has no function for: shuffling a list,
    /// choosing a word. <see cref="Seed"/> starts it anew. As every <see cref="System.Random"/> it is for one thread at a
    /// time.
    /// </summary>
    public static Random Random => random;

    /// <summary>
    /// Whether torch has to use algorithms that give the same numbers on every run of the same machine; a function that
    /// has none then throws. <c>false</c> at the start of a lecture. On a CPU nearly everything is deterministic anyway;
    /// on a graphics card CUDA also wants the environment variable <c>CUBLAS_WORKSPACE_CONFIG=:4096:8</c>.
    /// </summary>
    /// <exception cref="PlatformNotSupportedException">This build of libtorch has no such switch.</exception>
    public static bool Deterministic
    {
        get => TorchContext.Deterministic;
        set
        {
            isDeterminismChanged = true;
            TorchContext.Deterministic = value;
        }
    }

    /// <summary>
    /// Threads that torch computes one operation with; at first as many as the machine has cores. Long sums are split
    /// between them, so the last digits of a result may depend on it: <c>Compute.Threads = 1</c> makes a lecture print
    /// the same digits on machines with different numbers of cores. It lasts until the end of the lecture.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static int Threads
    {
        get => torch.get_num_threads();
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            threadsAtFirst ??= torch.get_num_threads();
            torch.set_num_threads(value);
        }
    }

    /// <summary>What the lecture's device, and torch on it, hold of memory at this moment.</summary>
    public static ComputeMemory Memory
    {
        get
        {
            if (Device.type == DeviceType.CUDA && CudaDriver.MemoryOf(Device.index) is var (free, total))
            {
                return new ComputeMemory(total - free, total, torch.Tensor.TotalCount);
            }

            var all = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
            return new ComputeMemory(NativeMemory.Resident, all, torch.Tensor.TotalCount);
        }
    }

    /// <summary>
    /// Starts every generator anew: torch's on the CPU and on all cards (<c>torch.manual_seed</c>) and
    /// <see cref="Random"/>. A lecture starts as if it were called with the <c>seed</c> of its front matter.
    /// </summary>
    /// <param name="seed">Any number; the same one gives the same numbers again.</param>
    public static void Seed(int seed)
    {
        torch.manual_seed(seed);
        random = new Random(seed);
    }

    /// <summary>Undoes what the lecture before in this process has set.</summary>
    private static void RestoreSettings()
    {
        if (isDeterminismChanged)
        {
            Deterministic = false;
            isDeterminismChanged = false;
        }

        if (threadsAtFirst is { } threads)
        {
            torch.set_num_threads(threads);
            threadsAtFirst = null;
        }
    }
}

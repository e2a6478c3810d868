using System.Collections.Immutable;
using System.Globalization;

namespace LectureKit;

/// <summary>What the program that runs a lecture tells LectureKit, and where shown values go.</summary>
/// <param name="Seed">Seed of torch's generators.</param>
/// <param name="Device">The lecture's wish: <c>auto</c>, <c>cpu</c> or <c>cuda</c>.</param>
/// <param name="Show">Takes a value that the cell shows, in order with what it prints.</param>
/// <param name="Note">Takes a sentence about a value that could only be shown as text.</param>
internal sealed record LectureHostOptions(
    int Seed, string Device, Action<ImmutableArray<OutputForm>> Show, Action<string> Note);

/// <summary>The device that a lecture's tensors lived on.</summary>
/// <param name="Device">As PyTorch names it: <c>cpu</c>, <c>cuda:0</c>; empty when the lecture used no torch.</param>
/// <param name="Name">What the device is called: <c>NVIDIA H100</c>; empty for a CPU.</param>
internal sealed record LectureDevice(string Device, string Name);

/// <summary>The side of LectureKit that the program which runs lectures talks to.</summary>
internal static class LectureHost
{
    private static LectureHostOptions? current;
    private static volatile bool usesTorch;
    private static LectureTensors? tensors;

    /// <summary>Starts a lecture: forgets the one before in this process and seeds torch, at once or when it is
    /// loaded.</summary>
    public static void Begin(LectureHostOptions options)
    {
        current = options;
        usesTorch = false;
        DataReads.Begin();
        tensors = new LectureTensors();
        Compute.Begin(options.Device, options.Seed);
        NativeTorch.Seed(options.Seed);
    }

    /// <summary>Ends the lecture, disposes all its tensors and says where it was computed.</summary>
    public static LectureDevice End()
    {
        var used = usesTorch ? Compute.Used() : new LectureDevice("", "");
        current = null;
        tensors?.End();
        tensors = null;
        return used;
    }

    /// <summary>To be called in the execution context of a cell that is about to run, so that its tensors are
    /// held.</summary>
    public static void EnterCell() => tensors?.Enter();

    /// <summary>To be called where <see cref="EnterCell"/> was when the cell has run and its value is shown: frees its
    /// temporaries if there may be many.</summary>
    public static void LeaveCell() => tensors?.Sweep();

    /// <summary>Formats a value, for instance that of a cell's last expression; never throws because of the
    /// value.</summary>
    public static FormattedValue Format(object? value, string? alt = null) => Formatters.Format(value, alt);

    /// <summary>What <c>Console.WriteLine(value)</c> prints: tensors and modules as PyTorch's <c>print</c>, arrays by
    /// their items, all else as .NET.</summary>
    public static string? PrintedText(object? value) => value switch
    {
        null or string => (string?)value,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        Array array => PlainText.OfPart(array),
        _ when AssemblyHooks.IsLoaded("TorchSharp") => TorchValueFormatter.PrintedText(value) ?? value.ToString(),
        _ => value.ToString(),
    };

    /// <summary>
    /// To be called when compiled code refers to TorchSharp, before it runs: marks the lecture as one that computes,
    /// and
    /// loads libtorch (0.35 s the first time). Any thread may call it, so that it can overlap with compilation.
    /// </summary>
    public static void PrepareTorch()
    {
        usesTorch = true;
        NativeTorch.EnsureLoaded();
    }

    /// <summary>Notes that the lecture computes, without loading anything. A cell that came to torch only by way of
    /// LectureKit gets its tensors held from here on.</summary>
    public static void MarkTorchAsUsed()
    {
        usesTorch = true;
        tensors?.EnterAgain();
    }

    /// <summary>Shape of a tensor as PyTorch writes it, <c>[2, 3]</c>; null for anything else.</summary>
    public static string? ShapeOf(object? value) => AssemblyHooks.IsLoaded("TorchSharp") ? ShapeOfTensor(value) : null;

    /// <summary>Shows a value: to the host, or on the console of a program that has none.</summary>
    public static void Show(object? value, string? alt)
    {
        var formatted = Format(value, alt);
        if (current is not { } host)
        {
            Console.WriteLine(formatted.Forms.First(form => form.MediaType == "text/plain").Data);
            return;
        }

        host.Show(formatted.Forms);
        if (formatted.FormatterFault is { } fault)
        {
            host.Note(fault);
        }
    }

    /// <summary>A method of its own, so that asking does not load TorchSharp.</summary>
    private static string? ShapeOfTensor(object? value) =>
        value is TorchSharp.torch.Tensor { IsInvalid: false } tensor ? $"[{string.Join(", ", tensor.shape)}]" : null;
}

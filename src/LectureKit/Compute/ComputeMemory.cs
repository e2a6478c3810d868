using System.Globalization;

namespace LectureKit;

/// <summary>Memory of the device that a lecture computes on.</summary>
/// <param name="Used">Bytes in use: on a card by all programs, on the CPU by this process with all it has
/// loaded.</param>
/// <param name="Total">Bytes there are: of the card, or what the process may use of the computer.</param>
/// <param name="Tensors">Number of live tensors of the process on any device, views counted by themselves.</param>
public sealed record ComputeMemory(long Used, long Total, long Tensors)
{
    private const double MiB = 1 << 20;

    /// <summary>For a reader: <c>412 из 24105 МиБ, тензоров: 7</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Used / MiB:F0} из {Total / MiB:F0} МиБ, тензоров: {Tensors}");
}

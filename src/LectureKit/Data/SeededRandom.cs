using System.Numerics;

namespace LectureKit;

/// <summary>
/// A generator of our own, so that the sets of a lecture do not depend on versions of torch or .NET: xoshiro256** of
/// David Blackman and Sebastiano Vigna (2018), its state filled by SplitMix64 from the seed.
/// </summary>
internal sealed class SeededRandom
{
    private readonly ulong[] state = new ulong[4];
    private double spare = double.NaN;

    public SeededRandom(int seed)
    {
        var mix = unchecked((ulong)seed);
        for (var index = 0; index < state.Length; index++)
        {
            state[index] = SplitMix(ref mix);
        }
    }

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(state[1] * 5, 7) * 9;
        var shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = BitOperations.RotateLeft(state[3], 45);
        return result;
    }

    /// <summary>Uniform in [0, 1), in steps of 2⁻⁵³.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform in [low, high).</summary>
    public double NextUniform(double low, double high) => low + ((high - low) * NextDouble());

    /// <summary>Uniform in 0 … count − 1, without bias: Lemire's multiplication with rejection (2019).</summary>
    public int NextInt(int count)
    {
        var limit = unchecked(0UL - (ulong)count) % (ulong)count;
        while (true)
        {
            var high = Math.BigMul(NextBits(), (ulong)count, out ulong low);
            if (low >= limit)
            {
                return (int)high;
            }
        }
    }

    /// <summary>Normal with mean 0 and standard deviation 1: the transformation of Box and Muller (1958).</summary>
    public double NextGaussian()
    {
        if (!double.IsNaN(spare))
        {
            var kept = spare;
            spare = double.NaN;
            return kept;
        }

        var radius = Math.Sqrt(-2 * Math.Log(1 - NextDouble()));
        var (sin, cos) = Math.SinCos(2 * Math.PI * NextDouble());
        spare = radius * sin;
        return radius * cos;
    }

    /// <summary>The numbers 0 … count − 1 in random order: the shuffle of Fisher and Yates.</summary>
    public int[] Permutation(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var last = count - 1; last > 0; last--)
        {
            var other = NextInt(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }

    private static ulong SplitMix(ref ulong mix)
    {
        unchecked
        {
            mix += 0x9E3779B97F4A7C15;
            var bits = mix;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}

namespace LectureKit;

/// <summary>How much memory a process has gained since unreachable tensors were last freed, on the computer and on a
/// graphics card. Threads may disagree for a moment; it only decides when to look again.</summary>
internal sealed class MemoryGrowth
{
    private const long Much = 48L << 20;
    private long last = Now;
    private long lastFull = Now;

    /// <summary>Bytes gained since the last look; negative when there is less.</summary>
    public long Growth => Now - Volatile.Read(ref last);

    /// <summary>Whether so much survived the quick collections that a thorough one is due: a quarter of what there
    /// was.</summary>
    public bool IsMuchSinceFull
    {
        get
        {
            var full = Volatile.Read(ref lastFull);
            return Volatile.Read(ref last) - full > Math.Max(Much, full / 4);
        }
    }

    private static long Now => NativeMemory.Resident + CudaDriver.BytesInUse;

    /// <summary>Remembers what there is now.</summary>
    public void Note() => Volatile.Write(ref last, Now);

    /// <summary>Remembers what there is after a thorough collection.</summary>
    public void NoteFull()
    {
        NativeMemory.Trim();
        var now = Now;
        Volatile.Write(ref last, now);
        Volatile.Write(ref lastFull, now);
    }
}

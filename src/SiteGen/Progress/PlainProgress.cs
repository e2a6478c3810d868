using System.Collections.Concurrent;
using System.Diagnostics;

namespace SiteGen.Progress;

/// <summary>One line for each lecture, for logs and pipes.</summary>
public sealed class PlainProgress(TextWriter writer) : IBuildProgress
{
    private readonly ConcurrentDictionary<string, (int Cells, long Start)> running = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void LectureStarted(string lecture, int cells) => running[lecture] = (cells, Stopwatch.GetTimestamp());

    /// <inheritdoc/>
    public void CellStarted(string lecture, int index)
    {
        // A line for each cell would bury the problems in a log.
    }

    /// <inheritdoc/>
    public void CellProgressed(string lecture, string text)
    {
        // Neither would what a cell says while it computes be any use there.
    }

    /// <inheritdoc/>
    public void LectureFinished(string lecture, bool failed)
    {
        var (cells, start) = running[lecture];
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var noun = cells == 1 ? "cell" : "cells";
        var end = failed ? ", failed" : "";
        var line = FormattableString.Invariant($"{lecture}: {cells} {noun}, {seconds:F1} s{end}");
        lock (running)
        {
            writer.WriteLine(line);
        }
    }
}

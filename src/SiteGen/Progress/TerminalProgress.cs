using System.Collections.Concurrent;
using System.Diagnostics;
using Spectre.Console;

namespace SiteGen.Progress;

/// <summary>A status line that says which cells are at work, and a line for each finished lecture.</summary>
public sealed class TerminalProgress(IAnsiConsole console) : IBuildProgress
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);
    private const int LongestSaid = 60;

    private readonly ConcurrentDictionary<string, RunningLecture> running = new(StringComparer.Ordinal);

    /// <summary>Runs some work under the status line.</summary>
    public Task<T> ShowAsync<T>(Func<Task<T>> work) => console.Status().StartAsync("Reading", async context =>
    {
        using var stop = new CancellationTokenSource();
        var painting = PaintAsync(context, stop.Token);
        try
        {
            return await work();
        }
        finally
        {
            await stop.CancelAsync();
            await painting;
        }
    });

    /// <inheritdoc/>
    public void LectureStarted(string lecture, int cells) =>
        running[lecture] = new RunningLecture(cells, -1, "", Stopwatch.GetTimestamp());

    /// <inheritdoc/>
    public void CellStarted(string lecture, int index) => running[lecture] = running[lecture] with { Cell = index, Said = "" };

    /// <inheritdoc/>
    public void CellProgressed(string lecture, string text) =>
        running[lecture] = running[lecture] with { Said = OneShortLine(text) };

    /// <inheritdoc/>
    public void LectureFinished(string lecture, bool failed)
    {
        if (running.TryRemove(lecture, out var state))
        {
            var mark = failed ? "[red]failed[/]" : "[green]done[/]";
            var cells = state.Cells == 1 ? "1 cell" : $"{state.Cells} cells";
            console.MarkupLine(FormattableString.Invariant($"{mark} {Markup.Escape(lecture)} [grey]{cells}, {state.Seconds:F1} s[/]"));
        }
    }

    private async Task PaintAsync(StatusContext context, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            context.Status = Markup.Escape(Describe());
            await Task.Delay(Beat, stop).ContinueWith(static _ => { }, TaskScheduler.Default);
        }
    }

    private string Describe()
    {
        var lines = running.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Describe(pair.Key, pair.Value));
        var text = string.Join("; ", lines);
        return text.Length == 0 ? "Building" : text;
    }

    private static string Describe(string lecture, RunningLecture state) => state.Cell < 0
        ? $"{lecture}: starting"
        : FormattableString.Invariant($"{lecture}: cell {state.Cell + 1} of {state.Cells}, {state.Seconds:F0} s")
            + (state.Said.Length > 0 ? $", {state.Said}" : "");

    /// <summary>An author's text must not move the cursor or push the other lectures out of sight.</summary>
    private static string OneShortLine(string text)
    {
        var plain = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return plain.Length > LongestSaid ? plain[..(LongestSaid - 1)] + "…" : plain;
    }

    private sealed record RunningLecture(int Cells, int Cell, string Said, long Start)
    {
        public double Seconds => Stopwatch.GetElapsedTime(Start).TotalSeconds;
    }
}

using System.Diagnostics;

namespace LectureKit;

/// <summary>
/// Says how far a long computation is. Whoever builds the page sees it on the terminal; the page itself gets nothing of
/// it, except the last line of <see cref="Track{T}"/>.
/// </summary>
public static class Progress
{
    /// <summary>Often enough for a reader of the terminal, seldom enough to cost nothing.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly Lock Gate = new();
    private static Action<string>? sink;
    private static long last;

    /// <summary>Where reports go, or null when nobody watches; setting it lets the next report through at
    /// once.</summary>
    internal static Action<string>? Sink
    {
        get => sink;
        set
        {
            lock (Gate)
            {
                (sink, last) = (value, 0);
            }
        }
    }

    /// <summary>Says something on the terminal, in place of what was said before. Of reports that follow each other
    /// faster than the eye, some are dropped. Safe to call from any thread.</summary>
    /// <param name="text">One short line.</param>
    public static void Report(string text)
    {
        lock (Gate)
        {
            if (sink is null || (last != 0 && Stopwatch.GetElapsedTime(last) < Pause))
            {
                return;
            }

            last = Stopwatch.GetTimestamp();
            sink(text);
        }
    }

    /// <summary>
    /// Counts the turns of a loop: <c>foreach (var epoch in Progress.Track(50, "эпоха"))</c> reports «эпоха 12 из 50»
    /// and, when the loop is over, prints its last turn into the page.
    /// </summary>
    /// <param name="count">Number of turns.</param>
    /// <param name="noun">What a turn is.</param>
    /// <param name="quiet">Whether to print nothing into the page.</param>
    /// <returns>The numbers from 1 to <paramref name="count"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static IEnumerable<int> Track(int count, string noun = "эпоха", bool quiet = false) =>
        Track(Enumerable.Range(1, count), noun, quiet);

    /// <summary>Counts the turns of a loop over a sequence, as <c>tqdm</c> of Python.</summary>
    /// <param name="items">What the loop is about; its length is told when it is known beforehand.</param>
    /// <param name="noun">What a turn is.</param>
    /// <param name="quiet">Whether to print nothing into the page.</param>
    /// <returns>The same items.</returns>
    public static IEnumerable<T> Track<T>(IEnumerable<T> items, string noun = "шаг", bool quiet = false)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Enumerate();

        IEnumerable<T> Enumerate()
        {
            int? total = items.TryGetNonEnumeratedCount(out var count) ? count : null;
            var turn = 0;
            try
            {
                foreach (var item in items)
                {
                    turn++;
                    Report(Line(noun, turn, total));
                    yield return item;
                }
            }
            finally
            {
                // Also when the loop is left early.
                if (!quiet)
                {
                    Console.WriteLine(Line(noun, turn, total));
                }
            }
        }
    }

    /// <summary>«эпоха 12 из 50».</summary>
    internal static string Line(string noun, int turn, int? total) => total is null
        ? FormattableString.Invariant($"{noun} {turn}")
        : FormattableString.Invariant($"{noun} {turn} из {total}");
}

namespace SiteGen.Execution;

/// <summary>Says in an author's words why a worker died.</summary>
internal static class WorkerDeath
{
    private const int Killed = 128 + 9;

    /// <summary>A fault for the cell that was at work.</summary>
    /// <param name="exitCode">Exit code; on Unix 128 + the number of a signal.</param>
    /// <param name="lastWords">End of the native error stream.</param>
    public static CellFault Explain(int exitCode, string lastWords)
    {
        var (id, message) = Find(exitCode, lastWords);
        return new CellFault(FaultKind.Death, id, message, 0, 0, 1, [], []);
    }

    private static (string Id, string Message) Find(int exitCode, string lastWords)
    {
        if (lastWords.Contains("Stack overflow", StringComparison.Ordinal))
        {
            return ("stack-overflow", "The cell overflows the stack: a function calls itself without end");
        }

        if (lastWords.Contains("Out of memory", StringComparison.Ordinal))
        {
            return ("memory", "The cell runs out of memory");
        }

        if (LineAfter(lastWords, "Process terminated.") is { } reason)
        {
            return ("fail-fast", $"The cell ended the process with Environment.FailFast{reason}");
        }

        return exitCode switch
        {
            Killed => ("killed", "The process of the cell was killed by the system, most often for want of memory"),
            > 128 and < 160 => ("signal", $"The process of the cell died of signal {exitCode - 128}{LastLine(lastWords)}"),
            _ => ("exit", $"The cell ended the process with exit code {exitCode}"),
        };
    }

    private static string? LineAfter(string text, string mark)
    {
        var at = text.LastIndexOf(mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var line = text[(at + mark.Length)..].TrimStart().Split('\n')[0].Trim();
        return line.Length == 0 || line.StartsWith("at ", StringComparison.Ordinal) ? "" : $": {line}";
    }

    private static string LastLine(string text)
    {
        var line = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
        return line is null ? "" : $": {line}";
    }
}

namespace SiteGen;

/// <summary>What a command asks the <see cref="SiteBuilder"/> to do.</summary>
public sealed record BuildRequest
{
    /// <summary>Absolute path of the folder with <c>site.json</c>.</summary>
    public required string SiteFolder { get; init; }

    /// <summary>Absolute path of the output folder; null takes the one of <c>site.json</c>.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>How many lectures may run at the same time.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Each lecture runs in a process of its own instead of in workers that are used again.</summary>
    public bool Isolate { get; init; }

    /// <summary>False: cells are compiled and checked, none is run.</summary>
    public bool RunCells { get; init; } = true;

    /// <summary>False: every lecture runs, and nothing is kept of it for the next build.</summary>
    public bool UseCache { get; init; } = true;

    /// <summary>The report says for each lecture why it ran or did not.</summary>
    public bool Explain { get; init; }

    /// <summary>False: everything is done but the last step, so that the output folder stays as it is.</summary>
    public bool Publish { get; init; } = true;

    /// <summary>Outputs that differ from their <c>output</c> fences are written into them instead of being reported.</summary>
    public bool Accept { get; init; }

    /// <summary>Warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Stop at the first lecture with an error.</summary>
    public bool FailFast { get; init; }
}

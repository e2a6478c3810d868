using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Configuration;

/// <summary>What <c>site.json</c> says. Every property has the default that holds when the key is missing.</summary>
public sealed record SiteOptions
{
    /// <summary>Name of the course, shown in the header of every page.</summary>
    public string Title { get; init; } = "Лекции";

    /// <summary>One sentence about the course.</summary>
    public string? Description { get; init; }

    /// <summary>Language of the interface, the name of a file in the theme's <c>i18n</c> folder.</summary>
    public string Language { get; init; } = "ru";

    /// <summary>Whether quotes, dashes and blanks of the texts are set by the rules of the language.</summary>
    public bool Typography { get; init; } = true;

    /// <summary>
    /// Address under which the site is published, or null when it is not known; pages use relative addresses.
    /// </summary>
    public string? Url { get; init; }

    /// <summary>Authors of the course.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Licence of the texts, shown in the footer.</summary>
    public string? License { get; init; }

    /// <summary>Folder under <c>themes</c>, or the theme of that name inside the program.</summary>
    public string Theme { get; init; } = "default";

    /// <summary>Folder with the pages.</summary>
    public string Content { get; init; } = "content";

    /// <summary>Folder for the built site.</summary>
    public string Output { get; init; } = "output";

    /// <summary>Seed of every lecture that has none of its own.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>LaTeX macros for all formulas: name with its backslash → replacement.</summary>
    public ImmutableSortedDictionary<string, string> Macros { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Limits of the running cells.</summary>
    public Limits Limits { get; init; } = new();

    /// <summary>Codes of problems that are reported in another way than by default.</summary>
    public ImmutableSortedDictionary<string, ProblemSetting> Problems { get; init; } =
        ImmutableSortedDictionary<string, ProblemSetting>.Empty;

    /// <summary>Names of the environment variables that the cells may see besides the harmless ones.</summary>
    public ImmutableArray<string> Environment { get; init; } = [];

    /// <summary>The runs that are kept for the next build.</summary>
    public CacheOptions Cache { get; init; } = new();
}

/// <summary>How much of past runs is kept.</summary>
public sealed record CacheOptions
{
    /// <summary>Most bytes of the cache's folder; what was not used for longest goes first.</summary>
    public long Limit { get; init; } = 1L << 30;
}

/// <summary>Limits of the running cells.</summary>
public sealed record Limits
{
    /// <summary>Longest time of one cell that sets none itself.</summary>
    public TimeSpan Cell { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest time of one lecture that sets none itself.</summary>
    public TimeSpan Lecture { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Most memory of the process that runs a lecture, in bytes; null for no limit.</summary>
    public long? Memory { get; init; }

    /// <summary>Most bytes of output of one cell.</summary>
    public long Output { get; init; } = 256 * 1024;
}

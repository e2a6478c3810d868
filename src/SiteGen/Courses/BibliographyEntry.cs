using System.Collections.Immutable;

namespace SiteGen.Courses;

/// <summary>One source, from CSL-JSON.</summary>
/// <param name="Key">Its <c>id</c>.</param>
/// <param name="Authors">Names as «Фамилия И. О.», in order.</param>
/// <param name="Title">Title.</param>
/// <param name="Container">Journal, book or site it is part of, or null.</param>
/// <param name="Publisher">Publisher, or null.</param>
/// <param name="Year">Year, or null.</param>
/// <param name="Details">Volume, issue and pages as shown, or null.</param>
/// <param name="Url">Address: the DOI's where there is one, else the <c>URL</c>, or null.</param>
public sealed record BibliographyEntry(
    string Key,
    ImmutableArray<string> Authors,
    string Title,
    string? Container,
    string? Publisher,
    int? Year,
    string? Details,
    string? Url);

using SiteGen.Problems;

namespace SiteGen.Courses;

/// <summary>Where a link or an image of a page leads.</summary>
/// <param name="Href">Address for the page: relative inside the site, as written outside of it.</param>
/// <param name="FullPath">The file on this machine that the site needs for it, or null.</param>
/// <param name="SitePath">Where that file lies in the site, or null.</param>
/// <param name="Problem">What is wrong with it, or null.</param>
public sealed record ResolvedLink(string Href, string? FullPath = null, string? SitePath = null, Problem? Problem = null);

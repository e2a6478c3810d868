using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Content;

/// <summary>All pages that the author wrote.</summary>
/// <param name="Files">The files, sorted by path; those that could not be read are missing.</param>
/// <param name="Problems">What is wrong with the files themselves.</param>
public sealed record ContentFiles(ImmutableArray<SourceFile> Files, ImmutableArray<Problem> Problems);

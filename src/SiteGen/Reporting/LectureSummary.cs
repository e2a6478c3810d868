using System.Collections.Immutable;
using SiteGen.Problems;

namespace SiteGen.Reporting;

/// <summary>What a report says about one lecture.</summary>
/// <param name="File">Its file.</param>
/// <param name="Cells">Its cells in order; inline expressions count too.</param>
public sealed record LectureSummary(string File, ImmutableArray<CellSummary> Cells);

/// <summary>What a report says about one cell.</summary>
/// <param name="Index">Place among the cells, counted from 0.</param>
/// <param name="At">Where its fence or expression begins.</param>
/// <param name="LastLine">Last line of its code.</param>
/// <param name="Seconds">How long it ran; null when it was never reached.</param>
public sealed record CellSummary(int Index, SourceLocation At, int LastLine, double? Seconds);

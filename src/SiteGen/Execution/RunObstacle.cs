namespace SiteGen.Execution;

/// <summary>Why a run must not be kept: it depends on something that nobody can look at from outside.</summary>
/// <param name="Cell">Index of the cell.</param>
/// <param name="Line">Line in that cell, counted from 1.</param>
/// <param name="Reason">What the line does, to follow its number: "reads the clock: DateTime.Now".</param>
public sealed record RunObstacle(int Cell, int Line, string Reason);

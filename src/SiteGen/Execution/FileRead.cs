namespace SiteGen.Execution;

/// <summary>A file that a lecture read through LectureKit, or looked for in vain.</summary>
/// <param name="Path">
/// Path from the folder of the page, with slashes; that of a folder whose names were looked through ends in one.
/// </param>
/// <param name="Sha256">Checksum of what was read; null where nothing was.</param>
public sealed record FileRead(string Path, string? Sha256);

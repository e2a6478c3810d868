namespace SiteGen.Publishing;

/// <summary>A file of the built site.</summary>
/// <param name="Path">Path in the site with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

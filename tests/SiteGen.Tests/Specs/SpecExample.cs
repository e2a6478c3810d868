namespace SiteGen.Tests.Specs;

/// <summary>One example.</summary>
/// <param name="Input">Markdown; <c>→</c> stands for a tab.</param>
/// <param name="Expected">What must come out.</param>
internal sealed record SpecExample(string Input, string Expected);

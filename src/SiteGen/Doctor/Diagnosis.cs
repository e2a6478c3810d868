namespace SiteGen.Doctor;

/// <summary>What one check of the environment found.</summary>
/// <param name="Good">Whether lectures can be built.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Remedy">What to do when it is not good, else null.</param>
public sealed record Diagnosis(bool Good, string Finding, string? Remedy = null);

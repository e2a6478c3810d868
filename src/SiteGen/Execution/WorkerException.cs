namespace SiteGen.Execution;

/// <summary>A worker could not do its work for a reason that no author can mend.</summary>
public sealed class WorkerException(string message) : Exception(message);

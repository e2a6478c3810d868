namespace SiteGen.Execution.Worker;

/// <summary>The hidden verb that makes this program a worker: <c>worker PIPE FOLDER</c>.</summary>
internal static class WorkerVerb
{
    /// <summary>Name of the verb.</summary>
    public const string Name = "worker";
}

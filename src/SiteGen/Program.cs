using SiteGen.Commands;
using SiteGen.Execution.Worker;

// The hidden verb comes first: a worker must not pay for a command line it never shows.
return args is [WorkerVerb.Name, var pipe, var folder]
    ? WorkerHost.Run(pipe, folder)
    : await CommandLine.RunAsync(args);

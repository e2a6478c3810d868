using System.Collections;
using System.Globalization;

namespace SiteGen.Execution.Worker;

/// <summary>
/// What a lecture can change in its process for all that come behind it, as far as it can be read back. Two equal states
/// mean that nothing of it was touched; <see cref="ProcessEffects"/> finds the rest in the code.
/// </summary>
internal sealed record ProcessState
{
    private readonly TextWriter output = Console.Out;
    private readonly TextWriter error = Console.Error;
    private readonly TextReader input = Console.In;
    private readonly CultureInfo? culture = CultureInfo.DefaultThreadCurrentCulture;
    private readonly CultureInfo? uiCulture = CultureInfo.DefaultThreadCurrentUICulture;
    private readonly int exitCode = Environment.ExitCode;
    private readonly string variables = Variables();

    private ProcessState()
    {
    }

    /// <summary>The state as it is now.</summary>
    public static ProcessState Read() => new();

    private static string Variables() => string.Join('\0', Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .Select(variable => $"{variable.Key}={variable.Value}")
        .Order(StringComparer.Ordinal));
}

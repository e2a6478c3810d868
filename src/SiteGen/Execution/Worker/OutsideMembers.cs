using Microsoft.CodeAnalysis;

namespace SiteGen.Execution.Worker;

/// <summary>Which members of libraries bring in something from outside the lecture.</summary>
internal static class OutsideMembers
{
    private const string Files = "opens files by itself";
    private const string Clock = "reads the clock";
    private const string Zone = "asks for the time zone of the machine";
    private const string Machine = "asks about the machine";
    private const string Chance = "takes random numbers without a seed";
    private const string Network = "uses the network";
    private const string Reflection = "looks into libraries";

    /// <summary>Types of which every member counts, but for the harmless ones.</summary>
    private static readonly Dictionary<string, (string Reason, string[] Harmless)> Types = new(StringComparer.Ordinal)
    {
        ["System.IO.File"] = (Files, []),
        ["System.IO.Directory"] = (Files, []),
        ["System.IO.FileInfo"] = (Files, []),
        ["System.IO.DirectoryInfo"] = (Files, []),
        ["System.IO.FileSystemInfo"] = (Files, []),
        ["System.IO.FileStream"] = (Files, []),
        ["System.IO.DriveInfo"] = (Files, []),
        ["System.IO.FileSystemWatcher"] = (Files, []),
        ["System.IO.RandomAccess"] = (Files, []),
        ["System.Diagnostics.Process"] = ("looks at processes", []),
        ["System.Diagnostics.ProcessStartInfo"] = ("starts a process", []),
        ["System.TimeProvider"] = (Clock, []),
        ["System.Security.Cryptography.RandomNumberGenerator"] = (Chance, []),
        ["System.Environment"] = (
            Machine,
            ["NewLine", "Exit", "FailFast", "ExitCode", "SetEnvironmentVariable", "CurrentManagedThreadId", "Version",
             "Is64BitProcess", "StackTrace"]),
        ["System.AppDomain"] = (Machine, []),
        ["System.AppContext"] = (Machine, ["SetSwitch", "TryGetSwitch"]),
        ["System.Runtime.InteropServices.RuntimeInformation"] = (Machine, ["FrameworkDescription"]),
        ["System.Runtime.InteropServices.NativeLibrary"] = ("calls native code", []),
        ["System.Reflection.Assembly"] = (Reflection, ["GetName", "FullName"]),
        ["System.Reflection.Module"] = (Reflection, ["Name"]),
        ["System.Runtime.Loader.AssemblyLoadContext"] = (Reflection, []),
        ["SkiaSharp.SKFontManager"] = ("takes the fonts of the machine", []),
    };

    /// <summary>Single members of types that are harmless else.</summary>
    private static readonly Dictionary<string, (string Reason, string[] Members)> Members = new(StringComparer.Ordinal)
    {
        ["System.DateTime"] = (Clock, ["Now", "UtcNow", "Today"]),
        ["System.DateTimeOffset"] = (Clock, ["Now", "UtcNow"]),
        ["System.TimeZoneInfo"] = (Zone, ["Local"]),
        ["System.Guid"] = (Chance, ["NewGuid", "CreateVersion7"]),
        ["System.Random"] = (Chance, ["Shared"]),
        ["System.Type"] = (Reflection, ["GetType", "GetTypeFromProgID", "GetTypeFromCLSID"]),
        ["System.IO.Path"] = (Files, ["GetTempPath", "GetTempFileName", "GetRandomFileName", "GetFullPath", "GetRelativePath", "Exists"]),
        ["SkiaSharp.SKTypeface"] = ("takes the fonts of the machine", ["FromFamilyName", "CreateDefault", "Default"]),
    };

    private static readonly string[] HarmlessOfNetwork = ["WebUtility", "IPAddress", "IPEndPoint", "HttpStatusCode"];

    /// <summary>Parts of the names of parameters that say where something is.</summary>
    private static readonly string[] Places = ["path", "file", "uri", "url", "folder", "directory", "host", "location"];

    /// <summary>Types that only handle the words and open nothing.</summary>
    private static readonly string[] WordTypes = ["System.IO.Path", "System.Uri", "System.UriBuilder"];

    /// <summary>What a member of a library brings in, to follow the number of a line; null for nothing.</summary>
    public static string? ReasonOf(ISymbol member)
    {
        var type = member.ContainingType;
        var name = type.ToDisplayString();
        return ReasonOf(type, member.Name)
            ?? (Members.TryGetValue(name, out var some) && some.Members.Contains(member.Name) && !IsInstanceGetType(member)
                ? some.Reason
                : null)
            ?? member switch
            {
                IMethodSymbol { Name: "ToLocalTime" } or IPropertySymbol { Name: "LocalDateTime" } => Zone,
                IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } when name == "System.Random" => Chance,
                IMethodSymbol { Name: "seed" or "get_num_threads" or "get_num_interop_threads" } when IsTorch(member) =>
                    member.Name == "seed" ? Chance : Machine,
                IMethodSymbol method when !WordTypes.Contains(name) && method.Parameters.Any(NamesPlace) => Files,
                _ => null,
            };
    }

    /// <summary>What every use of a type brings in; null for nothing.</summary>
    public static string? ReasonOf(INamedTypeSymbol? type) => type is null ? null : ReasonOf(type, "");

    /// <summary>Whether an argument for the parameter says where something outside is.</summary>
    public static bool NamesPlace(IParameterSymbol? parameter) =>
        parameter is { Type: { SpecialType: SpecialType.System_String } or { Name: "Uri" } }
        && !parameter.IsOptionalByCaller()
        && Places.Any(place => parameter.Name.Contains(place, StringComparison.OrdinalIgnoreCase));

    private static string? ReasonOf(INamedTypeSymbol type, string member)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (Types.TryGetValue(t.OriginalDefinition.ToDisplayString(), out var all))
            {
                return all.Harmless.Contains(member) ? null : all.Reason;
            }
        }

        var isNetwork = type.ContainingNamespace?.ToDisplayString() is { } space
            && (space == "System.Net" || space.StartsWith("System.Net.", StringComparison.Ordinal));
        return isNetwork && !HarmlessOfNetwork.Contains(type.Name) ? Network : null;
    }

    /// <summary><c>value.GetType()</c> is of <see cref="object"/>; <c>Type.GetType("…")</c> finds anything.</summary>
    private static bool IsInstanceGetType(ISymbol member) => member is { Name: "GetType", IsStatic: false };

    private static bool IsTorch(ISymbol member) => member.ContainingAssembly?.Name == "TorchSharp";

    /// <summary>The compiler fills these in.</summary>
    private static bool IsOptionalByCaller(this IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(a => a.AttributeClass?.Name.StartsWith("Caller", StringComparison.Ordinal) ?? false);
}

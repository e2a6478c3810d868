using System.Runtime.CompilerServices;

namespace LectureKit.Tests;

/// <summary>Tests use TorchSharp before they touch LectureKit, as the cells of a lecture do; so the hook is set
/// first.</summary>
internal static class TorchSetup
{
#pragma warning disable CA2255 // A test program is an application.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Hook() => RuntimeHelpers.RunModuleConstructor(typeof(Compute).Module.ModuleHandle);
}

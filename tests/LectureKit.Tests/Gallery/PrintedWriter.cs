using System.Globalization;

namespace LectureKit.Tests.Gallery;

/// <summary>The console of a recipe: it prints values as a lecture's console does.</summary>
internal sealed class PrintedWriter : StringWriter
{
    public PrintedWriter()
        : base(CultureInfo.InvariantCulture) => NewLine = "\n";

    public override void Write(object? value) => Write(LectureHost.PrintedText(value));

    public override void WriteLine(object? value) => WriteLine(LectureHost.PrintedText(value));
}

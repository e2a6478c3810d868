using System.Globalization;
using System.Text;
using LectureKit;

namespace SiteGen.Execution.Worker;

/// <summary>What <see cref="Console.Out"/> and <see cref="Console.Error"/> are while a lecture runs.</summary>
internal sealed class CapturedWriter : TextWriter
{
    private readonly OutputCapture capture;
    private readonly OutputStream stream;

    public CapturedWriter(OutputCapture capture, OutputStream stream)
        : base(CultureInfo.InvariantCulture)
    {
        this.capture = capture;
        this.stream = stream;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Print(value.ToString());

    public override void Write(string? value) => Print(value ?? "");

    public override void Write(char[] buffer, int index, int count) =>
        Print(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Print(buffer.ToString());

    public override void Write(object? value) => Write(LectureHost.PrintedText(value));

    public override void WriteLine(object? value) => WriteLine(LectureHost.PrintedText(value));

    public override void WriteLine() => Print("\n");

    public override void WriteLine(string? value) => Print(value + "\n");

    /// <summary>What a lecture that is over still prints belongs to no cell.</summary>
    private void Print(string text)
    {
        if (!LectureFlow.IsStray)
        {
            capture.Print(stream, text);
        }
    }
}

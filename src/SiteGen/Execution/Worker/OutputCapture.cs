using System.Collections.Immutable;
using System.Text;
using LectureKit;

namespace SiteGen.Execution.Worker;

/// <summary>
/// Collects what a cell puts out, in order: text from <see cref="Console"/>, text from native code, and shown values.
/// Safe to use from the threads that a cell may start.
/// </summary>
internal sealed class OutputCapture : IDisposable
{
    private const int PictureDiscount = 16;

    private readonly Lock gate = new();
    private readonly List<Output> outputs = [];
    private readonly StringBuilder openText = new();
    private readonly List<string> notes = [];
    private readonly NativeStream nativeOut;
    private readonly NativeStream nativeError;
    private int limit = int.MaxValue;
    private int printed;
    private OutputStream? openStream;

    /// <param name="folder">Folder for the files that catch native output.</param>
    public OutputCapture(string folder)
    {
        nativeOut = NativeStream.Redirect(1, Path.Combine(folder, WorkerProcess.NativeOutFile));
        nativeError = NativeStream.Redirect(2, Path.Combine(folder, WorkerProcess.NativeErrorFile));
        Console.SetOut(new CapturedWriter(this, OutputStream.Out));
        Console.SetError(new CapturedWriter(this, OutputStream.Error));
        Console.SetIn(TextReader.Null);
    }

    /// <summary>True when the cell printed more than the limit; the rest was dropped.</summary>
    public bool Exceeded => printed > limit;

    /// <summary>What <see cref="Note"/> was told since <see cref="Begin"/>.</summary>
    public ImmutableArray<string> Notes
    {
        get
        {
            lock (gate)
            {
                return [.. notes];
            }
        }
    }

    /// <summary>Forgets everything and begins a cell that may print <paramref name="characters"/> characters.</summary>
    public void Begin(int characters)
    {
        lock (gate)
        {
            outputs.Clear();
            notes.Clear();
            openText.Clear();
            openStream = null;
            printed = 0;
            limit = characters;
        }
    }

    /// <summary>Everything since <see cref="Begin"/>.</summary>
    public ImmutableArray<Output> End()
    {
        lock (gate)
        {
            DrainNative();
            CloseText();
            return [.. outputs];
        }
    }

    /// <summary>Adds printed text behind what native code has written so far.</summary>
    public void Print(OutputStream stream, string text)
    {
        lock (gate)
        {
            DrainNative();
            Append(stream, text);
        }
    }

    /// <summary>Adds a shown value behind what was printed so far.</summary>
    public void Show(ImmutableArray<OutputForm> forms)
    {
        lock (gate)
        {
            DrainNative();
            CloseText();
            var room = limit - printed;
            var size = SizeOf(forms);
            printed = (int)Math.Min((long)printed + size, int.MaxValue);
            if (size <= room)
            {
                outputs.Add(new DisplayOutput(forms));
            }
            else if (room > 0 && forms is [.., { MediaType: "text/plain" } text] && !forms.Any(IsPicture))
            {
                outputs.Add(new DisplayOutput([text with { Data = text.Data[..Math.Min(room, text.Data.Length)] }]));
            }
        }
    }

    /// <summary>Keeps a sentence about a value that could not be shown as it should.</summary>
    public void Note(string text)
    {
        lock (gate)
        {
            notes.Add(text);
        }
    }

    public void Dispose()
    {
        nativeOut.Dispose();
        nativeError.Dispose();
    }

    private static bool IsPicture(OutputForm form) => form.MediaType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>What a value takes of the limit, which is meant for text: a picture has as much to say as a page of it.</summary>
    private static int SizeOf(ImmutableArray<OutputForm> forms)
    {
        var size = forms.Max(form => form.Data.Length);
        return forms.Any(IsPicture) ? size / PictureDiscount : size;
    }

    private void DrainNative()
    {
        NativeStream.Flush();
        Drain(nativeOut, OutputStream.Out);
        Drain(nativeError, OutputStream.Error);
    }

    private void Drain(NativeStream native, OutputStream stream)
    {
        for (var text = native.Read(); text.Length > 0; text = native.Read())
        {
            Append(stream, text);
        }
    }

    private void Append(OutputStream stream, string text)
    {
        var room = limit - printed;
        printed = (int)Math.Min((long)printed + text.Length, int.MaxValue);
        if (room <= 0 || text.Length == 0)
        {
            return;
        }

        var kept = text.Length <= room ? text : text[..room];
        if (openStream != stream)
        {
            CloseText();
            openStream = stream;
        }

        openText.Append(kept);
    }

    private void CloseText()
    {
        if (openStream is { } stream)
        {
            outputs.Add(new TextOutput(stream, openText.Replace("\r\n", "\n").ToString()));
            openText.Clear();
            openStream = null;
        }
    }
}

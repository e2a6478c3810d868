using System.Text;
using System.Text.Json;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Configuration.Options;

/// <summary>
/// Reads JSON with comments and trailing commas into nodes that know their places. Of a broken file everything before
/// the
/// fault is kept, so that one run reports both the fault and what else is wrong.
/// </summary>
public sealed class JsonOptionParser
{
    private readonly SourceFile source;
    private readonly byte[] bytes;
    private readonly Stack<OpenGroup> open = new();
    private OptionNode? root;
    private (int Bytes, int Chars) counted;

    private JsonOptionParser(SourceFile source)
    {
        this.source = source;
        bytes = Encoding.UTF8.GetBytes(source.Text);
    }

    /// <summary>The value of the file, null when there is none, and where the text stops being JSON.</summary>
    public static (OptionNode? Root, Problem? Broken) Parse(SourceFile source)
    {
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            return (null, Broken(source.LocationAt(0), "it is empty"));
        }

        var parser = new JsonOptionParser(source);
        var broken = parser.ReadAll();
        while (parser.open.Count > 0)
        {
            parser.Close();
        }

        return (parser.root, broken);
    }

    private Problem? ReadAll()
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
        });
        try
        {
            while (reader.Read())
            {
                Take(ref reader);
            }

            return null;
        }
        catch (JsonException exception)
        {
            return Broken(FaultLocation(exception), Reason(exception));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair as an escape is JSON by its grammar, but no text.
            return Broken(TokenLocation(in reader), "an escape is not a character");
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        var at = TokenLocation(in reader);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                open.Push(new OpenGroup(reader.TokenType == JsonTokenType.StartObject, at));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close();
                break;
            case JsonTokenType.PropertyName:
                open.Peek().Key = (reader.GetString()!, at);
                break;
            case JsonTokenType.String:
                Add(new OptionScalar(ScalarKind.Text, reader.GetString()!, at));
                break;
            default:
                Add(new OptionScalar(Kind(reader.TokenType), Encoding.UTF8.GetString(reader.ValueSpan), at));
                break;
        }
    }

    private static ScalarKind Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => ScalarKind.Number,
        JsonTokenType.Null => ScalarKind.Null,
        _ => ScalarKind.Flag,
    };

    private void Add(OptionNode node)
    {
        if (!open.TryPeek(out var group))
        {
            root = node;
        }
        else if (group.Key is { } key)
        {
            group.Entries.Add(new OptionEntry(key.Name, key.At, node));
            group.Key = null;
        }
        else
        {
            group.Items.Add(node);
        }
    }

    private void Close()
    {
        var group = open.Pop();
        Add(group.IsMapping
            ? new OptionMapping([.. group.Entries], group.At)
            : new OptionList([.. group.Items], group.At));
    }

    private SourceLocation TokenLocation(in Utf8JsonReader reader)
    {
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var start = CharOffset((int)reader.TokenStartIndex);
        var end = CharOffset((int)reader.TokenStartIndex + reader.ValueSpan.Length + quotes);
        return source.LocationAt(start, end - start);
    }

    /// <summary>The reader counts lines and bytes in the line, both from 0.</summary>
    private SourceLocation FaultLocation(JsonException exception)
    {
        var line = (int)Math.Min(exception.LineNumber ?? 0, source.LineCount - 1) + 1;
        var text = source.Line(line);
        var inLine = Encoding.UTF8.GetBytes(text).AsSpan();
        var before = inLine[..(int)Math.Min(exception.BytePositionInLine ?? 0, inLine.Length)];
        return source.LocationAt(source.OffsetOfLine(line) + Encoding.UTF8.GetCharCount(before));
    }

    private static Problem Broken(SourceLocation at, string reason) =>
        ConfigurationProblems.BrokenJson.At(at, $"The file is not valid JSON: {reason}");

    /// <summary>The reader's own words as one sentence, without the position that it appends.</summary>
    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var words = position < 0 ? message : message[..position];
        var sentence = words.TrimEnd('.').Replace(". Expected", ", expected", StringComparison.Ordinal);
        return char.ToLowerInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>Tokens come in order, so counting goes on from the last one and stays linear.</summary>
    private int CharOffset(int byteOffset)
    {
        var from = byteOffset >= counted.Bytes ? counted : (Bytes: 0, Chars: 0);
        counted = (byteOffset, from.Chars + Encoding.UTF8.GetCharCount(bytes, from.Bytes, byteOffset - from.Bytes));
        return counted.Chars;
    }

    private sealed class OpenGroup(bool isMapping, SourceLocation at)
    {
        public bool IsMapping => isMapping;

        public SourceLocation At => at;

        public (string Name, SourceLocation At)? Key { get; set; }

        public List<OptionEntry> Entries { get; } = [];

        public List<OptionNode> Items { get; } = [];
    }
}

using System.Text;

namespace LectureKit;

/// <summary>
/// Splits the text of a CSV file into records of fields as RFC 4180 describes them: a field in double quotes may hold
/// separators, line ends and doubled quotes. Blanks around a field without quotes are dropped, and so are empty lines.
/// </summary>
internal sealed class CsvParser(string file, string text, char separator)
{
    private int position;
    private int line = 1;
    private int lineStart;

    /// <summary>All records in order.</summary>
    /// <exception cref="InvalidDataException">Quotes that do not close, or text behind a closing quote.</exception>
    public IReadOnlyList<IReadOnlyList<CsvCell>> Parse()
    {
        var records = new List<IReadOnlyList<CsvCell>>();
        while (position < text.Length)
        {
            var record = ReadRecord();
            if (record is not [{ Text: "" }])
            {
                records.Add(record);
            }
        }

        return records;
    }

    /// <summary>The sentence about a place in the file.</summary>
    public static InvalidDataException Fault(string file, int line, int column, string message) =>
        new(FormattableString.Invariant($"{file}:{line}:{column}: {message}"));

    private List<CsvCell> ReadRecord()
    {
        var record = new List<CsvCell>();
        do
        {
            record.Add(ReadField());
        }
        while (Take(separator));

        TakeLineEnd();
        return record;
    }

    private CsvCell ReadField()
    {
        SkipBlanks();
        var (startLine, startColumn) = (line, Column());
        return new CsvCell(Peek() == '"' ? ReadQuoted() : ReadPlain(), startLine, startColumn);
    }

    private string ReadPlain() => TakeUntil([separator, '\n', '\r']).Trim(' ').ToString();

    private string ReadQuoted()
    {
        var (openLine, openColumn) = (line, Column());
        var content = new StringBuilder();
        position++;
        while (true)
        {
            content.Append(TakeUntil(['"', '\n', '\r']));
            if (position == text.Length)
            {
                throw Fault(file, openLine, openColumn, "the quote that opens here is never closed");
            }

            if (TakeLineEnd())
            {
                content.Append('\n');
                continue;
            }

            position++;
            if (!Take('"'))
            {
                break;
            }

            content.Append('"');
        }

        SkipBlanks();
        var isEnd = position == text.Length || Peek() == separator || Peek() is '\n' or '\r';
        return isEnd ? content.ToString() : throw Fault(
            file, line, Column(), "there is text behind a closing quote; a quote inside a field is written twice");
    }

    private ReadOnlySpan<char> TakeUntil(ReadOnlySpan<char> stops)
    {
        var rest = text.AsSpan(position);
        var length = rest.IndexOfAny(stops);
        length = length < 0 ? rest.Length : length;
        position += length;
        return rest[..length];
    }

    private void SkipBlanks()
    {
        while (Peek() == ' ')
        {
            position++;
        }
    }

    private char Peek() => position < text.Length ? text[position] : '\0';

    private bool Take(char expected)
    {
        if (position == text.Length || text[position] != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    private bool TakeLineEnd()
    {
        if (Take('\r') ? Take('\n') || true : Take('\n'))
        {
            line++;
            lineStart = position;
            return true;
        }

        return false;
    }

    private int Column() => position - lineStart + 1;
}

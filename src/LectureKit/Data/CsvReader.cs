using System.Globalization;
using System.Text;

namespace LectureKit;

/// <summary>Makes a <see cref="DataFrame"/> of the text of a CSV file.</summary>
internal static class CsvReader
{
    private const int SampledLines = 20;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Reads the text.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="text">Its content.</param>
    /// <param name="format">How it is written.</param>
    public static DataFrame Read(string file, string text, CsvFormat format)
    {
        var separator = format.Separator ?? FindSeparator(text);
        var records = new CsvParser(file, text, separator).Parse();
        if (records.Count == 0)
        {
            throw new InvalidDataException($"{file}: there is nothing in it");
        }

        var names = format.Header
            ? Names(file, records[0])
            : [.. records[0].Select((_, index) => index.ToString(CultureInfo.InvariantCulture))];
        var rows = records.Skip(format.Header ? 1 : 0).ToList();
        foreach (var row in rows.Where(row => row.Count != names.Length))
        {
            var place = row[Math.Min(row.Count - 1, names.Length)];
            var message = FormattableString.Invariant($"the row has {Fields(row.Count)}, the first one {names.Length}");
            throw CsvParser.Fault(file, place.Line, place.Column, message);
        }

        var columns = names.Select((name, index) => new CsvColumn(
            file, name, [.. rows.Select(row => row[index])], new NumberReader(format.DecimalComma, format.Missing)));
        return new DataFrame([.. columns], rows.Count);
    }

    /// <summary>Decodes the bytes of a text file; a byte order mark falls away.</summary>
    /// <exception cref="InvalidDataException">The bytes are no text of this encoding.</exception>
    public static string Decode(string file, byte[] content, string? encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var decoder = Encoding.GetEncoding(
            encoding ?? "utf-8", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return decoder.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException error)
        {
            var line = content.Take(error.Index).Count(value => value == '\n') + 1;
            throw new InvalidDataException(
                FormattableString.Invariant($"{file}:{line}: this is not {decoder.WebName}; ")
                + "save the file as UTF-8 or name its encoding, for instance \"windows-1251\"");
        }
    }

    private static string Fields(int count) =>
        FormattableString.Invariant($"{count} {(count == 1 ? "field" : "fields")}");

    private static string[] Names(string file, IReadOnlyList<CsvCell> header)
    {
        // pandas names a column without a name like this; a file that pandas wrote often begins with one.
        string[] names = [.. header.Select((cell, index) =>
            cell.Text.Length > 0 ? cell.Text : FormattableString.Invariant($"Unnamed: {index}"))];
        var twice = names.Index().FirstOrDefault(pair => Array.IndexOf(names, pair.Item) < pair.Index);
        return twice.Item is null ? names : throw CsvParser.Fault(
            file, header[twice.Index].Line, header[twice.Index].Column, $"there are two columns '{twice.Item}'");
    }

    /// <summary>
    /// The separator that stands equally often in every one of the first lines, and there most often; when none does,
    /// the one that the first line has most of. A first line without any belongs to a file of one column, which may
    /// hold them all.
    /// </summary>
    private static char FindSeparator(string text)
    {
        const char none = '\0';
        var counts = Separators.Select(separator => (separator, counts: Counts(text, separator))).ToList();
        var steady = counts.Where(pair => pair.counts[0] > 0 && pair.counts.Distinct().Count() == 1).ToList();
        var (separator, often) = (steady.Count > 0 ? steady : counts).MaxBy(pair => pair.counts[0]);
        return often[0] > 0 ? separator : none;
    }

    /// <summary>How often a character stands outside of quotes, for each of the first lines that are not
    /// empty.</summary>
    private static List<int> Counts(string text, char separator)
    {
        var counts = new List<int>();
        var (count, isQuoted, isEmpty) = (0, false, true);
        foreach (var letter in text)
        {
            if (letter == '\n' && !isQuoted)
            {
                if (!isEmpty)
                {
                    counts.Add(count);
                }

                (count, isEmpty) = (0, true);
                if (counts.Count == SampledLines)
                {
                    return counts;
                }

                continue;
            }

            isQuoted ^= letter == '"';
            count += letter == separator && !isQuoted ? 1 : 0;
            isEmpty &= letter is '\r' or ' ';
        }

        return isEmpty && counts.Count > 0 ? counts : [.. counts, count];
    }
}

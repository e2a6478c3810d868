namespace LectureKit;

/// <summary>One field of a CSV file and its place.</summary>
/// <param name="Text">What it holds, without the quotes.</param>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Column">Column of the field's first character, counted from 1.</param>
internal readonly record struct CsvCell(string Text, int Line, int Column);

/// <summary>How a CSV file is written.</summary>
/// <param name="Separator">Character between fields; null to find it out.</param>
/// <param name="DecimalComma">Whether numbers have a comma before their fraction.</param>
/// <param name="Header">Whether the first record holds the names of the columns.</param>
/// <param name="Missing">Texts that stand for a missing number, besides the empty one.</param>
internal sealed record CsvFormat(char? Separator, bool DecimalComma, bool Header, IReadOnlyCollection<string> Missing);

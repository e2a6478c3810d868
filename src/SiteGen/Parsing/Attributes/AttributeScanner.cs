using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Parsing.Attributes;

/// <summary>Reads the one attribute syntax: <c>{#id .class key=value key="value with \" quotes"}</c>.</summary>
internal sealed class AttributeScanner
{
    private readonly string text;
    private readonly int limit;
    private readonly ImmutableArray<AttributeEntry>.Builder entries = ImmutableArray.CreateBuilder<AttributeEntry>();
    private readonly ImmutableArray<AttributeFault>.Builder faults = ImmutableArray.CreateBuilder<AttributeFault>();
    private int position;

    private AttributeScanner(string text, int start, int limit)
    {
        this.text = text;
        this.limit = limit;
        position = start + 1;
    }

    private char Current => position < limit ? text[position] : '\0';

    /// <summary>Reads the braces that open at <paramref name="start"/>; never beyond <paramref name="limit"/>.</summary>
    public static AttributeList Scan(string text, int start, int limit) => new AttributeScanner(text, start, limit).Scan(start);

    private AttributeList Scan(int start)
    {
        while (position < limit && Current != '}')
        {
            if (Current is ' ' or '\t' or '\n')
            {
                position++;
            }
            else
            {
                ScanEntry();
            }
        }

        if (position >= limit)
        {
            if (faults.Count == 0)
            {
                faults.Add(new AttributeFault(start, 1, "the brace is never closed"));
            }

            return new AttributeList(start, limit, entries.ToImmutable(), faults.ToImmutable());
        }

        return new AttributeList(start, position + 1, entries.ToImmutable(), faults.ToImmutable());
    }

    private void ScanEntry()
    {
        var start = position;
        if (Current is '#' or '.')
        {
            ScanMarked(start);
            return;
        }

        while (IsName(Current))
        {
            position++;
        }

        var name = text[start..position];
        if (name.Length == 0)
        {
            SkipGarbage(start, "expected '#label', '.class' or 'option=value'");
        }
        else if (Current != '=')
        {
            SkipGarbage(start, $"'{text[start..EndOfWord()]}' has no value");
        }
        else
        {
            position++;
            ScanValue(start, name);
        }
    }

    private void ScanMarked(int start)
    {
        var sign = Current;
        position++;
        while (IsName(Current))
        {
            position++;
        }

        if (position == start + 1 || !AtEndOfEntry())
        {
            SkipGarbage(start, $"'{text[start..EndOfWord()]}' is not a {(sign == '#' ? "label" : "class")}");
            return;
        }

        var form = sign == '#' ? AttributeForm.Id : AttributeForm.Class;
        entries.Add(new AttributeEntry(form, sign.ToString(), text[(start + 1)..position], start, start + 1, position));
    }

    private void ScanValue(int start, string name)
    {
        var quote = Current;
        if (quote is '"' or '\'')
        {
            ScanQuoted(start, name, quote);
            return;
        }

        var valueStart = position;
        position = EndOfWord();
        if (position == valueStart)
        {
            faults.Add(new AttributeFault(start, position - start, $"'{name}' has no value"));
            return;
        }

        entries.Add(new AttributeEntry(
            AttributeForm.Option, name, text[valueStart..position], start, valueStart, position));
    }

    private void ScanQuoted(int start, string name, char quote)
    {
        var opening = position++;
        var value = new StringBuilder();
        while (position < limit && Current != quote)
        {
            if (Current == '\\' && position + 1 < limit && text[position + 1] is '"' or '\'' or '\\')
            {
                position++;
            }

            value.Append(Current);
            position++;
        }

        if (position >= limit)
        {
            faults.Add(new AttributeFault(opening, 1, $"the quote of '{name}' is never closed"));
            return;
        }

        var entry = new AttributeEntry(AttributeForm.Option, name, value.ToString(), start, opening + 1, position++);
        entries.Add(entry);
        if (!AtEndOfEntry())
        {
            SkipGarbage(position, $"expected a blank behind the value of '{name}'");
        }
    }

    private void SkipGarbage(int start, string message)
    {
        position = Math.Max(EndOfWord(), start + 1);
        faults.Add(new AttributeFault(start, position - start, message));
    }

    private bool AtEndOfEntry() => position >= limit || Current is ' ' or '\t' or '\n' or '}';

    private int EndOfWord()
    {
        var end = position;
        while (end < limit && text[end] is not (' ' or '\t' or '\n' or '}'))
        {
            end++;
        }

        return end;
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}

using System.Text;

namespace SiteGen.Typesetting.Cells;

/// <summary>The line that is being printed: what a carriage return may still overwrite.</summary>
internal sealed class TerminalLine
{
    private readonly List<(AnsiStyle Style, char Character)> characters = [];
    private bool isReturned;

    /// <summary>Style of the characters to come; it outlives the line.</summary>
    public AnsiStyle Style { get; set; }

    /// <summary>Prints one UTF-16 unit, or obeys a carriage return or a backspace.</summary>
    public void Add(char character)
    {
        if (character == '\r')
        {
            isReturned = true;
            return;
        }

        // Real terminals overwrite only as far as the new text goes; programs that know it pad with blanks. Of those that
        // do not, a reader wants the last state, not the leavings of the state before.
        if (isReturned)
        {
            characters.Clear();
            isReturned = false;
        }

        if (character != '\b')
        {
            characters.Add((Style, character));
        }
        else if (characters.Count > 0)
        {
            characters.RemoveAt(characters.Count - 1);
        }
    }

    /// <summary>Obeys the sequence that erases: the whole line, or from a position that here can only be its start.</summary>
    public void Erase(string parameters)
    {
        if (isReturned || parameters == "2")
        {
            characters.Clear();
        }
    }

    /// <summary>Writes the line as HTML and begins the next.</summary>
    public void WriteTo(StringBuilder html)
    {
        for (var start = 0; start < characters.Count;)
        {
            var style = characters[start].Style;
            var end = start;
            var text = new StringBuilder();
            while (end < characters.Count && characters[end].Style == style)
            {
                text.Append(characters[end++].Character);
            }

            Write(html, style.Classes(), HtmlText.Escape(text.ToString()));
            start = end;
        }

        characters.Clear();
        isReturned = false;
    }

    private static void Write(StringBuilder html, string classes, string text)
    {
        if (classes.Length == 0)
        {
            html.Append(text);
        }
        else
        {
            html.Append("<span class=\"").Append(classes).Append("\">").Append(text).Append("</span>");
        }
    }
}

using System.Text;

namespace SiteGen.Typesetting;

/// <summary>Plain text as HTML. Letters of every alphabet stay as they are; what no page can hold is replaced.</summary>
public static class HtmlText
{
    /// <summary>Text for the inside of an element or of an attribute in double quotes.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(text[i]).Append(text[++i]);
            }
            else
            {
                Append(result, text[i]);
            }
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char character)
    {
        switch (character)
        {
            case '&': result.Append("&amp;"); break;
            case '<': result.Append("&lt;"); break;
            case '>': result.Append("&gt;"); break;
            case '"': result.Append("&quot;"); break;
            case '\n' or '\t': result.Append(character); break;
            default: result.Append(Visible(character)); break;
        }
    }

    /// <summary>
    /// Control characters get the picture that stands for them. Half a surrogate pair and the characters that reorder the text
    /// around them, with which a page could show other code than it holds, become the replacement character.
    /// </summary>
    private static char Visible(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        '\u007F' => '\u2421',
        (>= '\u0080' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or '\uFFFE' or '\uFFFF' => '\uFFFD',
        _ when char.IsSurrogate(character) => '\uFFFD',
        _ => character,
    };
}

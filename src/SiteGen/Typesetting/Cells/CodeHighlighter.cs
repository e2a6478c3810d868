using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Execution;

namespace SiteGen.Typesetting.Cells;

/// <summary>Marks the classified pieces of a cell's code with the classes that the theme colours.</summary>
public static class CodeHighlighter
{
    /// <summary>The compiler's classes by the theme's; a class that is missing here stays without colour.</summary>
    private static readonly FrozenDictionary<string, string> Classes = new (string Theme, string[] Compiler)[]
    {
        ("keyword", ["keyword", "keyword - control"]),
        ("string", ["string", "string - verbatim", "string - escape character"]),
        ("number", ["number"]),
        ("comment",
        [
            "comment", "excluded code", "xml doc comment - attribute name", "xml doc comment - attribute quotes",
            "xml doc comment - attribute value", "xml doc comment - cdata section", "xml doc comment - comment",
            "xml doc comment - delimiter", "xml doc comment - entity reference", "xml doc comment - name",
            "xml doc comment - processing instruction", "xml doc comment - text",
        ]),
        ("type",
        [
            "class name", "record class name", "struct name", "record struct name", "interface name", "enum name",
            "delegate name", "type parameter name", "module name", "array name", "pointer name", "function pointer name",
        ]),
        ("method", ["method name", "extension method name"]),
        ("property", ["property name", "event name"]),
        ("parameter", ["parameter name"]),
        ("local", ["local name", "label name", "range variable name"]),
        ("field", ["field name"]),
        ("constant", ["constant name", "enum member name"]),
        ("namespace", ["namespace name"]),
        ("operator", ["operator", "operator - overloaded"]),
        ("punctuation", ["punctuation"]),
        ("preprocessor", ["preprocessor keyword", "preprocessor text"]),
    }
    .SelectMany(row => row.Compiler.Select(name => (name, row.Theme)))
    .ToFrozenDictionary(pair => pair.name, pair => pair.Theme, StringComparer.Ordinal);

    /// <summary>Class of the theme for a class of the compiler, or null.</summary>
    public static string? ThemeClass(string compilerClass) => Classes.GetValueOrDefault(compilerClass);

    /// <summary>The code as HTML; without tokens it is plain.</summary>
    /// <param name="code">Code of the cell.</param>
    /// <param name="tokens">Its classified pieces in order.</param>
    public static string Render(string code, ImmutableArray<CodeToken> tokens)
    {
        var end = code.AsSpan().TrimEnd('\n').Length;
        var result = new StringBuilder(code.Length * 3);
        var written = 0;
        foreach (var token in tokens)
        {
            var tokenEnd = Math.Min(token.Start + token.Length, end);
            if (token.Start < written || tokenEnd <= token.Start || ThemeClass(token.Class) is not { } name)
            {
                continue;
            }

            result.Append(HtmlText.Escape(code[written..token.Start]));
            result.Append("<span class=\"tok-").Append(name).Append("\">");
            result.Append(HtmlText.Escape(code[token.Start..tokenEnd])).Append("</span>");
            written = tokenEnd;
        }

        return result.Append(HtmlText.Escape(code[written..end])).ToString();
    }
}

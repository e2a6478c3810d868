using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace LectureKit.Tests.Gallery;

/// <summary>
/// All recipes on one sheet, for eyes: light, dark, and as narrow as on a phone. The colours are those of the default
/// theme.
/// </summary>
internal static class ContactSheet
{
    private static readonly string[] StyleSheets = ["tokens.css", "base.css", "article.css", "code.css"];

    private const string OwnStyle = """
        body { margin: 0; max-width: none; font-family: "DejaVu Sans", sans-serif; }
        section { display: grid; grid-template-columns: 520px 520px 390px; }
        section > h2 { grid-column: 1 / -1; margin: 0; padding: 6px 16px; font-size: 15px; background: #777; color: #fff; }
        section > .article { box-sizing: border-box; max-width: none; padding: 16px; overflow: hidden; }
        .article { background: var(--paper-raised); color: var(--ink); }
        svg, img { display: block; max-width: 100%; height: auto; margin-bottom: 8px; }
        pre { margin: 0 0 8px; white-space: pre-wrap; }
        small { color: var(--ink-muted); }
        """;

    /// <summary>The sheet as one HTML file that needs no other.</summary>
    /// <param name="recipes">The recipes to show.</param>
    public static string Write(IEnumerable<Recipe> recipes)
    {
        var style = string.Concat(StyleSheets
            .Select(name => SourceFolder.Of($"themes/default/assets/{name}"))
            .Where(File.Exists)
            .Select(File.ReadAllText));
        var html = new StringBuilder("<!doctype html>\n<html lang=\"ru\"><head><meta charset=\"utf-8\">\n")
            .Append("<title>Recipes</title><style>").Append(style).Append('\n').Append(OwnStyle).Append("</style></head><body>\n");
        foreach (var recipe in recipes)
        {
            var shown = string.Concat(RecipeRun.Of(recipe).Outputs.Select(forms => Html(forms) + Alt(forms)));
            html.Append("<section><h2>").Append(recipe.Path).Append(" — ").Append(Escape(recipe.About.Name)).Append("</h2>\n")
                .Append("<div class=\"article\" data-theme=\"light\">").Append(shown).Append("</div>\n")
                .Append("<div class=\"article\" data-theme=\"dark\">").Append(shown).Append("</div>\n")
                .Append("<div class=\"article\" data-theme=\"light\">").Append(shown).Append("</div></section>\n");
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static string Html(ImmutableArray<OutputForm> forms) => forms[0].MediaType switch
    {
        "image/svg+xml" => forms[0].Data,
        "text/html" => $"<div class=\"output-html\">{forms[0].Data}</div>",
        var type when RecipeSnapshot.IsPicture(forms) =>
            $"<img src=\"data:{type};base64,{forms[0].Data}\" width=\"480\" alt=\"\">",
        _ => $"<pre>{Escape(forms[0].Data)}</pre>",
    };

    private static string Alt(ImmutableArray<OutputForm> forms) =>
        RecipeSnapshot.AltOf(forms) is { } alt ? $"<small>{Escape(alt)}</small>" : "";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}

using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using SiteGen.Problems;

namespace SiteGen.Theming;

/// <summary>
/// Runs the layouts of a theme through Fluid. Every text is encoded for HTML unless a template says <c>raw</c>.
/// </summary>
internal sealed partial class TemplateRenderer
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Theme theme;
    private readonly TemplateOptions options;

    public TemplateRenderer(Theme theme)
    {
        this.theme = theme;
        options = new TemplateOptions
        {
            StrictVariables = true,
            StrictFilters = true,
            FileProvider = new TemplateFileProvider(theme),
            MemberAccessStrategy = new ModelMembers(),
        };
        options.Filters.AddFilter("t", Translate);
    }

    /// <summary>The page as HTML, or what is wrong with the template.</summary>
    public (string? Html, Problem? Problem) Render(ThemeTemplate layout, PageModel model)
    {
        try
        {
            return (layout.Parsed!.Render(new TemplateContext(model, options), Encoder), null);
        }
        catch (InvalidOperationException) when (Loop(layout) is { } loop)
        {
            var message = $"The template '{loop.Name}' includes itself without end";
            return (null, ThemeProblems.TemplateError.At(loop.Place, message));
        }
        catch (Exception exception) when (exception is FluidException or FileNotFoundException or FormatException)
        {
            var name = QuotedName().Match(exception.Message);
            var message = exception.Message.Split('\n')[0].Trim().TrimEnd('.');
            var place = name.Success ? Locate(layout, name.Groups["name"].Value) : layout.File.At(1, 1);
            return (null, ThemeProblems.TemplateError.At(place, message));
        }
    }

    /// <summary>An interface string: the input is its key, the arguments replace <c>{0}</c>, <c>{1}</c> …</summary>
    private ValueTask<FluidValue> Translate(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var key = input.ToStringValue();
        var text = theme.Strings.GetValueOrDefault(key, key);
        for (var i = 0; i < arguments.Count; i++)
        {
            text = text.Replace($"{{{i}}}", arguments.At(i).ToStringValue(), StringComparison.Ordinal);
        }

        return new StringValue(text);
    }

    /// <summary>
    /// Fluid says what is undefined but not where, so the layout and the partials it uses are searched in order.
    /// </summary>
    private SourceLocation Locate(ThemeTemplate layout, string name)
    {
        var word = new Regex($@"(?<![\w'""]){Regex.Escape(name)}(?!\w)", RegexOptions.CultureInvariant);
        foreach (var template in Reachable(layout))
        {
            var found = Code().Matches(template.Text)
                .SelectMany(code => word.Matches(code.Value).Select(match => code.Index + match.Index))
                .Append(-1)
                .First();
            if (found >= 0)
            {
                return TextSearch.At(template.File, template.Text, found, name.Length);
            }
        }

        return layout.File.At(1, 1);
    }

    /// <summary>The first template behind a layout that comes back to itself, and where it does.</summary>
    private (string Name, SourceLocation Place)? Loop(ThemeTemplate layout)
    {
        foreach (var template in Reachable(layout))
        {
            var back = ThemeTemplates.PartialsOf(template).FirstOrDefault(
                name => theme.Templates.TryGetValue(name, out var partial) && Reachable(partial).Contains(template));
            if (back is not null)
            {
                var name = template.File.Path[..^ThemeTemplates.Extension.Length];
                return (name, TextSearch.Find(template.File, back));
            }
        }

        return null;
    }

    private List<ThemeTemplate> Reachable(ThemeTemplate layout)
    {
        var found = new List<ThemeTemplate> { layout };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(ThemeTemplates.PartialsOf(found[i])
                .Select(name => theme.Templates.GetValueOrDefault(name))
                .OfType<ThemeTemplate>()
                .Distinct()
                .Except(found)
                .ToArray());
        }

        return found;
    }

    [GeneratedRegex("'(?<name>[^']+)'")]
    private static partial Regex QuotedName();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex Code();
}

using SiteGen.Problems;
using SiteGen.Theming;

namespace SiteGen.Tests.Theming;

public sealed class TemplateProblemTests
{
    private const string Footer = "themes/default/partials/footer.liquid";

    [Fact]
    public void ParseErrorIsLocatedInItsOwnFile()
    {
        using var site = new SampleSite();
        site.Write(Footer, "<footer>\n  {{ site.title | }}\n</footer>\n");
        var problem = Assert.Single(site.Load().Problems);
        Assert.Equal("LEC0802", problem.Code);
        Assert.Equal((Footer, 2), (problem.At.File, problem.At.Line));
        Assert.Equal("An identifier was expected after the '|' sign", problem.Message);
    }

    [Theory]
    [InlineData("<footer>\n  {{ site.titel }}\n</footer>", "2:11", "titel")]
    [InlineData("<footer>\n\n{{ site.title | uppercase }}</footer>", "3:17", "uppercase")]
    [InlineData("titel {% if page.nope %}x{% endif %}", "1:18", "nope")]
    public void UndefinedNamesAreLocated(string template, string place, string name)
    {
        using var site = new SampleSite();
        site.Write(Footer, template);
        var problem = RenderProblem(site);
        Assert.Equal("LEC0802", problem.Code);
        Assert.Equal($"{Footer}:{place}", problem.At.ToString());
        Assert.Equal(name.Length, problem.At.Length);
        Assert.Contains($"'{name}'", problem.Message);
    }

    [Fact]
    public void MissingPartialGivesTheNearestName()
    {
        using var site = new SampleSite();
        site.Write(Footer, "<footer>{% render 'partials/colofon' %}</footer>");
        var problem = Assert.Single(site.Load().Problems);
        Assert.Equal("LEC0801", problem.Code);
        Assert.Equal($"{Footer}:1:20", problem.At.ToString());
        Assert.Equal("did you mean 'partials/colophon'?", problem.Hint);
    }

    [Fact]
    public void MissingStringGivesTheNearestKey()
    {
        using var site = new SampleSite();
        site.Write(Footer, "<footer>{{ 'nav.nekst' | t }}</footer>");
        var problem = Assert.Single(site.Load().Problems);
        Assert.Equal(("LEC0802", $"{Footer}:1:13"), (problem.Code, problem.At.ToString()));
        Assert.Equal("did you mean 'nav.next'?", problem.Hint);
    }

    [Fact]
    public void MissingLayoutGivesTheNearestName()
    {
        using var site = new SampleSite();
        var (loaded, _) = site.Load();
        var theme = loaded with
        {
            Templates = loaded.Templates.Remove("layouts/page").Add("layouts/pages", loaded.Templates["layouts/page"]),
        };
        var (file, problems) = new PageRenderer(theme, site.Course).Render(site.Article(SampleSite.First));
        Assert.Null(file);
        var problem = Assert.Single(problems);
        Assert.Equal("LEC0801", problem.Code);
        Assert.Equal("themes/default/layouts/page.liquid:1:1", problem.At.ToString());
        Assert.Equal("did you mean 'layouts/pages'?", problem.Hint);
    }

    [Fact]
    public void EndlessRecursionIsAProblem()
    {
        using var site = new SampleSite();
        site.Write(Footer, "{% include 'partials/footer' %}");
        var problem = RenderProblem(site);
        Assert.Equal(("LEC0802", $"{Footer}:1:13"), (problem.Code, problem.At.ToString()));
        Assert.Equal("The template 'partials/footer' includes itself without end", problem.Message);
    }

    private static Problem RenderProblem(SampleSite site)
    {
        var (theme, problems) = site.Load();
        Assert.Empty(problems);
        var (file, faults) = new PageRenderer(theme, site.Course).Render(site.Article(SampleSite.First));
        Assert.Null(file);
        return Assert.Single(faults);
    }
}

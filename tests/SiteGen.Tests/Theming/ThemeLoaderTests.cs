using System.Text;
using SiteGen.Configuration;
using SiteGen.Problems;
using SiteGen.Theming;

namespace SiteGen.Tests.Theming;

public sealed class ThemeLoaderTests
{
    [Fact]
    public void DefaultThemeHasNoProblems()
    {
        using var site = new SampleSite();
        var (theme, problems) = site.Load();
        Assert.Empty(problems);
        Assert.Equal("Вывод", theme.Strings["cell.output"]);
        var layouts = theme.Templates.Keys.Where(key => key.StartsWith("layouts/"));
        Assert.Equal(["layouts/chapter", "layouts/home", "layouts/page"], layouts);
    }

    [Fact]
    public void SiteMayOverrideOneFile()
    {
        using var site = new SampleSite();
        site.Write("themes/default/partials/footer.liquid", "<footer>Подвал: {{ site.title }}</footer>");
        var html = site.Render(SampleSite.First);
        Assert.Contains("<footer>Подвал: Курс &lt;C#&gt;</footer>", html);
        Assert.Contains("class=\"course-nav\"", html);
    }

    [Fact]
    public void ThemeOfItsOwnHoldsOnlyWhatDiffers()
    {
        using var site = new SampleSite { Options = new SiteOptions { Theme = "mine" } };
        site.Write("themes/mine/layouts/page.liquid", "<main>{{ page.html | raw }}</main>");
        Assert.Equal("<main><p>Текст с <em>разметкой</em>.</p></main>", site.Render(SampleSite.First));
        Assert.Contains("class=\"site-header\"", site.Render(SampleSite.Home));
    }

    [Fact]
    public void SiteMayChangeOneWord()
    {
        using var site = new SampleSite();
        site.Write("themes/default/i18n/ru.json", """{ "nav": { "next": "Вперёд" }, "page.label": "Тема {0}" }""");
        var html = site.Render(SampleSite.First);
        Assert.Contains("Вперёд", html);
        Assert.Contains("Тема 3.1", html);
        Assert.Contains("Назад", html);
    }

    [Fact]
    public void UnknownThemeIsNamedWithTheNearestOne()
    {
        using var site = new SampleSite { Options = new SiteOptions { Theme = "defalt" } };
        site.Write("site.json", "{\n  \"theme\": \"defalt\"\n}\n");
        var (_, problems) = site.Load();
        var problem = Assert.Single(problems);
        Assert.Equal("LEC0801", problem.Code);
        Assert.Equal("site.json:2:12", problem.At.ToString());
        Assert.Equal("did you mean 'default'?", problem.Hint);
    }

    [Fact]
    public void UnknownLanguageIsAProblemAndRussianIsUsed()
    {
        using var site = new SampleSite { Options = new SiteOptions { Language = "rus" } };
        var (theme, problems) = site.Load();
        var problem = Assert.Single(problems);
        Assert.Equal("LEC0805", problem.Code);
        Assert.Equal("did you mean 'ru'?", problem.Hint);
        Assert.Equal("Вывод", theme.Strings["cell.output"]);
    }

    [Theory]
    [InlineData("{\n  \"styles\": [\n", "themes/default/theme.json:3:1")]
    [InlineData("{\n  \"stiles\": []\n}", "themes/default/theme.json:2:3")]
    public void BrokenManifestIsLocated(string json, string place)
    {
        using var site = new SampleSite();
        site.Write("themes/default/theme.json", json);
        var (theme, problems) = site.Load();
        var problem = Assert.Single(problems);
        Assert.Equal("LEC0803", problem.Code);
        Assert.Equal(place, problem.At.ToString());
        Assert.DoesNotContain("LineNumber", problem.Message);
        Assert.Empty(theme.Assets);
    }

    [Fact]
    public void MissingFileOfAStyleSheetIsLocated()
    {
        using var site = new SampleSite();
        site.Write("themes/default/assets/print.css", "p { color: red }\nbody { background: url('paper.png') }\n");
        var (_, problems) = site.Load();
        var problem = Assert.Single(problems);
        Assert.Equal("LEC0804", problem.Code);
        Assert.Equal("themes/default/assets/print.css:2:25", problem.At.ToString());
        Assert.Equal("The theme has no file 'assets/paper.png'", problem.Message);
    }

    [Fact]
    public void MissingSourceOfTheManifestIsLocated()
    {
        using var site = new SampleSite();
        site.Write("themes/default/theme.json", """
            {
              "scripts": [{ "target": "assets/site.js", "sources": ["assets/sites.js"] }]
            }
            """);
        var (_, problems) = site.Load();
        var problem = Assert.Single(problems);
        Assert.Equal(("LEC0804", "themes/default/theme.json:2:57"), (problem.Code, problem.At.ToString()));
        Assert.Equal("did you mean 'assets/site.js'?", problem.Hint);
    }

    [Fact]
    public void AssetNamesFollowTheirContent()
    {
        using var site = new SampleSite();
        var before = site.Load().Theme;
        Assert.Equal(before.Assets.Select(asset => asset.Path), site.Load().Theme.Assets.Select(asset => asset.Path));

        site.Write("themes/default/assets/print.css", "p { color: black }\n");
        var after = site.Load().Theme;
        var changed = after.Assets.Select(asset => asset.Path).Except(before.Assets.Select(asset => asset.Path));
        Assert.Matches(@"^assets/print\.[0-9a-f]{8}\.css$", Assert.Single(changed));
    }

    [Fact]
    public void EverythingThatAStyleSheetNamesIsPublished()
    {
        using var site = new SampleSite();
        var assets = site.Load().Theme.Assets.ToDictionary(asset => asset.Path, asset => asset.Bytes);
        var named = assets.Where(asset => asset.Key.EndsWith(".css")).SelectMany(asset =>
            Addresses(Encoding.UTF8.GetString(asset.Value.Span)).Select(address => "assets/" + address)).ToHashSet();
        Assert.All(named, address => Assert.Contains(address, assets.Keys));
        Assert.Equal(28, named.Count);
        Assert.All(named, address => Assert.EndsWith(".woff2", address));
    }

    [Fact]
    public void LanguagesHaveTheSameStrings()
    {
        using var site = new SampleSite();
        var files = ThemeFiles.Read(Path.Combine(site.Root, "themes"), ThemeLoader.ProgramThemes, "default");
        var problems = new List<Problem>();
        var languages = new[] { "ru", "en" }
            .Select(language => ThemeStrings.Read(files, language, new SourceLocation("site.json", 1, 1), problems))
            .ToArray();
        Assert.Equal(languages[0].Keys, languages[1].Keys);
        Assert.All(languages.SelectMany(strings => strings.Values), Assert.NotEmpty);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("figure", "table", "references", "heading.anchor", "output.omitted")]
    [InlineData("cell.output", "cell.showCode", "cell.showOutput")]
    [InlineData("fault.compilation", "fault.exception", "fault.timeout", "fault.death", "fault.outputLimit", "fault.line")]
    [InlineData("callout.note", "callout.tip", "callout.important", "callout.warning", "callout.caution")]
    [InlineData("block.definition", "block.theorem", "block.example", "block.exercise", "block.solution")]
    [InlineData("block.goals", "block.summary")]
    [InlineData("xref.figure", "xref.table", "xref.sectionNamed", "xref.exercise", "xref.definition", "xref.theorem")]
    public void WordsOfArticlesAreThere(params string[] keys)
    {
        using var site = new SampleSite();
        var strings = site.Load().Theme.Strings;
        Assert.All(keys, key => Assert.Contains(key, strings.Keys));
    }

    private static IEnumerable<string> Addresses(string css)
    {
        var found = new List<string>();
        StyleSheet.RewriteAddresses(css, (address, _) =>
        {
            found.Add(address);
            return address;
        });
        return found;
    }
}

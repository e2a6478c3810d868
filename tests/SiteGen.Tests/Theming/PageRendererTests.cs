using System.Text.RegularExpressions;
using SiteGen.Theming;

namespace SiteGen.Tests.Theming;

public sealed partial class PageRendererTests
{
    [Fact]
    public void TextIsEscapedAndArticleIsNot()
    {
        using var site = new SampleSite();
        var html = site.Render(SampleSite.First);
        Assert.Contains("<h1>Пределы &lt;b&gt;линейных&lt;/b&gt; моделей</h1>", html);
        Assert.Contains("<title>Пределы &lt;b&gt;линейных&lt;/b&gt; моделей — Курс &lt;C#&gt;</title>", html);
        Assert.Contains("Анна &amp; Пётр", html);
        Assert.Contains("<p>Текст с <em>разметкой</em>.</p>", html);
        Assert.DoesNotContain("<b>линейных", html);
    }

    [Theory]
    [InlineData(SampleSite.Home, "assets/", "neural/limits.html")]
    [InlineData(SampleSite.First, "../assets/", "deep/last.html")]
    [InlineData(SampleSite.Deep, "../../assets/", "../limits.html")]
    public void AddressesAreRelativeToThePage(string address, string assets, string neighbour)
    {
        using var site = new SampleSite();
        var html = site.Render(address);
        Assert.Matches($"""<link rel="stylesheet" href="{Regex.Escape(assets)}style\.[0-9a-f]+\.css">""", html);
        Assert.Contains($"href=\"{neighbour}\"", html);
    }

    [Theory]
    [InlineData(SampleSite.Home)]
    [InlineData(SampleSite.ChapterIndex)]
    [InlineData(SampleSite.First)]
    [InlineData(SampleSite.Deep)]
    public void EveryAddressIsInsideTheSiteAndLeadsSomewhere(string address)
    {
        using var site = new SampleSite();
        var html = site.Render(address, formulas: true);
        var known = site.Course.Pages.Select(page => page.Address)
            .Concat(site.Load().Theme.Assets.Select(asset => asset.Path))
            .ToHashSet();
        var addresses = Address().Matches(html).Select(match => match.Groups[1].Value).Where(a => !a.StartsWith('#')).ToArray();
        var page = new Uri($"http://site/{address}");
        Assert.NotEmpty(addresses);
        Assert.All(addresses, target => Assert.Contains(new Uri(page, target).AbsolutePath[1..], known));
        Assert.DoesNotMatch("https?://", html);
        Assert.DoesNotMatch("""(href|src)="(/|file:)""", html);
    }

    [Fact]
    public void OnlyPagesWithFormulasLinkTheirStyleSheet()
    {
        using var site = new SampleSite();
        Assert.DoesNotContain("katex", site.Render(SampleSite.First));
        Assert.Contains("assets/katex.", site.Render(SampleSite.First, formulas: true));
    }

    [Fact]
    public void PageHasItsPlaceInTheCourse()
    {
        using var site = new SampleSite();
        var html = site.Render(SampleSite.First);
        Assert.Contains("""<html lang="ru">""", html);
        Assert.Contains("Лекция 3.1", html);
        Assert.Contains("""<a class="neighbour neighbour-previous" rel="prev" href="index.html">""", html);
        Assert.Contains("""<a class="neighbour neighbour-next" rel="next" href="deep/last.html">""", html);
        Assert.Contains("Вычислено на&#xA0;NVIDIA H100 (cuda:0)", html);
        Assert.Contains("""<time datetime="2026-09-01">1&#xA0;сентября 2026&#xA0;г.</time>""", html);
        Assert.Equal(1, Regex.Count(html, """<a href="limits\.html" aria-current="page">"""));
        Assert.Equal(1, Regex.Count(html, "<h1>"));
        Assert.Equal(1, Regex.Count(html, "<main "));
    }

    [Fact]
    public void FirstAndLastPageHaveOneNeighbour()
    {
        using var site = new SampleSite();
        Assert.DoesNotContain("rel=\"prev\"", site.Render(SampleSite.Home));
        Assert.DoesNotContain("rel=\"next\"", site.Render(SampleSite.Deep));
    }

    [Fact]
    public void IndexPageListsThePagesOfItsChapter()
    {
        using var site = new SampleSite();
        var html = site.Render(SampleSite.ChapterIndex);
        var list = html[html.IndexOf("class=\"page-cards\"", StringComparison.Ordinal)..];
        Assert.Contains("Пределы &lt;b&gt;линейных&lt;/b&gt; моделей", list);
        Assert.Contains("href=\"deep/last.html\"", list);
    }

    [Fact]
    public void PageCarriesNoInlineHandlersAndOneShortScript()
    {
        using var site = new SampleSite();
        var html = site.Render(SampleSite.First, formulas: true);
        Assert.DoesNotMatch(@"<[^>]+\son[a-z]+=", html);
        Assert.DoesNotMatch(@"<[^>]+\sstyle=", html);
        var inline = Regex.Matches(html, "<script>(.*?)</script>", RegexOptions.Singleline);
        Assert.True(Assert.Single(inline).Groups[1].Length <= 300);
    }

    [Fact]
    public void ScriptAndSheetsKeepTheirBudget()
    {
        using var site = new SampleSite();
        var assets = site.Load().Theme.Assets;
        Assert.InRange(assets.Single(asset => asset.Path.EndsWith(".js")).Bytes.Length, 1, 8 * 1024);
        Assert.InRange(assets.Single(asset => asset.Path.StartsWith("assets/print.")).Bytes.Length, 1, 8 * 1024);
    }

    [Theory]
    [InlineData("a.html", "b.html", "b.html")]
    [InlineData("x/a.html", "x/b.html", "b.html")]
    [InlineData("x/a.html", "b.html", "../b.html")]
    [InlineData("x/y/a.html", "x/z/b.html", "../z/b.html")]
    [InlineData("x/x.html", "x/x/b.html", "x/b.html")]
    [InlineData("a.html", "до 100%/c#.html", "до%20100%25/c%23.html")]
    public void AddressBetweenFiles(string from, string to, string expected) =>
        Assert.Equal(expected, RelativeAddress.Between(from, to));

    [GeneratedRegex("""(?:href|src)="([^"]*)""")]
    private static partial Regex Address();
}

namespace SiteGen.Tests.Typesetting.Typography;

/// <summary>The rules on whole pages: across marks, and never inside of what is no prose.</summary>
public sealed class ArticleTypographyTests
{
    [Theory]
    [InlineData("\"*слово* и **дело**\"", "<p>«<em>слово</em> и·<strong>дело</strong>»</p>")]
    [InlineData("*\"слово\"* - да", "<p><em>«слово»</em>·— да</p>")]
    [InlineData("не *слово*", "<p>не·<em>слово</em></p>")]
    [InlineData("*не* слово", "<p><em>не</em>·слово</p>")]
    [InlineData("*не*\nслово", "<p><em>не</em>·слово</p>")]
    [InlineData("слово\n- слово", "<p>слово</p>\n<ul>\n<li>слово</li>\n</ul>")]
    [InlineData("слово\n— слово", "<p>слово·— слово</p>")]
    [InlineData("слово\nслово", "<p>слово\nслово</p>")]
    [InlineData("слово  \n-- слово", "<p>слово<br />\n—·слово</p>")]
    [InlineData("в `x - y` - код", "<p>в·<code>x - y</code>·— код</p>")]
    [InlineData("`\"a\"...`", "<p><code>&quot;a&quot;...</code></p>")]
    [InlineData("**10** кг", "<p><strong>10</strong>·кг</p>")]
    [InlineData("нейро**сеть** - *слой*", "<p>ней¬ро¬<strong>сеть</strong>·— <em>слой</em></p>")]
    [InlineData("<span title=\"a - b\">а - б</span>", "<p><span title=\"a - b\">а·— б</span></p>")]
    [InlineData("<code>а - б</code> - да", "<p><code>а - б</code>·— да</p>")]
    [InlineData("10&nbsp;кг &mdash; \"да\"", "<p>10·кг — «да»</p>")]
    [InlineData("<https://a.ru/10-15>", "<p><a href=\"https://a.ru/10-15\" rel=\"noopener\">https://a.ru/10-15</a></p>")]
    [InlineData("[нейронная \"сеть\"](https://a.ru/10-15 \"a - b\")",
        "<p><a href=\"https://a.ru/10-15\" title=\"a - b\" rel=\"noopener\">нейронная «сеть»</a></p>")]
    [InlineData("10^-15^ и 10~2-3~", "<p>10<sup>-15</sup> и·10<sub>2-3</sub></p>")]
    [InlineData("## Нейронная \"сеть\" - это", "<h2 id=\"нейронная-сеть-это\">Нейронная «сеть»·— это")]
    [InlineData("::: definition Нейронная \"сеть\"\nДа.\n:::", "Нейронная «сеть»</p>")]
    [InlineData("> [!NOTE]\n> Не слово - \"дело\"", "<p>Не·слово·— «дело»</p>")]
    [InlineData("- слово - \"дело\"", "<li>слово·— «дело»</li>")]
    [InlineData("| a | b |\n|---|--:|\n| -5 | - |", "<td>−5</td>\n<td class=\"right\">—</td>")]
    [InlineData("Слово[^1]\n\n[^1]: Не \"слово\"", "Не·«слово»")]
    [InlineData("Слово\n:   Не \"слово\"", "Не·«слово»")]
    [InlineData("```text\n\"a\" - b...\n```", "&quot;a&quot; - b...")]
    [InlineData("<div>\n\"а\" - б\n</div>", "\"а\" - б")]
    [InlineData("- [ ] не слово", " не·слово")]
    public void SetsTheTextOnly(string markdown, string expected)
    {
        using var site = new TypesetSite { Typography = true };

        Assert.Contains(expected, TypographyCases.Mark(site.Render(markdown).Html).Replace('⏎', '\n'));
    }

    [Theory]
    [InlineData("не $x$", "не<span class=\"nowrap\">·<span class=\"formula\">")]
    [InlineData("$x$ - это", "<span class=\"nowrap\"><span class=\"formula\">|</span>·</span>— это")]
    [InlineData("$10$ кг", "<span class=\"nowrap\"><span class=\"formula\">|</span>·</span>кг")]
    [InlineData("\"$x$\"", "<span class=\"nowrap\">«<span class=\"formula\">|</span>»</span>")]
    public void AFormulaIsAWord(string markdown, string expected)
    {
        using var site = new TypesetSite { Typography = true };
        var html = TypographyCases.Mark(site.Render(markdown).Html);

        Assert.All(expected.Split('|'), part => Assert.Contains(part, html));
        Assert.DoesNotContain("¬", html);
    }

    [Fact]
    public void NamesHaveNoSoftHyphens()
    {
        using var site = new TypesetSite { Typography = true };

        var article = site.Render("# Нейронная сеть\n\n## Обучение \"сети\"\n\nОбучение\n\n![Нейронная сеть](https://a.ru/a.png)");

        Assert.DoesNotContain('\u00AD', article.Title);
        Assert.Equal("Обучение «сети»", Assert.Single(article.Contents).Html);
        Assert.Contains("<p>Обу\u00ADче\u00ADние</p>", article.Html);
        Assert.Contains("alt=\"Нейронная сеть\"", article.Html);
        Assert.Contains(">Обучение «сети»<", article.Html);
    }
}

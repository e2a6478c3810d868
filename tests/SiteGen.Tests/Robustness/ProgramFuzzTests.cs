using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Robustness;

/// <summary>
/// Damaged pages through the whole program, cells run and all: it ends with exit code 0 or 1, in time, without a word about
/// itself.
/// </summary>
public sealed class ProgramFuzzTests
{
    private const int PagesOfASite = 25;

    [Fact]
    public async Task A_site_of_damaged_pages_ends_with_its_problems()
    {
        var originals = Originals();
        var random = new Random(20261124);
        for (var left = PageDamage.CountOr(PagesOfASite); left > 0; left -= PagesOfASite)
        {
            var pages = Enumerable.Range(0, Math.Min(left, PagesOfASite))
                .Select(index => ($"content/fuzz/{index:00}.md", PageDamage.Of(originals[random.Next(originals.Count)], random)))
                .ToArray();
            using var site = new SmallSite(pages);
            site.Write("site.json", """{ "limits": { "cell": "10s", "lecture": "60s", "memory": "2GiB" } }""");
            await BuildAsync(site);
        }
    }

    private static async Task BuildAsync(SmallSite site)
    {
        using var process = SiteRun.Start(site.Folder, [], "build");
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"The build hangs: {Keep(site)}");
        }

        Assert.True(process.ExitCode is 0 or 1, $"Exit code {process.ExitCode}: {Keep(site)}\n{await error}");
        Assert.DoesNotContain("   at SiteGen.", await output + await error);
    }

    /// <summary>Puts the site where whoever looks into the failure finds it.</summary>
    private static string Keep(SmallSite site)
    {
        var kept = Directory.CreateTempSubdirectory("sitegen-fuzz-").FullName;
        Directory.Delete(kept);
        Directory.Move(site.Folder, kept);
        Directory.CreateDirectory(site.Folder);
        return kept;
    }

    /// <summary>Pages that use everything, the lectures of the tests' sites; without those whose point is to fail.</summary>
    private static List<string> Originals()
    {
        var sites = Path.Combine(SiteRun.SourceFolder(), "../Sites");
        return
        [
            .. new[] { "constructs", "chapters" }
                .SelectMany(site => Directory.EnumerateFiles(Path.Combine(sites, site, "content"), "*.md", SearchOption.AllDirectories))
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText),
            TorchPage,
        ];
    }

    private const string TorchPage = """
        ---
        title: Обучение
        seed: 7
        ---

        ## Данные {#sec-data}

        ```csharp
        var x = rand(20, 3);
        var w = tensor(new[] { 1f, -2f, 0.5f });
        var y = x.matmul(w);
        ```

        Среднее равно `{csharp} y.mean().ToSingle()`, а форма — `{csharp} string.Join(" × ", x.shape)`.

        > - ```csharp {echo=folded #fig-fuzz caption="Данные $y$" alt="Точки"}
        >   var plot = new ScottPlot.Plot();
        >   plot.Add.Scatter(x[.., 0].data<float>().ToArray(), y.data<float>().ToArray());
        >   plot
        >   ```

        ```csharp {throws=ExternalException timeout=5s}
        x.mm(w.reshape(1, 3))
        ```

        ```csharp {error="CS0266"}
        float wrong = y[0];
        ```

        ```csharp
        double Loss(Tensor t) => (t - y).pow(2).mean().ToDouble();
        Console.WriteLine($"{Loss(y):F2} {Loss(y + 1):F2}");
        ```

        ```output {tolerance=0.01}
        0.00 1.00
        ```

        $$
        L = \frac{1}{n} \sum_{i=1}^{n} (t_i - y_i)^2
        $$ {#eq-fuzz-loss}

        ::: exercise {#ex-fuzz}
        Чему равен @eq-fuzz-loss на @fig-fuzz?

        ::: solution
        Нулю.
        :::
        :::
        """;
}

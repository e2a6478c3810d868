using System.Collections.Immutable;
using System.Text;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Problems;

namespace SiteGen.Tests.Configuration;

/// <summary>Whatever stands in a file of options, reading it ends with problems at places that exist.</summary>
public sealed class OptionFuzzTests
{
    private const string Json =
        """
        {
          "title": "Лекции 😀", // comment
          "authors": ["A", "B"], "seed": 42,
          "limits": { "cell": "30s", "memory": "4GiB" },
          "macros": { "\\R": "\\mathbb{R}" }, "problems": { "LEC0301": "off" }
        }
        """;

    private const string Yaml =
        """
        ---
        title: "Сети 😀: введение"
        authors: [Анна, 'Борис']
        date: 2026-09-01
        description: >
          two
          lines
        timeout: 5m
        ---
        # Text

        """;

    [Fact]
    public void MutatedJsonNeverThrows() =>
        Fuzz(Json, text => SiteOptionsReader.Parse(text).Problems);

    [Fact]
    public void MutatedYamlNeverThrows() =>
        Fuzz(Yaml, text => FrontMatterReader.Read(text).Problems);

    private static void Fuzz(string text, Func<SourceFile, ImmutableArray<Problem>> read)
    {
        var random = new Random(1);
        var found = 0;
        for (var round = 0; round < 1500; round++)
        {
            var source = new SourceFile("a", "", Mutate(text, random));
            foreach (var problem in read(source))
            {
                found++;
                Assert.InRange(problem.At.Line, 1, source.LineCount);
                Assert.InRange(problem.At.Column + problem.At.Length, 2, source.Line(problem.At.Line).Length + 2);
            }
        }

        Assert.True(found > 500, $"only {found} problems");
    }

    private static string Mutate(string text, Random random)
    {
        const string noise = "{}[]\",:\\'\t\n #&*!|>%@`-?~\0\u0085\u2028\uFFFDя\"";
        var mutated = new StringBuilder(text);
        for (var edits = random.Next(1, 5); edits > 0; edits--)
        {
            var at = random.Next(mutated.Length);
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(at, Math.Min(random.Next(1, 12), mutated.Length - at));
                    break;
                case 1:
                    mutated.Insert(at, noise[random.Next(noise.Length)]);
                    break;
                case 2:
                    mutated[at] = noise[random.Next(noise.Length)];
                    break;
                default:
                    mutated.Insert(at, text.AsSpan(random.Next(text.Length - 10), 10));
                    break;
            }
        }

        return mutated.ToString();
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Markdig.Renderers;
using SiteGen.Configuration;
using SiteGen.Courses;
using SiteGen.Parsing.Extensions;
using SiteGen.Parsing.Extensions.Citations;
using SiteGen.Tests.Parsing;

namespace SiteGen.Tests.Specs;

/// <summary>
/// The examples in <c>*.md</c> beside this file, in the form of the CommonMark specification. UPDATE_SNAPSHOTS=1 writes what
/// comes out into the files.
/// </summary>
public sealed class SpecTests
{
    private const string Words = "figure=Рис. table=Таблица references=Источники callout.note=Примечание callout.tip=Совет "
        + "callout.important=Важно callout.warning=Осторожно callout.caution=Внимание block.definition=Определение "
        + "block.theorem=Теорема block.example=Пример block.exercise=Упражнение block.solution=Решение block.goals=Цели "
        + "block.summary=Итоги xref.figure=рис. xref.table=табл. xref.sectionNamed=раздел_«{0}» xref.exercise=упр. xref.definition=опр. "
        + "xref.theorem=теорема";

    private const string Sources = """
        [
          {"id": "goodfellow2016", "title": "Deep Learning", "publisher": "MIT Press", "issued": {"date-parts": [[2016]]},
           "author": [{"family": "Goodfellow", "given": "Ian"}, {"family": "Bengio", "given": "Yoshua"}]},
          {"id": "rosenblatt1958", "title": "The perceptron", "container-title": "Psychological Review", "volume": 65,
           "issue": "6", "page": "386-408", "DOI": "10.1037/h0042519", "issued": {"date-parts": [["1958", 11]]},
           "author": [{"family": "Rosenblatt", "given": "F."}]}
        ]
        """;

    private static readonly ImmutableSortedDictionary<string, string> Strings = Words.Split(' ')
        .Select(word => word.Split('='))
        .ToImmutableSortedDictionary(pair => pair[0], pair => pair[1].Replace('_', ' '), StringComparer.Ordinal);

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in Directory.EnumerateFiles(SpecFile.Folder(), "*.md").Order(StringComparer.Ordinal))
        {
            for (var number = 1; number <= SpecFile.Read(file).Count; number++)
            {
                data.Add(Path.GetFileName(file), number);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_gives_its_HTML(string file, int number)
    {
        var path = Path.Combine(SpecFile.Folder(), file);
        var example = SpecFile.Read(path)[number - 1];
        var actual = Render(example.Input);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            SpecFile.Update(path, example, actual);
            return;
        }

        Assert.Equal(example.Expected, actual);
    }

    /// <summary>The HTML, and below it the problems, one a line.</summary>
    private static string Render(string input)
    {
        var lecture = Lectures.Parse(input, "content/03-networks/01-first.md");
        var source = new SiteGen.Content.SourceFile("references.json", "/site/references.json", Sources);
        var course = CourseBuilder.Build(new SiteOptions(), [lecture], BibliographyReader.Read(source));
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        var references = new PageReferences(course, course.Pages.Single(), Strings, (_, _) => { });
        ArticleRenderers.Register(renderer, references);
        renderer.ObjectRenderers.Insert(0, new PlainRenderers.Cell());
        renderer.ObjectRenderers.Insert(0, new PlainRenderers.InlineCell());
        renderer.ObjectRenderers.Insert(0, new PlainRenderers.Figure(course));
        renderer.ObjectRenderers.Insert(0, new PlainRenderers.Formula(course));
        renderer.ObjectRenderers.Insert(0, new PlainRenderers.InlineFormula());
        renderer.Render(lecture.Document);
        writer.Write(BibliographySection.Render(references));
        foreach (var problem in lecture.Problems.Concat(course.Problems))
        {
            var hint = problem.Hint is null ? "" : $" ({problem.Hint})";
            writer.WriteLine($"{problem.At.Line}:{problem.At.Column} {problem.Code}: {problem.Message}{hint}");
        }

        return writer.ToString().TrimEnd('\n');
    }
}

/// <summary>One example.</summary>
/// <param name="Input">Markdown; <c>→</c> stands for a tab.</param>
/// <param name="Expected">What must come out.</param>
internal sealed record SpecExample(string Input, string Expected);

/// <summary>Reads and rewrites a file of examples.</summary>
internal static class SpecFile
{
    private static readonly string Fence = new('`', 32);

    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    public static IReadOnlyList<SpecExample> Read(string path)
    {
        var lines = File.ReadAllText(path).Split('\n');
        var examples = new List<SpecExample>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != $"{Fence} example")
            {
                continue;
            }

            var dot = Array.IndexOf(lines, ".", i);
            var end = Array.IndexOf(lines, Fence, dot);
            var input = string.Join('\n', lines[(i + 1)..dot]).Replace('→', '\t');
            examples.Add(new SpecExample(input, string.Join('\n', lines[(dot + 1)..end])));
            i = end;
        }

        return examples;
    }

    public static void Update(string path, SpecExample example, string actual)
    {
        var text = File.ReadAllText(path);
        var before = $"{Fence} example\n{example.Input.Replace('\t', '→')}\n.\n";
        var old = example.Expected.Length == 0 ? "" : example.Expected + "\n";
        var updated = actual.Length == 0 ? "" : actual + "\n";
        File.WriteAllText(path, text.Replace($"{before}{old}{Fence}\n", $"{before}{updated}{Fence}\n", StringComparison.Ordinal));
    }
}

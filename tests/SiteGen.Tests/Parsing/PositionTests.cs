using SiteGen.Parsing;
using SiteGen.Parsing.Extensions.Formulas;

namespace SiteGen.Tests.Parsing;

/// <summary>
/// Positions are a feature: wherever code or LaTeX stands, every character that is not blank must translate to the place
/// of the same character in the file.
/// </summary>
public sealed class PositionTests
{
    public static TheoryData<string> Surroundings =>
    [
        "{0}",
        "text before\n\n{0}",
        "---\ntitle: x\n---\n\n{0}",
        "> {0}",
        ">{0}",
        "> > {0}",
        "- item\n\n  {0}",
        "- {0}",
        "10. item\n\n    {0}",
        "- a\n  - b\n\n    {0}",
        "> - a\n>\n>   {0}",
        "- item\n\n\t{0}",
        "-\titem\n\n\t{0}",
        "> \t{0}",
        ">  {0}",
        "::: example\n{0}\n:::",
        "::: columns\n::: column\n{0}\n:::\n:::",
        "> [!NOTE]\n> text\n>\n> {0}",
        "[^1]\n\n[^1]: foot\n\n    {0}",
    ];

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Code_of_a_fence_knows_its_place(string surrounding)
    {
        var text = Surround(surrounding, "```csharp {echo=folded}\nvar a = 1;\n    if (a)\n\n\tb;\n\t\tc;\n```");
        var lecture = Lectures.Parse(text);
        Assert.Empty(lecture.Faults());
        var cell = Assert.Single(lecture.Cells);
        Assert.Contains("if (a)", cell.Code, StringComparison.Ordinal);
        Assert.Equal(5, cell.Code.Split('\n').Length);
        AssertPlaces(lecture, cell.Code, cell.Positions);
        var start = cell.Positions.Start;
        Assert.StartsWith("```csharp", lecture.Source.Line(start.Line)[(start.Column - 1)..], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Code_of_an_indented_fence_knows_its_place(string surrounding)
    {
        var text = Surround(surrounding, "  ~~~ cs\n  a\n    b\n c\n d~~~\n  ~~~");
        var lecture = Lectures.Parse(text);
        if (lecture.Cells.Length == 0)
        {
            return; // two more blanks make it indented code behind some of the markers
        }

        AssertPlaces(lecture, lecture.Cells[0].Code, lecture.Cells[0].Positions);
    }

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Formula_block_knows_its_place(string surrounding)
    {
        var text = Surround(surrounding, "$$\n  a + b\n\\frac{1}{2}\n$$ {#eq-x}");
        var lecture = Lectures.Parse(text);
        Assert.Empty(lecture.Faults());
        var formula = Assert.Single(DocumentTree.Walk(lecture.Document).OfType<FormulaBlock>());
        Assert.Equal("eq-x", formula.Label);
        AssertPlaces(lecture, formula.Tex, formula.Positions!);
    }

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Inline_code_and_formulas_know_their_places(string surrounding)
    {
        var text = Surround(surrounding, "Word `{csharp} x.ToString(\n\"F2\")` and $a +\nb$ with $$c$$ and\n``{cs} y`z``");
        var lecture = Lectures.Parse(text);
        Assert.Empty(lecture.Faults());
        Assert.Equal(2, lecture.Cells.Length);
        Assert.All(lecture.Cells, cell => AssertPlaces(lecture, cell.Code, cell.Positions));
        var formulas = DocumentTree.Walk(lecture.Document).OfType<FormulaInline>().ToList();
        Assert.Equal(2, formulas.Count);
        Assert.All(formulas, formula => AssertPlaces(lecture, formula.Tex, formula.Positions));
    }

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Faults_of_options_know_their_places(string surrounding)
    {
        var text = Surround(surrounding, "```csharp {ecko=folded run=maybe run=false ..}\nx\n```");
        var lecture = Lectures.Parse(text);
        var line = lecture.Source.LocationAt(text.IndexOf("ecko", StringComparison.Ordinal)).Line;
        string At(string word, string code, int from = 0) =>
            $"{line}:{lecture.Source.Line(line).IndexOf(word, from, StringComparison.Ordinal) + 1}+{word.Length} {code}";
        Assert.Equal(
            [At("ecko", "LEC0302"), At("maybe", "LEC0304"), At("run=false", "LEC0303"), At("..", "LEC0305")], lecture.Faults());
    }

    /// <summary>Puts the marker's continuation before every line but the first.</summary>
    internal static string Surround(string surrounding, string block)
    {
        var at = surrounding.IndexOf("{0}", StringComparison.Ordinal);
        var start = surrounding.LastIndexOf('\n', at) + 1;
        var prefix = surrounding[start..at];
        var continuation = string.Concat(prefix.Select(c => c is '>' or '\t' ? c : ' '));
        return surrounding.Replace("{0}", block.Replace("\n", "\n" + continuation, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static void AssertPlaces(Lecture lecture, string embedded, TextPositions positions)
    {
        var lines = embedded.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            for (var column = 0; column < lines[line].Length; column++)
            {
                if (!char.IsWhiteSpace(lines[line][column]))
                {
                    var at = positions.Translate(line + 1, column + 1);
                    Assert.Equal(lines[line][column], lecture.Source.Line(at.Line)[at.Column - 1]);
                }
            }
        }
    }
}

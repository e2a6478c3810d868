using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LectureKit.Tests.Diagrams;

public sealed partial class GraphStepsTests
{
    [Fact]
    public void Sentences_follow_the_backward_pass() => Assert.Equal(
        """
        Шаг 1. Начинаем с выхода: ∂f/∂f = 1.
        Шаг 2. Узел «×»: ∂f/∂q = ∂f/∂f · z = 1 · (−4) = −4; ∂f/∂z = ∂f/∂f · q = 1 · 3 = 3.
        Шаг 3. Узел «+»: ∂f/∂x = −4 · 1 = −4; ∂f/∂y = −4 · 1 = −4.
        """.ReplaceLineEndings("\n"),
        Example().ToString());

    [Fact]
    public void Contributions_add_up_in_words()
    {
        var x = Value.Input("x", 3);
        var steps = (x * x).Named("f").Steps();
        Assert.Equal(
            "Шаг 2. Узел «×»: ∂f/∂x = ∂f/∂f · x = 1 · 3 = 3; к ∂f/∂x прибавляется ∂f/∂f · x = 1 · 3 = 3, всего 6.", steps[1].Sentence);
    }

    [Fact]
    public void All_steps_have_one_layout()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var steps = new RandomGraphs(seed, 8, usesTorch: false).Nodes[^1].Value.Steps();
            var pictures = steps.Select(step => step.Draw()).ToList();
            Assert.All(pictures, picture => Assert.Equal(pictures[0].Size, picture.Size));
            Assert.All(pictures, picture => Assert.Equal(pictures[0].Nodes, picture.Nodes));
            Assert.All(pictures, picture => Assert.Equal(
                pictures[0].Edges.SelectMany(edge => edge), picture.Edges.SelectMany(edge => edge)));
            Assert.All(steps, DiagramRules.Holds);
        }
    }

    [Fact]
    public void Each_step_shows_more_gradients_and_the_last_shows_all()
    {
        var steps = Example();
        Assert.Equal([1, 3, 5], steps.Select(step => Gradients(step.ToSvg())));
        Assert.Equal(3, steps.Count);
    }

    [Fact]
    public void What_is_new_is_bold_and_framed()
    {
        var root = XElement.Parse(Example()[1].ToSvg());
        var bold = root.Descendants().Where(element => element.Attribute("font-weight")?.Value == "700").Select(element => element.Value);
        Assert.Equal(["−4", "3"], bold.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(3, root.Descendants().Count(element => element.Name.LocalName == "rect"
            && element.Attribute("stroke")!.Value.Contains("--chart-4", StringComparison.Ordinal)));
    }

    [Fact]
    public void Are_an_ordered_list_in_a_page()
    {
        var forms = LectureHost.Format(Example()).Forms;
        Assert.Equal(["text/html", "text/plain"], forms.Select(form => form.MediaType));
        var list = XElement.Parse(forms[0].Data);
        Assert.Equal(("ol", "steps"), (list.Name.LocalName, list.Attribute("class")!.Value));
        Assert.Equal(3, list.Elements("li").Count());
        Assert.All(list.Elements("li"), item => Assert.StartsWith("Шаг ", item.Element("p")!.Value, StringComparison.Ordinal));
        Assert.Equal(Example().ToString(), forms[1].Data);
    }

    [Fact]
    public void A_step_can_be_shown_alone()
    {
        DiagramRules.LivesInAPage(Example()[1]);
        Assert.Equal(Example()[1].Sentence, LectureHost.Format(Example()[1]).Forms[0].Alt);
    }

    private static int Gradients(string svg) => Gradient().Count(svg);

    private static GraphSteps Example()
    {
        var (x, y, z) = (Value.Input("x", -2), Value.Input("y", 5), Value.Input("z", -4));
        return ((x + y).Named("q") * z).Named("f").Steps();
    }

    [GeneratedRegex("<text[^>]*fill=\"var\\(--chart-4")]
    private static partial Regex Gradient();
}

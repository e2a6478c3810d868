using System.Xml.Linq;

namespace LectureKit.Tests.Diagrams;

public sealed class ComputationGraphTests
{
    [Fact]
    public void Parts_keep_apart_in_random_graphs()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var value = new RandomGraphs(seed, 4 + (seed % 12), usesTorch: false).Nodes[^1].Value;
            value.Backward();
            var graph = value.Graph();
            DiagramRules.Holds(seed % 3 == 0 ? graph.WithLocalDerivatives() : graph);
        }
    }

    [Fact]
    public void Parts_keep_apart_in_rows_of_any_width()
    {
        foreach (var width in new[] { 200, 300, 420, 560, 2000 })
        {
            DiagramRules.Holds(Sigmoid().Graph().WithWidth(width));
        }
    }

    [Fact]
    public void The_example_of_the_notes_fits_a_phone()
    {
        var picture = Sigmoid().Graph().Draw();
        Assert.InRange(picture.Size.Width, 300, 530);
        var texts = picture.Labels.Select(label => label.Text).ToList();
        string[] shown = ["w₀", "−3", "0,37", "1,37", "0,73", "−0,53", "−0,59", "1/x", "exp"];
        Assert.All(shown, text => Assert.Contains(text, texts));
    }

    [Fact]
    public void Values_stand_above_their_line_and_gradients_below()
    {
        var (x, y) = (Value.Input("x", 7), Value.Input("y", 5));
        var f = x * y;
        f.Backward();
        var labels = f.Graph().Draw().Labels.ToLookup(label => label.Text, label => label.Box);
        var (value, gradient, name) = (labels["35"].Single(), labels["1"].Single(), labels["×"].Single());
        Assert.True(value.Bottom < name.Top + (name.Height / 2));
        Assert.True(gradient.Top > name.Top + (name.Height / 2));
    }

    [Fact]
    public void Gradients_show_after_the_backward_pass_or_on_demand()
    {
        var f = Value.Input("x", 3) * Value.Input("y", 41);
        Assert.DoesNotContain(f.Graph().Draw().Labels, label => label.Text == "1");
        Assert.Contains(f.Graph().WithGradients().Draw().Labels, label => label.Text == "1");
        f.Backward();
        Assert.Contains(f.Graph().Draw().Labels, label => label.Text == "1");
        Assert.DoesNotContain(f.Graph().WithGradients(false).Draw().Labels, label => label.Text == "1");
    }

    [Fact]
    public void Numbers_can_be_left_out()
    {
        var (x, y) = (Value.Input("x", 3), Value.Input("y", 41));
        var f = (x * y).Named("f") + 7;
        f.Backward();
        var graph = f.Graph().WithNumbers(false);
        DiagramRules.Holds(graph);
        Assert.Equal(["+7", "f", "x", "y", "×"], graph.Draw().Labels.Select(label => label.Text).Order(StringComparer.Ordinal));
        Assert.Equal("Граф вычислений f. Входы: x; y. Операции по порядку: ×, +7.", graph.Alt);
        Assert.Contains(graph.WithNumbers().Draw().Labels, label => label.Text == "f = 123");
    }

    [Fact]
    public void Trees_are_drawn_without_crossings()
    {
        var inputs = Enumerable.Range(0, 8).Select(index => Value.Input($"x_{index}", index)).ToList();
        while (inputs.Count > 1)
        {
            inputs = [.. inputs.Chunk(2).Select(pair => pair[0] * pair[1])];
        }

        var nodes = inputs[0].Order().Select(GraphNode.Of).ToList();
        var scheme = new GraphView(false).Scheme([.. nodes], new Dictionary<Value, double>(), new Dictionary<Value, double>());
        var grid = new FlowGrid(scheme);
        FlowOrder.Reduce(grid);
        Assert.Equal(0, FlowOrder.Crossings(grid));
        Assert.Equal([8, 4, 2, 1], grid.Layers.Select(layer => layer.Count));
    }

    [Fact]
    public void The_first_operand_of_a_difference_comes_in_on_top()
    {
        var (x, y) = (Value.Input("x", 1), Value.Input("y", 2));
        foreach (var f in new[] { x - y, y - x, y / x })
        {
            var first = f.Operands[0].Name;
            var boxes = f.Graph().Draw().Labels.ToLookup(label => label.Text, label => label.Box.Top);
            Assert.Equal(first == "x", boxes["x"].Single() < boxes["y"].Single());
        }
    }

    [Fact]
    public void A_group_is_one_node_with_the_same_gradients()
    {
        var (x, b) = (Value.Input("x", 0.5), Value.Input("b", -1));
        var s = (x + b).Named("s");
        var f = (1 / (1 + (-s).Exp())).Named("f");
        f.Backward();
        var graph = f.Graph().Collapse("σ", f, s);
        DiagramRules.Holds(graph);
        Assert.Contains("f = σ(s) = 0,38, ∂f/∂f = 1", graph.ToString(), StringComparison.Ordinal);
        Assert.Contains($"∂f/∂x = {DiagramNumber.Text(x.Grad)}", graph.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(graph.Draw().Labels, label => label.Text == "exp");
    }

    [Fact]
    public void A_group_that_is_none_is_refused()
    {
        var (x, y) = (Value.Input("x", 0.5), Value.Input("y", -1));
        var s = x * y;
        var t = s.Exp();
        var f = t + s;
        Assert.Throws<ArgumentException>("output", () => f.Graph().Collapse("g", x));
        Assert.Throws<ArgumentException>("inputs", () => f.Graph().Collapse("g", t, x));
        Assert.Throws<ArgumentException>("inputs", () => f.Graph().Collapse("g", t, s, y));
        Assert.Throws<ArgumentException>("inputs", () => f.Graph().Collapse("g", t, x, y));
        Assert.Throws<ArgumentException>("output", () => new ComputationGraph(2.0));
    }

    [Fact]
    public void Describes_itself_in_words()
    {
        var f = Sigmoid();
        Assert.Equal(
            "Граф вычислений f. Входы: w₀ = 2; x₀ = −1; w₁ = −3; x₁ = −2; w₂ = −3. Операции по порядку: ×, ×, +, +, −x, exp, +1, "
            + "1/x. Результат f = 0,73. Производные f по w₀: −0,20; по x₀: 0,39; по w₁: −0,39; по x₁: −0,59; по w₂: 0,20.",
            f.Graph().Alt);
        DiagramRules.LivesInAPage(f.Graph());
    }

    [Fact]
    public void Authors_alternative_text_comes_first()
    {
        var forms = LectureHost.Format(Sigmoid(), "нейрон").Forms;
        Assert.Equal(["image/svg+xml", "text/plain"], forms.Select(form => form.MediaType));
        Assert.Equal("нейрон", forms[0].Alt);
        Assert.StartsWith("Граф вычислений", LectureHost.Format(Sigmoid()).Forms[0].Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_graph_gives_the_same_bytes() => Assert.Equal(Sigmoid().Graph().ToSvg(), Sigmoid().Graph().ToSvg());

    [Fact]
    public void Hostile_names_stay_text()
    {
        var f = Value.Input("<b>&\"", 1) + 1;
        Assert.Contains("<b>&\"", XElement.Parse(f.Graph().ToSvg()).Value, StringComparison.Ordinal);
    }

    private static Value Sigmoid()
    {
        var (w0, x0, w1) = (Value.Input("w_0", 2), Value.Input("x_0", -1), Value.Input("w_1", -3));
        var (x1, w2) = (Value.Input("x_1", -2), Value.Input("w_2", -3));
        var f = 1 / (1 + (-((w0 * x0) + (w1 * x1) + w2)).Exp());
        f.Backward();
        return f;
    }
}

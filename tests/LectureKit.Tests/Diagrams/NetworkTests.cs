using static TorchSharp.torch;

namespace LectureKit.Tests.Diagrams;

public sealed class NetworkTests
{
    [Fact]
    public void Neuron_shows_sum_and_output()
    {
        var neuron = new Neuron([2, -3], -3, [-1, -2]);
        Assert.Equal(
            "Нейрон: w₁ = 2, w₂ = −3, b = −3; входы x₁ = −1, x₂ = −2, взвешенная сумма z = 1, активация σ, выход y = 0,73.",
            neuron.Alt);
        var texts = neuron.Draw().Labels.Select(label => label.Text).ToList();
        string[] shown = ["x₁ = −1", "w₂ = −3", "b = −3", "Σ", "z = 1", "y = 0,73"];
        Assert.All(shown, text => Assert.Contains(text, texts));
        DiagramRules.Holds(neuron);
        DiagramRules.LivesInAPage(neuron);
    }

    [Fact]
    public void Neuron_takes_tensors()
    {
        using var weights = tensor(new[] { 1f, 1f }, requires_grad: true);
        var neuron = new Neuron(weights, tensor(-1.5), tensor(new[] { 1, 0 }), Activation.Step);
        Assert.Contains("z = −0,5, активация θ, выход y = 0", neuron.Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void Linear_neuron_ends_with_the_sum()
    {
        var neuron = new Neuron([1, 2], 0.5, [3, -1], Activation.Identity);
        Assert.Equal("Нейрон: w₁ = 1, w₂ = 2, b = 0,5; входы x₁ = 3, x₂ = −1, выход y — взвешенная сумма 1,5.", neuron.Alt);
        var texts = neuron.Draw().Labels.Select(label => label.Text).ToList();
        Assert.Contains("y = 1,5", texts);
        Assert.DoesNotContain(texts, text => text.StartsWith('z'));
        DiagramRules.Holds(neuron);
    }

    [Fact]
    public void Neuron_may_have_no_bias()
    {
        var neuron = new Neuron([2], 100, [0.5], Activation.Sigmoid).WithoutBias();
        Assert.Contains("w₁ = 2, без смещения; входы x₁ = 0,5, взвешенная сумма z = 1,", neuron.Alt, StringComparison.Ordinal);
        Assert.DoesNotContain(neuron.Draw().Labels, label => label.Text.StartsWith('b'));
        DiagramRules.Holds(neuron);
    }

    [Fact]
    public void Number_of_inputs_may_be_a_symbol()
    {
        var neuron = Neuron.Of("n", Activation.Identity);
        Assert.Equal("Нейрон: n входов; выход y — взвешенная сумма.", neuron.Alt);
        var texts = neuron.Draw().Labels.Select(label => label.Text).ToList();
        Assert.All(["x₁", "x₂", "xₙ", "wₙ", "⋮", "b", "y"], text => Assert.Contains(text, texts));
        DiagramRules.Holds(neuron);
        Assert.Throws<ArgumentException>("inputs", () => Neuron.Of(" "));
    }

    [Fact]
    public void Neurons_of_any_size_are_readable()
    {
        foreach (var inputs in new[] { 1, 2, 5, 6, 100 })
        {
            var neuron = Neuron.Of(inputs, Activation.Relu);
            DiagramRules.Holds(neuron);
            Assert.InRange(neuron.Draw().Size.Height, 50, 320);
        }
    }

    [Fact]
    public void Neuron_names_what_is_wrong()
    {
        var error = Assert.Throws<ArgumentException>("inputs", () => new Neuron([1, 2], 0, [1]));
        Assert.Contains("1 inputs and 2 weights", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("weights", () => new Neuron([], 0));
        Assert.Throws<ArgumentException>("bias", () => new Neuron([1], double.NaN));
        Assert.Throws<ArgumentException>("bias", () => new Neuron(ones(2), ones(2)));
        Assert.Throws<ArgumentOutOfRangeException>("inputs", () => Neuron.Of(0));
    }

    [Fact]
    public void Module_gives_its_layers_weights_and_activations()
    {
        using var hidden = nn.Linear(3, 4);
        using var output = nn.Linear(4, 2);
        using (no_grad())
        {
            hidden.weight!.fill_(0.5);
            output.weight!.fill_(-1);
        }

        var network = Network.From(nn.Sequential(hidden, nn.Dropout(), nn.ReLU(), output));
        Assert.Equal(
            "Полносвязная сеть: вход — 3 нейрона; скрытый слой 1 — 4 нейрона, ReLU; выход — 2 нейрона. "
            + "Весов 20, из них отрицательных 8; от −1 до 0,5.",
            network.Alt);
        var svg = network.ToSvg();
        Assert.Equal(8, svg.Split("stroke-dasharray").Length - 1);
        Assert.Equal(12, svg.Split("--chart-1").Length - 1);
        Assert.Contains("stroke-width=\"5\"", svg, StringComparison.Ordinal);
        Assert.Equal(9, network.Draw().Nodes.Length);
    }

    [Fact]
    public void Modules_are_searched_to_the_bottom()
    {
        var network = Network.From(nn.Sequential(nn.Sequential(nn.Linear(2, 3), nn.Tanh()), nn.Linear(3, 1, hasBias: false)));
        Assert.Contains("скрытый слой 1 — 3 нейрона, Tanh; выход — 1 нейрон", network.Alt, StringComparison.Ordinal);
        Assert.Equal(7, network.WithBiases().Draw().Nodes.Length - 1);
    }

    [Fact]
    public void Biases_are_lines_from_a_neuron_that_is_one()
    {
        var network = Network.Of(2, 3, 1).WithBiases();
        var picture = network.Draw();
        Assert.Equal(2 + 1 + 3 + 1 + 1, picture.Nodes.Length);
        Assert.Equal((3 * 3) + 4, picture.Edges.Length);
        Assert.Equal(2, picture.Labels.Count(label => label.Text == "1"));
    }

    [Fact]
    public void Wide_layers_leave_the_middle_out()
    {
        var picture = Network.Of(784, 128, 10).WithMost(6).Draw();
        Assert.Equal(15, picture.Nodes.Length);
        Assert.Contains(picture.Labels, label => label.Text == "x₇₈₄");
        Assert.Contains(picture.Labels, label => label.Text == "y₁₀");
        Assert.DoesNotContain(picture.Labels, label => label.Text == "x₄");
    }

    [Fact]
    public void Numbers_stand_on_their_lines_and_not_on_each_other()
    {
        var network = Network.From(new double[,] { { 1, 2 }, { 3, 4 } }, new double[,] { { 5, -6 } }).WithNumbers();
        var labels = network.Draw().Labels;
        string[] numbers = ["1", "2", "3", "4", "5", "−6"];
        Assert.All(numbers, number => Assert.Contains(labels, label => label.Text == number));
        Assert.All(labels, label => Assert.DoesNotContain(
            labels.Where(other => other != label), other => other.Box.Grow(-1).Overlaps(label.Box.Grow(-1))));
        Assert.Throws<InvalidOperationException>(() => Network.Of(2, 1).WithNumbers());
    }

    [Fact]
    public void Circles_and_labels_keep_apart()
    {
        var networks = new[]
        {
            Network.Of(1, 1), Network.Of(3, 5, 5, 2), Network.Of(20, 20, 20, 20, 20, 20), Network.Of(2, 2).WithBiases(),
            Network.Of(2, 2).WithNames("очень длинное имя", "ещё более длинное имя слоя").WithLabels(["рост", "возраст"], ["да", "нет"]),
        };
        foreach (var network in networks)
        {
            DiagramRules.LivesInAPage(network);
            var picture = network.Draw();
            var boxes = picture.Nodes.Concat(picture.Labels.Where(label => label.Text != "1").Select(label => label.Box)).ToList();
            Assert.All(boxes.Index(), box => Assert.DoesNotContain(boxes.Skip(box.Index + 1), box.Item.Overlaps));
            var page = new DiagramBox(0, 0, picture.Size.Width, picture.Size.Height);
            Assert.All(boxes, box => Assert.Equal(page, page.Union(box)));
        }
    }

    [Fact]
    public void Network_names_what_is_wrong()
    {
        Assert.Throws<ArgumentException>("sizes", () => Network.Of(3));
        Assert.Throws<ArgumentException>("sizes", () => Network.Of(3, 0));
        Assert.Throws<ArgumentException>("module", () => Network.From(nn.Sequential(nn.ReLU())));
        var error = Assert.Throws<ArgumentException>("weights", () => Network.From(new double[2, 3], new double[1, 3]));
        Assert.Contains("takes 3 numbers, but the layer before has 2 neurons", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("names", () => Network.Of(2, 1).WithNames("x"));
        Assert.Throws<ArgumentException>("outputs", () => Network.Of(2, 1).WithLabels(["a", "b"], []));
        Assert.Throws<ArgumentException>("weights", () => Network.From(new[,] { { double.PositiveInfinity } }));
    }
}

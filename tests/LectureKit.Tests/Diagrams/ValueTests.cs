using static TorchSharp.torch;

namespace LectureKit.Tests.Diagrams;

public sealed class ValueTests
{
    [Fact]
    public void Product_of_a_sum_as_in_the_notes()
    {
        var (x, y, z) = (Value.Input("x", -2), Value.Input("y", 5), Value.Input("z", -4));
        var q = x + y;
        var f = q * z;
        f.Backward();
        Assert.Equal((3.0, -12.0), (q.Data, f.Data));
        Assert.Equal([-4.0, -4, 3, -4, 1], new[] { x, y, z, q, f }.Select(value => value.Grad));
    }

    [Fact]
    public void Gradients_equal_those_of_torch()
    {
        var used = new HashSet<int>();
        for (var seed = 0; seed < 300; seed++)
        {
            using var scope = NewDisposeScope();
            var graph = new RandomGraphs(seed, 14);
            var (value, tensor) = graph.Nodes[^1];
            value.Backward();
            tensor.backward();
            Assert.Equal(tensor.item<double>(), value.Data, 1e-9);
            foreach (var (node, expected) in graph.Nodes)
            {
                var gradient = expected.grad?.item<double>() ?? 0;
                Assert.True(
                    Math.Abs(gradient - node.Grad) <= 1e-6 * Math.Max(1, Math.Abs(gradient)),
                    $"seed {seed}: torch says {gradient}, Value says {node.Grad}");
            }

            used.UnionWith(graph.Used);
        }

        Assert.Equal(RandomGraphs.Operations, used.Count);
    }

    [Fact]
    public void Ties_and_kinks_are_those_of_torch()
    {
        var x = Value.Input("x", 0);
        x.Relu().Backward();
        Assert.Equal(0, x.Grad);
        var (a, b) = (Value.Input("a", 1), Value.Input("b", 1));
        a.Max(b).Backward();
        Assert.Equal((0.5, 0.5), (a.Grad, b.Grad));
        var zero = Value.Input("zero", 0);
        zero.Pow(0).Backward();
        Assert.Equal(0, zero.Grad);
        Assert.True(double.IsNaN(Value.Input("x", double.NaN).Relu().Data));
    }

    [Fact]
    public void A_value_used_twice_gets_the_sum()
    {
        var x = Value.Input("x", 3);
        (x * x + x).Backward();
        Assert.Equal(7, x.Grad);
    }

    [Fact]
    public void Gradients_of_inputs_add_up_until_they_are_cleared()
    {
        var x = Value.Input("x", 3);
        var square = x * x;
        var f = square * 2;
        f.Backward();
        f.Backward();
        Assert.Equal((24.0, 2.0), (x.Grad, square.Grad));
        f.ZeroGrad();
        f.Backward();
        Assert.Equal(12, x.Grad);
    }

    [Fact]
    public void A_long_chain_does_not_overflow_the_stack()
    {
        var x = Value.Input("x", 1);
        var sum = x;
        for (var step = 0; step < 50_000; step++)
        {
            sum += 1;
        }

        sum.Backward();
        Assert.Equal((50_001.0, 1.0), (sum.Data, x.Grad));
    }

    [Fact]
    public void Says_its_numbers()
    {
        var x = Value.Input("x", 0.5);
        Assert.Equal("Value(x, data=0.5, grad=0)", x.ToString());
        Assert.Equal("Value(data=1.5, grad=0)", (x + 1).ToString());
    }

    [Fact]
    public void Needs_a_name() => Assert.Throws<ArgumentException>("name", () => Value.Input(" ", 1));
}

using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LectureKit.Tests.Formatting;

public sealed class FormattersTests
{
    private enum Color
    {
        Red,
    }

    public static TheoryData<string, object?> Plain { get; } = new()
    {
        { "null", null },
        { "как есть\n<b>", "как есть\r\n<b>" },
        { "True", true },
        { "x", 'x' },
        { "42", 42 },
        { "0.1", 0.1 },
        { "14", 14.0 },
        { "1E-10", 1e-10 },
        { "0.33333334", 1f / 3 },
        { "NaN", double.NaN },
        { "2.50", 2.50m },
        { "<1; 2>", new Complex(1, 2) },
        { "2026-11-23", new DateOnly(2026, 11, 23) },
        { "00:01:30", TimeSpan.FromSeconds(90) },
        { "Red", Color.Red },
        { "[1, 2, 3]", new[] { 1, 2, 3 } },
        { "[\"a\", \"b\\\"c\"]", new List<string> { "a", "b\"c" } },
        { "[1, null]", new object?[] { 1, null } },
        { "[]", Array.Empty<int>() },
        { "[[1, 2], [3]]", ImmutableArray.Create(ImmutableArray.Create(1, 2), ImmutableArray.Create(3)) },
        { "[[ 1, 2],\n [10, 3]]", new[,] { { 1, 2 }, { 10, 3 } } },
        { "[[1.5],\n [  2, 30]]", new double[][] { [1.5], [2, 30] } },
        { "[[[1, 2]],\n\n [[3, 4]]]", new[, ,] { { { 1, 2 } }, { { 3, 4 } } } },
        { "[[[[1],\n   [2]]]]", new[, , ,] { { { { 1 }, { 2 } } } } },
        { "Point { X = 1, Y = 2 }", new Point(1, 2) },
        { "(1, два)", (1, "два") },
        { "{ A = 1 }", new { A = 1 } },
        {
            "InvalidOperationException: outer\n---> FormatException: inner",
            new InvalidOperationException("outer", new FormatException("inner"))
        },
        { "LectureKit.Tests.Formatting.FormattersTests+Walked", new Walked() },
        { "[tensor(1.), tensor(2.)]", new[] { tensor(1f), tensor(2f) } },
        { "torch.float32", ScalarType.Float32 },
        { "cpu", CPU },
        { "[3, 2]", ones(3, 2).shape },
        { "torch.Size([3, 2])", new Size([3, 2]) },
        { "0.5", 0.5.ToScalar() },
        { "7", 7.ToScalar() },
    };

    [Theory]
    [MemberData(nameof(Plain), DisableDiscoveryEnumeration = true)]
    public void Plain_text(string expected, object? value) => Assert.Equal(expected, Text(value));

    [Fact]
    public void Numbers_ignore_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ru-RU");
            Assert.Equal("1.5", Text(1.5));
            Assert.Equal("[1.5]", Text(new[] { 1.5 }));
            Assert.Equal("tensor(1.5000)", Text(tensor(1.5f)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Formatter_that_throws_falls_back_to_text_with_a_note()
    {
        var formatted = LectureHost.Format(Failing());
        Assert.NotEmpty(Assert.Single(formatted.Forms).Data);
        Assert.Contains("the file is gone", formatted.FormatterFault, StringComparison.Ordinal);

        static IEnumerable<int> Failing()
        {
            yield return 1;
            throw new IOException("the file is gone");
        }
    }

    [Fact]
    public void Value_whose_text_throws_shows_its_type()
    {
        var formatted = LectureHost.Format(new Throwing());
        Assert.Equal(typeof(Throwing).ToString(), Assert.Single(formatted.Forms).Data);
        Assert.Contains("no text", formatted.FormatterFault, StringComparison.Ordinal);
    }

    [Fact]
    public void Tensor_has_a_page_form_with_shape_type_and_device()
    {
        var forms = LectureHost.Format(full(3, 2, 3.74f)).Forms;
        Assert.Equal(["text/html", "text/plain"], forms.Select(form => form.MediaType));
        Assert.EndsWith(
            "</samp></pre><p class=\"tensor-meta\">форма [3, 2] · float32 · cpu</p></div>", forms[0].Data, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameter_prints_as_one() =>
        Assert.Equal("Parameter containing:\ntensor([1.], requires_grad=True)", Text(new Parameter(ones(1))));

    [Fact]
    public void Disposed_tensor_is_no_fault()
    {
        var gone = ones(1);
        gone.Dispose();
        Assert.Null(LectureHost.Format(gone).FormatterFault);
    }

    [Fact]
    public void Formatting_leaves_gradients_and_scopes_alone()
    {
        var x = tensor(new[] { 1f, 2f }, requires_grad: true);
        var y = (x * x).sum();
        Assert.Equal("tensor(5.)", Text(y));
        Assert.True(is_grad_enabled());
        y.backward();
        Assert.Equal("tensor([2., 4.])", Text(x.grad));
    }

    [Fact]
    public void Latex_has_its_own_form() => Assert.Equal("text/latex", LectureHost.Format(new Latex("x^2")).Forms[0].MediaType);

    private static string Text(object? value)
    {
        var formatted = LectureHost.Format(value);
        Assert.Null(formatted.FormatterFault);
        return formatted.Forms.Single(form => form.MediaType == "text/plain").Data;
    }

    private sealed record Point(int X, int Y);

    /// <summary>An unknown type: its properties must never be touched.</summary>
    private sealed class Walked
    {
        public string Secret => throw new InvalidOperationException("walked");
    }

    private sealed class Throwing
    {
        public override string ToString() => throw new InvalidOperationException("no text");
    }
}

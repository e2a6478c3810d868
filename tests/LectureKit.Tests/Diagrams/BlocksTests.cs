namespace LectureKit.Tests.Diagrams;

public sealed class BlocksTests
{
    [Fact]
    public void Chain_is_read_from_left_to_right()
    {
        var blocks = Blocks.Chain("logits", "Softmax", "log", "NLL");
        var nodes = blocks.Draw().Nodes;
        Assert.Equal(nodes.OrderBy(node => node.Left), nodes);
        Assert.Equal("logits → Softmax → log → NLL", blocks.ToString());
        Assert.Equal("Схема: logits → Softmax → log → NLL.", blocks.Alt);
        DiagramRules.LivesInAPage(blocks);
    }

    [Fact]
    public void Parts_keep_apart_in_every_shape()
    {
        var branched = Blocks.Chain("x", "Linear", "ReLU", "+", "y").Arrow("x", "+", "тождество")
            .Branch("Linear", "Статистика", "Журнал").Arrow("Linear", "ReLU", "h_1");
        Blocks[] all =
        [
            Blocks.Chain("один"),
            branched,
            branched.Vertical(),
            branched.Reversed(),
            branched.Group("Слой", "Linear", "ReLU"),
            branched.Group("Слой", "Linear", "ReLU").Vertical().Reversed(),
            branched.WithWidth(250).Reversed(),
            branched.Group("Слой с очень длинным названием", "Linear", "ReLU").Vertical(),
            branched.Group("Учёт", "Статистика", "Журнал").Group("Сеть", "Linear", "ReLU", "+"),
            branched.WithWidth(250),
            Blocks.Chain([.. Enumerable.Range(1, 25).Select(index => $"Блок_{{{index}}}")]),
        ];
        Assert.All(all, DiagramRules.Holds);
    }

    [Fact]
    public void Random_schemes_keep_apart()
    {
        for (var seed = 0; seed < 80; seed++)
        {
            var random = new Random(seed);
            var blocks = Blocks.Chain("0", "1");
            for (var box = 2; box < 4 + (seed % 10); box++)
            {
                var label = random.Next(3) == 0 ? "подпись" : null;
                blocks = blocks.Arrow($"{random.Next(box)}", $"{box}", label);
                blocks = random.Next(2) == 0 ? blocks.Arrow($"{random.Next(box)}", $"{box}") : blocks;
            }

            blocks = seed % 2 == 0 ? blocks.Group("Рамка", "0", "2").Group("Другая", "3") : blocks;
            DiagramRules.Holds(seed % 3 == 0 ? blocks.Vertical() : blocks);
        }
    }

    [Fact]
    public void Long_chain_goes_on_in_a_new_row()
    {
        var picture = Blocks.Chain([.. Enumerable.Range(1, 12).Select(index => $"Слой {index}")]).Draw();
        Assert.InRange(picture.Size.Width, 200, 530);
        Assert.True(picture.Nodes.Select(node => node.Top).Distinct().Count() >= 2);
    }

    [Fact]
    public void Vertical_scheme_flows_downwards()
    {
        var nodes = Blocks.Chain("a", "b", "c").Vertical().Draw().Nodes;
        Assert.Equal(nodes.OrderBy(node => node.Top), nodes);
        Assert.Single(nodes.Select(node => node.Left + (node.Width / 2)).Distinct());
    }

    [Fact]
    public void Reversed_scheme_is_the_mirror_image()
    {
        var forward = Blocks.Chain("x", "модель", "L").Arrow("x", "модель", "вход").Arrow("W", "модель");
        var (there, back) = (forward.Draw(), forward.Reversed().Draw());
        Assert.Equal(there.Size, back.Size);
        Assert.Equal(
            there.Nodes.Select(node => Math.Round(there.Size.Width - node.Right, 6)),
            back.Nodes.Select(node => Math.Round(node.Left, 6)));
        Assert.Equal(there.Nodes.Select(node => node.Top), back.Nodes.Select(node => node.Top));
        Assert.NotEqual(forward.ToSvg(), forward.Reversed().ToSvg());
        Assert.Equal(forward.ToSvg(), forward.Reversed().Reversed().ToSvg());
    }

    [Fact]
    public void Reversed_vertical_scheme_flows_upwards()
    {
        var chain = Blocks.Chain("a", "b", "c");
        var nodes = chain.Vertical().Reversed().Draw().Nodes;
        Assert.Equal(nodes.OrderByDescending(node => node.Top), nodes);
        Assert.Equal(chain.Vertical().Reversed().ToSvg(), chain.Reversed().Vertical().ToSvg());
    }

    [Fact]
    public void Frame_encloses_its_boxes_and_no_other()
    {
        var scheme = BlockScheme.Of(
            ["a", "b", "c", "d", "e"],
            [new("a", "b", ""), new("a", "c", ""), new("a", "d", ""), new("b", "e", ""), new("c", "e", ""), new("d", "e", "")],
            [new BlockGroup("крайние", ["b", "d"])],
            FlowDirection.Right,
            520);
        var layout = FlowLayout.Of(scheme);
        var frame = Assert.Single(layout.Frames).Box;
        var inside = layout.Places.Where(place => frame.Contains(new DiagramPoint(place.Start.X + 5, place.Start.Y)))
            .Select(place => scheme.Nodes[layout.Places.IndexOf(place)].Glyph);
        Assert.Equal(["b", "d"], inside);
    }

    [Fact]
    public void Arrow_that_exists_gets_the_label()
    {
        var blocks = Blocks.Chain("a", "b").Arrow("a", "b", "да");
        Assert.Equal("a —(да)→ b", blocks.ToString());
        Assert.Single(blocks.Draw().Labels, label => label.Text == "да");
    }

    [Fact]
    public void Says_what_is_wrong()
    {
        Assert.Throws<ArgumentException>("texts", () => Blocks.Chain());
        Assert.Throws<ArgumentException>("texts", () => Blocks.Chain("a", "a"));
        var error = Assert.Throws<ArgumentException>("to", () => Blocks.Chain("a", "b", "c").Arrow("c", "a"));
        Assert.Contains("from \"c\" to \"a\" closes a circle", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("texts", () => Blocks.Chain("a").Group("g", "b"));
        Assert.Throws<ArgumentException>("texts", () => Blocks.Chain("a").Group("g", "a").Group("h", "a"));
        Assert.Throws<ArgumentOutOfRangeException>("pixels", () => Blocks.Chain("a").WithWidth(10));
    }
}

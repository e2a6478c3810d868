using SiteGen.Execution;

namespace SiteGen.Tests.Execution;

/// <summary>State, values and output of cells. One worker runs a list of cells, each of which is a case.</summary>
public sealed class SessionTests
{
    private static readonly (string Code, string Text)[] Cells =
    [
        ("var x = 20;\nx + 1", "<21>"),
        ("Math.Abs(x);", ""),
        ("x * 2", "<40>"),
        ("using System.Text;\nvar sb = new StringBuilder(\"a\");", ""),
        ("sb.Append(new StringBuilder(\"b\"))", "<ab>"),
        ("var x = \"redefined\";\nx", "<redefined>"),
        ("await Task.Delay(1);\nawait Task.FromResult(7)", "<7>"),
        ("Console.Write(1); Display(2); Console.Write(3); Console.Error.Write(4);\n5", "1<2>3!4<5>"),
        ("int Twice(int n) => 2 * n;", ""),
        ("Twice(4)", "<8>"),
        ("Console.WriteLine(1.5 + \" \" + new DateTime(2026, 1, 2).ToString(\"d\"))", "1.5 01/02/2026\n"),
        ("(string?)null", "<null>"),
        ("record Point(int X, int Y);\nnew Point(1, 2)", "<Point { X = 1, Y = 2 }>"),
        ("tensor(new float[] { 1, 2 }) + 1", "<tensor([2., 3.])>"),
        ("F.relu(tensor(-1f)).ToSingle() + nn.Linear(2, 1).weight.shape[1]", "<2>"),
        ("", ""),
        ("// only a comment", ""),
        ("Environment.GetEnvironmentVariable(\"SECRET_TOKEN\") ?? \"none\"", "<none>"),
        ("Console.In.ReadLine() is null", "<True>"),
    ];

    [Fact]
    public async Task Cells_share_state_and_show_what_they_should()
    {
        Environment.SetEnvironmentVariable("SECRET_TOKEN", "secret");
        var run = await Lectures.RunAsync([.. Cells.Select(cell => cell.Code)]);

        Assert.All(run.Cells, cell => Assert.Empty(cell.Faults));
        Assert.Equal(Cells.Select(cell => cell.Text), run.Cells.Select(cell => cell.Text()));
        Assert.Equal("cpu", run.Device);
    }

    [Fact]
    public async Task Data_and_training_may_be_named_beside_ScottPlot()
    {
        const string code = """
            using ScottPlot;
            var frame = Data.ParseCsv("x,y\n1,2\n3,4\n");
            var (x, y) = Datasets.Moons(n: 20);
            var (xTrain, xTest, yTrain, yTest) = Datasets.Split(x, y, test: 0.25, seed: 1, stratify: true);
            foreach (var (xb, yb) in Data.Batches(xTrain, yTrain, size: 8, seed: 1)) { }
            var model = nn.Linear(2, 2);
            var history = Training.Fit(
                model, nn.CrossEntropyLoss(), optim.Adam(model.parameters()), new LabeledData(xTrain, yTrain, []), epochs: 2);
            history.Add("test", Metrics.Accuracy(model.call(xTest), yTest));
            var last = history["loss"][^1];
            foreach (var epoch in Progress.Track(2)) { }
            new TfidfVectorizer { NgramRange = (1, 2) }.FitTransform(Datasets.Emotions().Texts).shape[0] + frame.Count
            """;
        var cell = (await Lectures.RunAsync(code)).Cells[0];

        Assert.Empty(cell.Faults);
        Assert.Matches(@"^эпоха 2 из 2: loss .* → .*, accuracy .* → .*\nэпоха 2 из 2\n<327>$", cell.Text());
    }

    [Fact]
    public async Task What_a_cell_says_about_its_progress_reaches_the_parent_and_not_the_page()
    {
        var told = new Told();
        await using var runner = new ProcessLectureRunner([]);
        var job = Lectures.Job(
            "foreach (var epoch in Progress.Track(3, quiet: true)) { await Task.Delay(150); }", "Progress.Report(\"<b>\");");
        var run = await runner.RunAsync(job, told, TestContext.Current.CancellationToken);

        Assert.All(run.Cells, cell => Assert.Empty(cell.Faults));
        Assert.All(run.Cells, cell => Assert.Empty(cell.Outputs));
        Assert.Equal(
            [
                new CellStarted(0), new CellProgress("эпоха 1 из 3"), new CellProgress("эпоха 2 из 3"),
                new CellProgress("эпоха 3 из 3"), new CellStarted(1), new CellProgress("<b>"),
            ],
            told.Messages);
    }

    [Fact]
    public async Task Native_output_stays_in_order_with_managed_output()
    {
        const string code = """
            [System.Runtime.InteropServices.DllImport("libc", EntryPoint = "puts")]
            static extern int Puts(string text);
            [System.Runtime.InteropServices.DllImport("libc", EntryPoint = "dprintf")]
            static extern int Print(int descriptor, string text);
            Console.WriteLine("managed 1");
            Puts("native 1");
            Console.WriteLine("managed 2");
            Print(2, "native error\n");
            Puts("native 2");
            """;
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The names of C's functions are those of Unix.");
        var run = await Lectures.RunAsync(code);

        Assert.Empty(run.Cells[0].Faults);
        Assert.Equal(
            [
                new TextOutput(OutputStream.Out, "managed 1\nnative 1\nmanaged 2\nnative 2\n"),
                new TextOutput(OutputStream.Error, "native error\n"),
            ],
            run.Cells[0].Outputs);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_numbers_in_two_processes()
    {
        const string code = "string.Join(' ', torch.rand(3).data<float>().ToArray())";
        var first = await Lectures.RunAsync(code);
        var second = await Lectures.RunAsync(code);
        var other = await Lectures.RunAsync(Lectures.Job(code) with { Seed = 43 });

        Assert.Equal(first.Cells[0].Text(), second.Cells[0].Text());
        Assert.NotEqual(first.Cells[0].Text(), other.Cells[0].Text());
    }

    [Fact]
    public async Task What_torch_keeps_for_a_thread_holds_for_the_lecture()
    {
        var codes = Enumerable.Repeat("torch.is_grad_enabled()", 20).Prepend("var old = torch.set_grad_enabled(false);");
        var run = await Lectures.RunAsync([.. codes]);

        Assert.All(run.Cells.Skip(1), cell => Assert.Equal("<False>", cell.Text()));
    }

    [Fact]
    public async Task Code_is_classified_by_its_meaning()
    {
        const string code = "var text = new List<int>(); // note";
        var run = await Lectures.RunAsync(code);

        Assert.Equal(
            ["keyword:var", "field name:text", "operator:=", "keyword:new", "class name:List", "punctuation:<", "keyword:int",
                "punctuation:>", "punctuation:(", "punctuation:)", "punctuation:;", "comment:// note"],
            run.Cells[0].Tokens.Select(token => $"{token.Class}:{code.Substring(token.Start, token.Length)}"));
    }

    [Fact]
    public async Task A_lecture_that_computes_only_inside_a_sentence_says_where()
    {
        var job = Lectures.Job("tensor(2f).ToSingle()");
        var run = await Lectures.RunAsync(job with { Cells = [job.Cells[0] with { Kind = SiteGen.Parsing.CellKind.Inline }] });

        Assert.Equal(("<2>", "cpu"), (run.Cells[0].Text(), run.Device));
    }

    [Theory]
    [InlineData("enum E { A }\nE.A", "keyword:enum enum name:E punctuation:{ enum member name:A punctuation:} "
        + "enum name:E operator:. enum member name:A")]
    [InlineData("foreach (var (i, v) in new[] { 1.5 }.Index()) { Console.Write($\"{i}: {v:F1}\"); }",
        "keyword:foreach punctuation:( keyword:var punctuation:( local name:i punctuation:, local name:v punctuation:) keyword:in "
        + "keyword:new punctuation:[ punctuation:] punctuation:{ number:1.5 punctuation:} operator:. extension method name:Index "
        + "punctuation:( punctuation:) punctuation:) punctuation:{ class name:Console operator:. method name:Write punctuation:( "
        + "string:$\" punctuation:{ local name:i punctuation:} string::  punctuation:{ local name:v punctuation:: string:F1 "
        + "punctuation:} string:\" punctuation:) punctuation:; punctuation:}")]
    [InlineData("Func<int, int> twice = n => n << 1; // x", "delegate name:Func punctuation:< keyword:int punctuation:, keyword:int "
        + "punctuation:> field name:twice operator:= parameter name:n operator:=> parameter name:n operator:<< number:1 "
        + "punctuation:; comment:// x")]
    [InlineData("record P(int X);\nvar p = new P(1) { X = 2 };", "keyword:record record class name:P punctuation:( keyword:int "
        + "parameter name:X punctuation:) punctuation:; keyword:var field name:p operator:= keyword:new record class name:P "
        + "punctuation:( number:1 punctuation:) punctuation:{ property name:X operator:= number:2 punctuation:} punctuation:;")]
    [InlineData("#pragma warning disable\nTensor t = nn.Linear(2, 1).weight!;", "preprocessor keyword:#pragma warning disable "
        + "class name:Tensor field name:t operator:= class name:nn operator:. method name:Linear punctuation:( number:2 "
        + "punctuation:, number:1 punctuation:) operator:. property name:weight operator:! punctuation:;")]
    [InlineData("nameof(Console)", "keyword:nameof punctuation:( class name:Console punctuation:)")]
    [InlineData("T Id<T>(T x) => x;\nint missing = nothing;", "type parameter name:T method name:Id punctuation:< type parameter name:T "
        + "punctuation:> punctuation:( type parameter name:T parameter name:x punctuation:) operator:=> parameter name:x "
        + "punctuation:; keyword:int field name:missing operator:= identifier:nothing punctuation:;")]
    public async Task Names_are_classified_by_what_they_stand_for(string code, string expected)
    {
        var run = await Lectures.RunAsync(Lectures.Job(code) with { Mode = RunMode.Classify });

        var tokens = run.Cells[0].Tokens;
        Assert.Equal(expected, string.Join(' ', tokens.Select(token => $"{token.Class}:{code.Substring(token.Start, token.Length)}")));
    }

    [Fact]
    public async Task Printing_beyond_the_limit_is_cut_and_reported()
    {
        var job = Lectures.Job("for (var i = 0; i < 3000; i++) Console.Write(\"0123456789\");\n1") with { OutputLimit = 1024 };
        var run = await Lectures.RunAsync(job);

        Assert.Equal(1024, Assert.IsType<TextOutput>(run.Cells[0].Outputs[0]).Text.Length);
        Assert.Equal(FaultKind.OutputLimit, Assert.Single(run.Cells[0].Faults).Kind);
    }

    private sealed class Told : IProgress<WorkerMessage>
    {
        public List<WorkerMessage> Messages { get; } = [];

        public void Report(WorkerMessage value) => Messages.Add(value);
    }
}

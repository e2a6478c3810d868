using SiteGen.Execution.Worker;

namespace SiteGen.Tests.Execution;

/// <summary>Which code is suspected of changing its process for those who come behind.</summary>
public sealed class ProcessEffectsTests
{
    [Theory]
    [InlineData("torch.set_num_threads(1);")]
    [InlineData("Action<int> limit = set_num_threads;")]
    [InlineData("torch.backends.cuda.matmul.allow_tf32 = true;")]
    [InlineData("(int, ScottPlot.IColormap) p = default; (var n, ScottPlot.Colormap.Default) = p;")]
    [InlineData("ScottPlot.Fonts.FontResolvers.Clear();")]
    [InlineData("ScottPlot.Fonts.AddFontFile(\"a\", \"b\");")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => { };")]
    [InlineData("TaskScheduler.UnobservedTaskException += (_, _) => { };")]
    [InlineData("System.Runtime.Loader.AssemblyLoadContext.Default.Resolving += (_, _) => null;")]
    [InlineData("System.Diagnostics.Trace.Listeners.Add(null!);")]
    [InlineData("System.Diagnostics.Process.Start(\"ls\");")]
    [InlineData("System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);")]
    [InlineData("System.Threading.ThreadPool.SetMinThreads(8, 8);")]
    [InlineData("System.Threading.Thread.CurrentThread.Priority = System.Threading.ThreadPriority.Lowest;")]
    [InlineData("new System.Threading.Thread(() => { }).UnsafeStart();")]
    [InlineData("using (System.Threading.ExecutionContext.SuppressFlow()) { }")]
    [InlineData("Environment.ExitCode++;")]
    [InlineData("typeof(torch).GetMethod(\"set_default_dtype\")!.Invoke(null, null);")]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int chdir(string path);")]
    [InlineData("class Late { ~Late() => Console.WriteLine(); }")]
    [InlineData("{ using var off = no_grad(); await Task.Yield(); }")]
    [InlineData("Environment.Exit(0);")]
    [InlineData("using (no_grad()) { await Task.Yield(); }")]
    [InlineData("NewDisposeScope();")]
    [InlineData("autograd.set_detect_anomaly(true);")]
    public void Is_suspected(string code) => Assert.True(IsSuspected(code));

    [Theory]
    [InlineData("Console.WriteLine(1); Console.Out.Write(2);")]
    [InlineData("var list = new List<int>(); list.Add(1); list.Clear(); list[0] = 2; list[0]++;")]
    [InlineData("class M { public static int Count; public static void SetCount(int n) => Count = n; }\nM.SetCount(2); M.Count++;")]
    [InlineData("static int counter; counter += 1;")]
    [InlineData("var net = nn.Linear(2, 1); var o = optim.SGD(net.parameters(), 0.1); o.zero_grad(); o.step();")]
    [InlineData("void Train() { using var off = no_grad(); using var scope = NewDisposeScope(); }\nTrain();")]
    [InlineData("using (var scope = NewDisposeScope()) { ones(2).MoveToOuterDisposeScope(); }")]
    [InlineData("var p = new ScottPlot.Plot(); p.Axes.SetLimits(0, 1, 0, 1); p.Add.Scatter(1, 2).Color = ScottPlot.Colors.Red;")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(\"ru-RU\");")]
    [InlineData("Func<int, int> f = n => n; f.Invoke(2);")]
    [InlineData("new System.Threading.Thread(() => { }).Start(); var clock = new System.Diagnostics.Stopwatch(); clock.Start();")]
    [InlineData("int.TryParse(\"1\", out var n); manual_seed(7);")]
    public void Is_not_suspected(string code) => Assert.False(IsSuspected(code));

    private static bool IsSuspected(string code)
    {
        var submission = new ScriptSession().Compile(0, code);
        Assert.True(submission.Compiles, string.Join('\n', submission.Diagnostics));
        return ProcessEffects.AreIn(submission);
    }
}

using SiteGen.Execution.Worker;

namespace SiteGen.Tests.Execution;

/// <summary>Which code keeps a run from being kept for the next build.</summary>
public sealed class OutsideReadsTests
{
    [Theory]
    [InlineData("File.ReadAllText(\"points.csv\")", "opens files by itself: File.ReadAllText")]
    [InlineData("File.ReadAllText(\"data/../points.csv\")", "opens files by itself: File.ReadAllText")]
    [InlineData("var p = \"data/a\"; p += \"b\"; File.ReadAllText(p)", "opens files by itself: File.ReadAllText")]
    [InlineData("File.WriteAllText(\"data/a.txt\", \"\");", "opens files by itself: File.WriteAllText")]
    [InlineData("File.Copy(Data.Path(\"a\"), \"data/b\");", "opens files by itself: File.Copy")]
    [InlineData("File.GetLastWriteTime(\"data/a.txt\")", "opens files by itself: File.GetLastWriteTime")]
    [InlineData("new[] { \"data/a\" }.Select(File.ReadAllText)", "opens files by itself: File.ReadAllText")]
    [InlineData("using static System.IO.File;\nReadAllText(\"a\")", "opens files by itself: File.ReadAllText")]
    [InlineData("Directory.GetCurrentDirectory()", "opens files by itself: Directory.GetCurrentDirectory")]
    [InlineData("using (var r = new StreamReader(\"a.txt\")) { }", "opens files by itself: new StreamReader")]
    [InlineData("StreamReader r = new(\"a.txt\");", "opens files by itself: new StreamReader")]
    [InlineData("class R() : StreamReader(\"a.txt\");", "opens files by itself: new StreamReader")]
    [InlineData("class R : StreamReader { public R() : base(\"a.txt\") { } }", "opens files by itself: new StreamReader")]
    [InlineData("new FileStream(\"data/a\", FileMode.Open)", "opens files by itself: new FileStream")]
    [InlineData("new FileInfo(\"a\").Length", "opens files by itself: new FileInfo")]
    [InlineData("System.Xml.Linq.XDocument.Load(\"a.xml\")", "opens files by itself: XDocument.Load")]
    [InlineData("SkiaSharp.SKBitmap.Decode(\"a.png\")", "opens files by itself: SKBitmap.Decode")]
    [InlineData("new ScottPlot.Plot().SavePng(\"a.png\", 1, 1);", "opens files by itself: Plot.SavePng")]
    [InlineData("torch.load(\"a.dat\")", "opens files by itself: torch.load")]
    [InlineData("Path.GetTempFileName()", "opens files by itself: Path.GetTempFileName")]
    [InlineData("typeof(File).GetMethods()", "opens files by itself")]
    [InlineData("Type.GetType(\"System.IO.File\")", "looks into libraries: Type.GetType")]
    [InlineData("typeof(object).Assembly.GetType(\"System.IO.File\")", "looks into libraries: Assembly.GetType")]
    [InlineData("DateTime.Now", "reads the clock: DateTime.Now")]
    [InlineData("using static System.DateTime;\nToday", "reads the clock: DateTime.Today")]
    [InlineData("DateTimeOffset.UtcNow", "reads the clock: DateTimeOffset.UtcNow")]
    [InlineData("TimeProvider.System.GetUtcNow()", "reads the clock: TimeProvider.System")]
    [InlineData("TimeZoneInfo.Local.Id", "asks for the time zone of the machine: TimeZoneInfo.Local")]
    [InlineData("new DateTime(2026, 1, 1).ToLocalTime()", "asks for the time zone of the machine: DateTime.ToLocalTime")]
    [InlineData("Environment.MachineName", "asks about the machine: Environment.MachineName")]
    [InlineData("Environment.TickCount64", "asks about the machine: Environment.TickCount64")]
    [InlineData("Environment.GetEnvironmentVariable(\"HOME\")", "asks about the machine: Environment.GetEnvironmentVariable")]
    [InlineData("var n = \"A\" + 1; Environment.GetEnvironmentVariable(n)", "asks about the machine: Environment.GetEnvironmentVariable")]
    [InlineData("Environment.GetEnvironmentVariables()", "asks about the machine: Environment.GetEnvironmentVariables")]
    [InlineData("AppContext.BaseDirectory", "asks about the machine: AppContext.BaseDirectory")]
    [InlineData("get_num_threads()", "asks about the machine: torch.get_num_threads")]
    [InlineData("Guid.NewGuid()", "takes random numbers without a seed: Guid.NewGuid")]
    [InlineData("new Random().Next()", "takes random numbers without a seed: new Random")]
    [InlineData("Random r = new();", "takes random numbers without a seed: new Random")]
    [InlineData("Random.Shared.Next()", "takes random numbers without a seed: Random.Shared")]
    [InlineData("System.Security.Cryptography.RandomNumberGenerator.GetInt32(5)",
        "takes random numbers without a seed: RandomNumberGenerator.GetInt32")]
    [InlineData("new System.Net.Http.HttpClient()", "uses the network: new HttpClient")]
    [InlineData("System.Net.Dns.GetHostName()", "uses the network: Dns.GetHostName")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Id", "looks at processes: Process.GetCurrentProcess")]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int getpid();", "calls native code")]
    [InlineData("int F() => DateTime.Now.Year;", "reads the clock: DateTime.Now")]
    [InlineData("Console.WriteLine(1);\nvar late = () =>\n    DateTime.Now;", "reads the clock: DateTime.Now", 3)]
    public void Keeps_a_run_from_being_kept(string code, string reason, int line = 0)
    {
        var obstacle = Find(code);
        Assert.Equal((0, reason), (obstacle?.Cell, obstacle?.Reason));
        Assert.True(line == 0 || line == obstacle!.Line);
    }

    [Theory]
    [InlineData("Console.WriteLine(1); new List<int> { 1 }.Select(i => i.ToString()).ToList()")]
    [InlineData("File.ReadAllText(\"data/points.csv\")")]
    [InlineData("File.ReadAllLines(path: \"data/points.csv\", System.Text.Encoding.UTF8)")]
    [InlineData("Directory.GetFiles(\"data\").Length")]
    [InlineData("File.ReadAllText(Data.Path(\"points.csv\"))")]
    [InlineData("using (var r = new StreamReader(Data.Path(\"a.txt\"))) { r.ReadToEnd(); }")]
    [InlineData("SkiaSharp.SKBitmap.Decode(\"data/a.png\")")]
    [InlineData("System.Xml.Linq.XDocument.Load(Data.Path(\"a.xml\"))")]
    [InlineData("Data.Csv(\"points.csv\")")]
    [InlineData("Path.Combine(\"a\", \"b\") + Path.GetFileName(\"a/b\")")]
    [InlineData("new Uri(\"https://example.org/\").Host")]
    [InlineData("new StringReader(\"a\").ReadToEnd()")]
    [InlineData("new MemoryStream().Length")]
    [InlineData("new Random(1).Next()")]
    [InlineData("new DateTime(2026, 1, 1).AddDays(1)")]
    [InlineData("System.Diagnostics.Stopwatch.StartNew().Elapsed")]
    [InlineData("Environment.NewLine + Environment.GetEnvironmentVariable(\"LISTED\")")]
    [InlineData("1.GetType().Name + typeof(int).Name")]
    [InlineData("OperatingSystem.IsLinux()")]
    [InlineData("System.Net.WebUtility.HtmlEncode(\"<\")")]
    [InlineData("torch.manual_seed(3); torch.rand(2); torch.cuda.is_available() ? CUDA : CPU")]
    [InlineData("var net = nn.Linear(2, 1); optim.SGD(net.parameters(), 0.1).step();")]
    [InlineData("class File { public static string ReadAllText(string path) => path; }\nFile.ReadAllText(\"a\")")]
    [InlineData("var p = new ScottPlot.Plot(); p.Add.Scatter(1, 2); p.Title(\"a\"); p")]
    [InlineData("Plot.Line(new[] { 1.0, 2.0 }, new[] { 1.0, 2.0 })")]
    public void Does_no_harm(string code) => Assert.Null(Find(code));

    private static SiteGen.Execution.RunObstacle? Find(string code)
    {
        var submission = new ScriptSession().Compile(0, code);
        Assert.True(submission.Compiles, string.Join('\n', submission.Diagnostics));
        return OutsideReads.FindIn(submission);
    }
}

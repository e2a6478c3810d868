using System.Collections.Immutable;
using System.Reflection;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace SiteGen.Typesetting.Formulas;

/// <summary>KaTeX in a JavaScript engine of its own. Not safe for use by two threads at once.</summary>
public sealed class KatexEngine : IDisposable
{
    private readonly V8ScriptEngine engine = new();
    private readonly string script;
    private readonly ScriptObject driver;
    private readonly ScriptObject macros;

    /// <summary>Starts the engine, which takes about a tenth of a second.</summary>
    /// <param name="macros">Name with its backslash → replacement.</param>
    /// <exception cref="FileNotFoundException">KaTeX does not lie beside the program: it was not built as it should be.</exception>
    public KatexEngine(IReadOnlyDictionary<string, string> macros)
    {
        script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "formulas", "katex.min.js"));
        engine.Execute("katex.min.js", script);
        engine.Execute("katex-driver.js", ReadDriver());
        driver = (ScriptObject)engine.Evaluate("driver");
        this.macros = (ScriptObject)engine.Evaluate("({})");
        foreach (var (name, replacement) in macros)
        {
            this.macros.SetProperty(name, replacement);
        }
    }

    /// <summary>Typesets LaTeX that is normalised already.</summary>
    public KatexResult Typeset(string tex, bool display)
    {
        var result = (ScriptObject)driver.InvokeMethod("typeset", tex, display, macros);
        return new KatexResult(
            (string)result.GetProperty("html"),
            (string)result.GetProperty("message"),
            Convert.ToInt32(result.GetProperty("position"), null),
            Convert.ToInt32(result.GetProperty("length"), null),
            (string)result.GetProperty("refused"));
    }

    /// <summary>The commands KaTeX knows, with their backslashes, sorted. Takes some tens of milliseconds.</summary>
    public ImmutableArray<string> Commands() => Names("commands");

    /// <summary>The environments KaTeX knows, sorted. Takes some tens of milliseconds.</summary>
    public ImmutableArray<string> Environments() => Names("environments");

    /// <inheritdoc />
    public void Dispose() => engine.Dispose();

    private ImmutableArray<string> Names(string kind) => [.. ((string)driver.InvokeMethod(kind, script)).Split('\n')];

    private static string ReadDriver()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("katex-driver.js")!;
        return new StreamReader(stream).ReadToEnd();
    }
}

/// <summary>What KaTeX made of a formula.</summary>
/// <param name="Html">HTML with MathML; empty when it failed.</param>
/// <param name="Message">KaTeX's message; empty when it succeeded.</param>
/// <param name="Position">Offset of the fault in the LaTeX, −1 when it is not known.</param>
/// <param name="Length">Characters meant; 0 for the end of the formula.</param>
/// <param name="Refused">A command that was left out because it could fetch or run something, or empty.</param>
public sealed record KatexResult(string Html, string Message, int Position, int Length, string Refused);

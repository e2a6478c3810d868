using SiteGen.Checking;
using SiteGen.Execution;
using SiteGen.Tests.Execution;

namespace SiteGen.Tests.Checking;

/// <summary>The messages are those of the real compiler, so a new version that words them otherwise is noticed.</summary>
public sealed class CompilerAdviceTests
{
    private static readonly (string Code, string Message, string? HintBegins)[] Cases =
    [
        ("int x = 1; class A { public int B => x; }", "A class or a static function cannot use the lecture's 'x' (CS0120)", "hand it over"),
        ("class A { int y; static int B() => y; }",
            "An object reference is required for the non-static field, method, or property 'A.y' (CS0120)", null),
        ("namespace N { }", "A cell cannot declare a namespace (CS7021)", "write the types without one"),
        ("static class E { public static int Twice(this int n) => 2 * n; }",
            "A class of a lecture cannot hold extension methods (CS1109)", "write the method outside"),
        ("Span<int> s = new int[3];",
            "A variable of a lecture cannot be of type 'Span<int>', because it lives on when the cell has ended (CS8345)", "use it inside"),
        ("1 + 1;", "Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement (CS0201)",
            "a value is shown"),
        ("int z = \"text\";", "Cannot implicitly convert type 'string' to 'int' (CS0029)", null),
    ];

    [Fact]
    public async Task Puzzling_messages_are_put_in_a_lecturers_words()
    {
        var run = await Lectures.RunAsync(Lectures.Job([.. Cases.Select(c => c.Code)]) with { Mode = RunMode.Compile });

        var errors = run.Cells.Select(cell => cell.Faults.First(fault => fault.Kind == FaultKind.CompilerError));
        var explained = errors.Select(CompilerAdvice.Explain).ToList();
        Assert.Equal(Cases.Select(c => c.Message), explained.Select(e => e.Message));
        foreach (var (expected, (_, hint)) in Cases.Select(c => c.HintBegins).Zip(explained))
        {
            Assert.StartsWith(expected ?? "", hint ?? "");
            Assert.Equal(expected is null, hint is null);
        }
    }

    [Fact]
    public async Task An_extension_method_outside_of_a_class_works_as_the_hint_says()
    {
        var run = await Lectures.RunAsync("static int Twice(this int n) => 2 * n;", "21.Twice()");

        Assert.Equal("<42>", run.Cells[1].Text());
    }
}

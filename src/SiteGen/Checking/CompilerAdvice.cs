using System.Text.RegularExpressions;
using SiteGen.Execution;

namespace SiteGen.Checking;

/// <summary>
/// Says in a lecturer's words what the compiler means. A cell is a script: its variables are fields of a class that nobody
/// sees, and some messages make sense only to those who know.
/// </summary>
public static partial class CompilerAdvice
{
    /// <summary>The message to show, with the compiler's code in it, and a hint where one helps.</summary>
    public static (string Message, string? Hint) Explain(CellFault fault)
    {
        var name = Quoted().Match(fault.Message).Groups[1].Value;
        var (message, hint) = (fault.Id, name) switch
        {
            // A member of a real class would be named together with its class.
            ("CS0120", _) when !name.Contains('.') => (
                $"A class or a static function cannot use the lecture's '{name}'",
                "hand it over as an argument, or make the function not static"),
            ("CS7021", _) => (
                "A cell cannot declare a namespace",
                "write the types without one; code that is only to be shown takes run=false"),
            ("CS1109" or "CS9283", _) => (
                "A class of a lecture cannot hold extension methods",
                "write the method outside of any class: 'static int Twice(this int n) => 2 * n;'"),
            ("CS8345", _) => (
                $"A variable of a lecture cannot be of type '{name}', because it lives on when the cell has ended",
                "use it inside a function, or turn it into an array"),
            ("CS0102", _) when fault.Message.Contains("'Submission#", StringComparison.Ordinal) => (
                $"The cell declares '{LastQuoted().Match(fault.Message).Groups[1].Value}' twice",
                "a later cell may declare the name again, one cell may not"),
            ("CS0006", _) when name.StartsWith("nuget:", StringComparison.Ordinal) => (
                "A cell cannot fetch a package", "a lecture works with what the program brings along"),
            ("CS0246", _) => (fault.Message.Replace(" (are you missing a using directive or an assembly reference?)", "",
                StringComparison.Ordinal), null),
            ("CS4012" or "CS4007" or "CS9202", _) => (fault.Message, "a cell may wait, so such a variable belongs into a function"),
            ("CS0201", _) => (fault.Message, "a value is shown when it is the last line of the cell, without a semicolon"),
            ("CS0825", _) => (
                "'var' cannot stand here",
                "a variable of a lecture lives on, so 'using var' becomes 'using (…) { … }' or moves into a function; "
                + "a function names the type that it returns"),
            _ => (fault.Message, null),
        };
        return ($"{message.TrimEnd('.')} ({fault.Id})", hint ?? fault.Hint);
    }

    [GeneratedRegex("'([^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("'([^']*)'[^']*$", RegexOptions.CultureInvariant)]
    private static partial Regex LastQuoted();
}

namespace LectureKit;

/// <summary>Raised and lowered letters that Unicode and the charts' font have.</summary>
internal static class MathScripts
{
    private const string Raised = "0123456789+−=()niT";
    private const string RaisedLetters = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵀ";
    private const string Lowered = "0123456789+−=()aeoxhklmnpstijruv";
    private const string LoweredLetters = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ";

    /// <summary>The letters that stand for a script, or null when one of them does not exist.</summary>
    public static string? InUnicode(MathRun run)
    {
        var (from, to) = run.Level > 0 ? (Raised, RaisedLetters) : (Lowered, LoweredLetters);
        return run.Text.All(letter => from.Contains(letter, StringComparison.Ordinal))
            ? string.Concat(run.Text.Select(letter => to[from.IndexOf(letter, StringComparison.Ordinal)]))
            : null;
    }
}

using System.Buffers;
using System.Collections.Frozen;

namespace LectureKit;

/// <summary>The symbols that TeX writes as words: Greek letters and a few signs.</summary>
internal static class MathSymbols
{
    private const string Greek =
        "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ "
        + "pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π "
        + "Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω";

    private const string Signs =
        "cdot · times × pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ approx ≈ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ to → "
        + "rightarrow → leftarrow ← in ∈ sqrt √ ell ℓ odot ⊙ ldots … dots … circ ° log log ln ln exp exp sin sin cos cos tanh tanh";

    private static readonly FrozenDictionary<string, string> Symbols = $"{Greek} {Signs}".Split(' ').Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Letters that such a word is made of.</summary>
    public static SearchValues<char> Letters { get; } =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The symbol, or null for an unknown word.</summary>
    public static string? Find(string word) => Symbols.GetValueOrDefault(word);
}

namespace LectureKit;

/// <summary>One step of the backward pass: a sentence and a picture.</summary>
public sealed class GraphStep : Diagram
{
    private readonly string sentence;
    private readonly FlowScheme scheme;
    private readonly FlowLayout layout;

    internal GraphStep(string sentence, FlowScheme scheme, FlowLayout layout) =>
        (this.sentence, this.scheme, this.layout) = (sentence, scheme, layout);

    /// <summary>What happens in this step, in Russian: «Шаг 2. Узел «×»: …».</summary>
    public string Sentence => DiagramLabel.Parse(sentence).ToString();

    /// <inheritdoc/>
    public override string Alt => Sentence;

    /// <summary>The sentence with real sub- and superscripts.</summary>
    internal string SentenceHtml => DiagramLabel.Parse(sentence).ToHtml();

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;

    /// <inheritdoc/>
    internal override DiagramPicture Draw() => FlowDrawing.Draw(scheme, Alt, layout);
}

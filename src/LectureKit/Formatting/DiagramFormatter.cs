using System.Collections.Immutable;

namespace LectureKit;

/// <summary>Diagrams as SVG in the colours of the page; those made of several as HTML.</summary>
internal sealed class DiagramFormatter : IFormatter
{
    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt) => value switch
    {
        Diagram diagram => Picture(diagram, diagram.ToString(), alt),
        Value number => number.IsConstant ? null : Picture(number.Graph(), number.ToString(), alt),
        GraphSteps steps => [new OutputForm("text/html", steps.ToHtml(), alt), .. PlainText.Form(steps.ToString())],
        TruthTable table => [new OutputForm("text/html", table.ToHtml(), alt), .. PlainText.Form(table.ToString())],
        _ => null,
    };

    private static ImmutableArray<OutputForm> Picture(Diagram diagram, string text, string? alt)
    {
        var picture = diagram.Draw();
        return [new OutputForm("image/svg+xml", picture.Svg, alt ?? diagram.Alt), .. PlainText.Form(text)];
    }
}

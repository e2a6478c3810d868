using System.Collections;
using System.Collections.Immutable;
using System.Text;

namespace LectureKit;

/// <summary>
/// The backward pass of a graph in pictures with one layout: each step marks the operation at work and frames the
/// gradients that it hands on. Shown in a cell it is an ordered sequence that needs no script and prints whole.
/// </summary>
public sealed class GraphSteps : IReadOnlyList<GraphStep>
{
    private readonly ImmutableArray<GraphStep> steps;

    internal GraphSteps(Value output, ImmutableArray<GraphNode> nodes, GraphView view)
    {
        var passes = GraphPass.Run(nodes, output);
        var rooms = nodes.ToDictionary(node => node.Value, node => passes
            .Where(pass => pass.Gradients.ContainsKey(node.Value))
            .Max(pass => Width(pass.Gradients[node.Value], view.Digits)));
        var layout = FlowLayout.Of(view.Scheme(nodes, passes[^1].Gradients, rooms));
        steps = [.. passes.Select((pass, index) => new GraphStep(
            GraphSentences.Step(passes, index, nodes, view.Digits), view.Scheme(nodes, pass.Gradients, rooms, pass), layout))];
    }

    /// <summary>How many steps there are: one for the output and one for each operation.</summary>
    public int Count => steps.Length;

    /// <summary>A step.</summary>
    /// <param name="index">Which one, counted from 0 in the order of the backward pass.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such step.</exception>
    public GraphStep this[int index] => steps[index];

    /// <inheritdoc/>
    public IEnumerator<GraphStep> GetEnumerator() => ((IEnumerable<GraphStep>)steps).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The sentences, one a line.</summary>
    public override string ToString() => string.Join('\n', steps.Select(step => step.Sentence));

    /// <summary>The steps as an ordered list of sentences and pictures.</summary>
    internal string ToHtml()
    {
        var html = new StringBuilder("<ol class=\"steps\">");
        foreach (var step in steps)
        {
            html.Append("<li><p>").Append(step.SentenceHtml).Append("</p><div class=\"figure-body\">")
                .Append(step.ToSvg()).Append("</div></li>");
        }

        return html.Append("</ol>").ToString();
    }

    private static double Width(double gradient, int digits) =>
        DiagramLabel.Parse(DiagramNumber.Text(gradient, digits)).Width(SvgCanvas.FontSize, isBold: true);
}

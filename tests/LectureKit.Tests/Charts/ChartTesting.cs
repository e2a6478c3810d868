using System.Globalization;
using System.Xml.Linq;

namespace LectureKit.Tests.Charts;

/// <summary>What the tests of charts look at.</summary>
internal static class ChartTesting
{
    /// <summary>The SVG of a chart.</summary>
    public static XElement Svg(object chart)
    {
        var formatted = LectureHost.Format(chart);
        Assert.Null(formatted.FormatterFault);
        return XElement.Parse(formatted.Forms.Single(form => form.MediaType == "image/svg+xml").Data);
    }

    /// <summary>Every text of a chart.</summary>
    public static List<string> Texts(XElement svg) =>
        [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];

    /// <summary>Fails when one of the texts is missing.</summary>
    public static void AssertSays(XElement svg, params string[] expected)
    {
        var texts = Texts(svg);
        Assert.All(expected, text => Assert.Contains(text, texts));
    }

    /// <summary>The text element that says something.</summary>
    public static XElement Text(XElement svg, string value) =>
        svg.Descendants().Single(element => element.Name.LocalName == "text" && element.Value == value);

    /// <summary>Shapes whose line has the colour of a series.</summary>
    public static List<XElement> Strokes(XElement svg, int series) => Painted(svg, "stroke", series);

    /// <summary>Shapes that are filled with the colour of a series.</summary>
    public static List<XElement> Fills(XElement svg, int series) => Painted(svg, "fill", series);

    /// <summary>How often a letter of a path occurs, such as the <c>M</c> that begins each piece.</summary>
    public static int Count(XElement path, char command) => path.Attribute("d")!.Value.Count(letter => letter == command);

    /// <summary>A number of an element.</summary>
    public static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static List<XElement> Painted(XElement svg, string attribute, int series) =>
    [
        .. svg.Descendants().Where(element => element.Attribute(attribute)?.Value.StartsWith(
            $"var(--chart-{series},", StringComparison.Ordinal) == true),
    ];
}

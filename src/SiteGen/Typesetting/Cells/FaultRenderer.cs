using System.Globalization;
using System.Text;
using SiteGen.Execution;

namespace SiteGen.Typesetting.Cells;

/// <summary>Shows why a cell failed, in the place of an output.</summary>
public sealed class FaultRenderer(RenderingContext context)
{
    /// <summary>True for what stopped the cell; warnings and failed formatters did not.</summary>
    public static bool IsShown(CellFault fault) => WordFor(fault.Kind) is not null;

    /// <summary>The fault as HTML.</summary>
    public string Render(CellFault fault, int cell)
    {
        var html = new StringBuilder("<div class=\"output-fault\"><p class=\"fault-title\"><span class=\"fault-kind\">");
        html.Append(HtmlText.Escape(context.Word(WordFor(fault.Kind) ?? ""))).Append("</span>");
        if (fault.Id.Length > 0)
        {
            html.Append(" <code>").Append(HtmlText.Escape(ShortName(fault.Id))).Append("</code>");
        }

        html.Append("</p>");
        if (fault.Message.Length > 0)
        {
            html.Append("<p class=\"fault-message\">").Append(PrintedText.ToHtml(fault.Message, "…")).Append("</p>");
        }

        return html.Append(Trace(fault, cell)).Append("</div>\n").ToString();
    }

    private static string? WordFor(FaultKind kind) => kind switch
    {
        FaultKind.CompilerError => "fault.compilation",
        FaultKind.Exception => "fault.exception",
        FaultKind.Timeout => "fault.timeout",
        FaultKind.Death => "fault.death",
        FaultKind.OutputLimit => "fault.outputLimit",
        _ => null,
    };

    private static string ShortName(string id) => id[(id.LastIndexOf('.') + 1)..];

    private string Trace(CellFault fault, int cell)
    {
        var frames = !fault.Trace.IsDefaultOrEmpty ? fault.Trace
            : fault.Line > 0 ? [new TraceFrame(cell, fault.Line, fault.Column, "")]
            : [];
        if (frames.IsEmpty)
        {
            return "";
        }

        var items = frames.Select(frame => $"<li>{Place(frame, cell)}{Method(frame)}</li>");
        return $"<ol class=\"fault-trace\">{string.Concat(items)}</ol>";
    }

    private string Place(TraceFrame frame, int cell)
    {
        var line = HtmlText.Escape(context.Word("fault.line", frame.Line.ToString(CultureInfo.InvariantCulture)));
        return frame.Cell == cell ? line : $"<a href=\"#{CellRenderer.AnchorOf(context, frame.Cell)}\">{line}</a>";
    }

    private static string Method(TraceFrame frame) =>
        frame.Method.Length == 0 ? "" : $", <code>{HtmlText.Escape(frame.Method)}</code>";
}

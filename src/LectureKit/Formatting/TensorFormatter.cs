using System.Collections.Immutable;
using System.Net;
using TorchSharp;

namespace LectureKit;

/// <summary>A tensor: PyTorch's text, and for the page its shape, element type and device below.</summary>
internal sealed class TensorFormatter : IFormatter
{
    /// <inheritdoc/>
    public string? Library => "TorchSharp";

    /// <inheritdoc/>
    public ImmutableArray<OutputForm>? Format(object value, string? alt)
    {
        if (value is not torch.Tensor tensor)
        {
            return null;
        }

        if (tensor.IsInvalid)
        {
            return PlainText.Form("tensor(<disposed>)");
        }

        var text = TensorText.Of(tensor);
        var type = TensorText.NameOf(tensor.dtype)["torch.".Length..];
        var meta = $"форма {PlainText.OfPart(tensor.shape)} · {type} · {TensorText.NameOf(tensor.device)}";
        var html = $"<div class=\"tensor\"><pre><samp>{WebUtility.HtmlEncode(text)}</samp></pre>"
            + $"<p class=\"tensor-meta\">{meta}</p></div>";
        return [new OutputForm("text/html", html, alt), .. PlainText.Form(text)];
    }
}

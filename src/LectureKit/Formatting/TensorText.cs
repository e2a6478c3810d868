using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>Tensors as PyTorch prints them, to the character.</summary>
internal static class TensorText
{
    private const string Prefix = "tensor(";
    private const int LineWidth = 80;

    /// <summary>The text of a tensor: <c>tensor([[3.7400, 3.7400]], dtype=torch.float64)</c>.</summary>
    public static string Of(Tensor tensor)
    {
        var heading = tensor is Parameter ? "Parameter containing:\n" : "";
        return heading + AddSuffixes(Prefix + Contents(tensor), Suffixes(tensor)) + ")";
    }

    /// <summary>PyTorch's name of an element type: <c>torch.float32</c>.</summary>
    public static string NameOf(ScalarType type) => "torch." + type switch
    {
        ScalarType.Byte => "uint8",
        ScalarType.ComplexFloat32 => "complex64",
        ScalarType.ComplexFloat64 => "complex128",
        _ => type.ToString().ToLowerInvariant(),
    };

    /// <summary>The device without an index where there is only one: <c>cpu</c>, <c>cuda:0</c>.</summary>
    public static string NameOf(Device device) => device.ToString();

    private static string Contents(Tensor tensor)
    {
        if (tensor.is_meta)
        {
            return "...";
        }

        return tensor.is_sparse ? SparseContents(tensor) : DenseContents(tensor, Prefix.Length);
    }

    private static string DenseContents(Tensor tensor, int indent)
    {
        if (tensor.numel() == 0)
        {
            return "[]";
        }

        var elements = TensorElements.Of(tensor);
        return elements.Shape.Length == 0 ? elements.Column.Texts[0] : new Layout(elements).Write(indent);
    }

    private static string SparseContents(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        var indices = Part("indices", tensor.SparseIndices);
        var values = Part("values", tensor.SparseValues);
        return $"{indices},\n{new string(' ', Prefix.Length)}{values}";
    }

    private static string Part(string name, Tensor part)
    {
        var start = $"{name}={Prefix}";
        var size = part.numel() == 0 ? $", size={Tuple(part.shape)}" : "";
        return $"{start}{DenseContents(part, Prefix.Length + start.Length)}{size})";
    }

    private static IEnumerable<string> Suffixes(Tensor tensor)
    {
        if (tensor.device_type != DeviceType.CPU)
        {
            yield return $"device='{NameOf(tensor.device)}'";
        }

        if (tensor.is_sparse)
        {
            yield return $"size={Tuple(tensor.shape)}";
            yield return $"nnz={CountOfElements(tensor)}";
        }
        else if (tensor.is_meta || tensor.is_quantized() || (tensor.numel() == 0 && tensor.dim() != 1))
        {
            yield return $"size={Tuple(tensor.shape)}";
        }

        var isEmpty = tensor.is_meta || (tensor.numel() == 0 && !tensor.is_sparse);
        if (isEmpty ? tensor.dtype != get_default_dtype() : !IsDefault(tensor.dtype))
        {
            yield return $"dtype={NameOf(tensor.dtype)}";
        }

        foreach (var suffix in tensor.is_quantized() ? QuantizedTensor.Suffixes(tensor) : [])
        {
            yield return suffix;
        }

        if (tensor.is_sparse)
        {
            yield return "layout=torch.sparse_coo";
        }

        // The name of the function that made a tensor is not known here; then PyTorch's grad_fn is left out.
        if (tensor.requires_grad && tensor.is_leaf)
        {
            yield return "requires_grad=True";
        }
    }

    private static long CountOfElements(Tensor sparse)
    {
        using var indices = sparse.SparseIndices;
        return indices.shape[1];
    }

    private static bool IsDefault(ScalarType type)
    {
        var complex = get_default_dtype() == ScalarType.Float64 ? ScalarType.ComplexFloat64 : ScalarType.ComplexFloat32;
        return type is ScalarType.Int64 or ScalarType.Bool || type == get_default_dtype() || type == complex;
    }

    private static string AddSuffixes(string text, IEnumerable<string> suffixes)
    {
        // One more than there are characters, as PyTorch counts.
        var lastLine = text.Length - text.LastIndexOf('\n') + 1;
        foreach (var suffix in suffixes)
        {
            if (lastLine + suffix.Length + 2 > LineWidth)
            {
                text += $",\n{new string(' ', Prefix.Length)}{suffix}";
                lastLine = Prefix.Length + suffix.Length;
            }
            else
            {
                text += $", {suffix}";
                lastLine += suffix.Length + 2;
            }
        }

        return text;
    }

    private static string Tuple(long[] shape)
    {
        var sizes = shape.Select(size => size.ToString(CultureInfo.InvariantCulture));
        return shape.Length == 1 ? $"({shape[0]},)" : $"({string.Join(", ", sizes)})";
    }

    /// <summary>Brackets, line breaks and dots.</summary>
    private sealed class Layout(TensorElements elements)
    {
        private int next;

        public string Write(int indent) => Write(0, indent);

        private string Write(int dimension, int indent)
        {
            if (dimension == elements.Shape.Length - 1)
            {
                return WriteRow(dimension, indent);
            }

            var slices = new List<string>();
            for (var index = 0; index < elements.Shape[dimension]; index++)
            {
                slices.Add(Write(dimension + 1, indent + 1));
            }

            CutMiddle(slices, dimension, "...");
            var blankLines = new string('\n', elements.Shape.Length - 1 - dimension);
            return $"[{string.Join($",{blankLines}{new string(' ', indent + 1)}", slices)}]";
        }

        private string WriteRow(int dimension, int indent)
        {
            var texts = elements.Column.Texts.Skip(next).Take((int)elements.Shape[dimension]).ToList();
            next += texts.Count;
            CutMiddle(texts, dimension, " ...");
            var perLine = Math.Max(1, (LineWidth - indent) / (elements.Column.Width + 2));
            var lines = texts.Chunk(perLine).Select(line => string.Join(", ", line));
            return $"[{string.Join($",\n{new string(' ', indent + 1)}", lines)}]";
        }

        private void CutMiddle(List<string> parts, int dimension, string dots)
        {
            if (elements.IsCut[dimension])
            {
                parts.Insert(TensorElements.Edge, dots);
            }
        }
    }
}

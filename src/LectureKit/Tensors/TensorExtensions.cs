using System.Collections.Immutable;
using static TorchSharp.torch;

namespace LectureKit;

/// <summary>What users of PyTorch expect of a tensor and TorchSharp does not have or names otherwise.</summary>
public static class TensorExtensions
{
    extension(Tensor tensor)
    {
        /// <summary>The only element of a tensor as a number, whatever its element type and device: <c>loss.item()</c>.
        /// Truth values are 0 and 1.</summary>
        /// <returns>The element; whole numbers are exact up to 2^53.</returns>
        /// <exception cref="ArgumentException">The tensor has not exactly one element, or a complex one.</exception>
        public double item()
        {
            if (tensor.numel() != 1)
            {
                throw new ArgumentException(
                    $"The tensor has shape {PlainText.OfPart(tensor.shape)}; only one element can become a number", nameof(tensor));
            }

            return TensorReader.Doubles(tensor, nameof(tensor))[0];
        }

        /// <summary>All elements row by row as an array of .NET, converted to the type asked for:
        /// <c>t.ToArray&lt;double&gt;()</c>. The tensor may be on any device, require gradients, and lie in memory in any
        /// order.</summary>
        /// <typeparam name="T"><c>double</c>, <c>float</c>, <c>long</c>, <c>int</c>, <c>byte</c> or
        /// <c>bool</c>.</typeparam>
        /// <returns>As many elements as the tensor has.</returns>
        /// <exception cref="ArgumentException">There is no such element type, or the tensor is complex.</exception>
        public T[] ToArray<T>()
            where T : unmanaged
        {
            var type = ElementTypes.GetValueOrDefault(typeof(T))
                ?? throw new ArgumentException($"A tensor has no elements of the type {typeof(T).Name}", nameof(T));
            if (tensor.is_complex())
            {
                throw new ArgumentException("The tensor has complex elements; take its real or imag", nameof(tensor));
            }

            using var scope = NewDisposeScope();
            using var undisturbed = no_grad();
            return tensor.numel() == 0 ? []
                : TensorReader.Dense(tensor).cpu().to(type).contiguous().data<T>().ToArray();
        }

        /// <summary>An array of .NET with the tensor's shape and element type: <c>float[,]</c> for a matrix of
        /// <c>float32</c>. It is a copy; PyTorch's shares its memory.</summary>
        /// <returns>An array with as many dimensions as the tensor; one element for none.</returns>
        /// <exception cref="ArgumentException">The tensor is complex.</exception>
        public Array numpy() => tensor.dtype switch
        {
            ScalarType.Float64 => Shaped(tensor.ToArray<double>(), tensor.shape),
            ScalarType.Int64 => Shaped(tensor.ToArray<long>(), tensor.shape),
            ScalarType.Int32 or ScalarType.Int16 or ScalarType.Int8 => Shaped(tensor.ToArray<int>(), tensor.shape),
            ScalarType.Byte => Shaped(tensor.ToArray<byte>(), tensor.shape),
            ScalarType.Bool => Shaped(tensor.ToArray<bool>(), tensor.shape),
            _ => Shaped(tensor.ToArray<float>(), tensor.shape),
        };

        /// <summary>The slices along the first dimension, so that <c>foreach (var row in matrix)</c> works.</summary>
        /// <exception cref="ArgumentException">The tensor has no dimension.</exception>
        public IEnumerator<Tensor> GetEnumerator() => Slices(tensor, count: null).AsEnumerable().GetEnumerator();

        /// <summary>The two slices along the first dimension: <c>var (a, b) = pair;</c>.</summary>
        /// <param name="first">The slice with index 0; it shares memory with the tensor.</param>
        /// <param name="second">The slice with index 1.</param>
        /// <exception cref="ArgumentException">The first dimension is not of size 2.</exception>
        public void Deconstruct(out Tensor first, out Tensor second)
        {
            var slices = Slices(tensor, count: 2);
            (first, second) = (slices[0], slices[1]);
        }

        /// <summary>The three slices along the first dimension: <c>var (r, g, b) = image;</c>.</summary>
        /// <param name="first">The slice with index 0; it shares memory with the tensor.</param>
        /// <param name="second">The slice with index 1.</param>
        /// <param name="third">The slice with index 2.</param>
        /// <exception cref="ArgumentException">The first dimension is not of size 3.</exception>
        public void Deconstruct(out Tensor first, out Tensor second, out Tensor third)
        {
            var slices = Slices(tensor, count: 3);
            (first, second, third) = (slices[0], slices[1], slices[2]);
        }
    }

    private static ImmutableDictionary<Type, ScalarType?> ElementTypes { get; } = new Dictionary<Type, ScalarType?>
    {
        [typeof(double)] = ScalarType.Float64,
        [typeof(float)] = ScalarType.Float32,
        [typeof(long)] = ScalarType.Int64,
        [typeof(int)] = ScalarType.Int32,
        [typeof(byte)] = ScalarType.Byte,
        [typeof(bool)] = ScalarType.Bool,
    }.ToImmutableDictionary();

    private static Tensor[] Slices(Tensor tensor, long? count)
    {
        if (tensor.dim() == 0 || (count is { } wanted && tensor.shape[0] != wanted))
        {
            throw new ArgumentException(
                $"The tensor has shape {PlainText.OfPart(tensor.shape)}; its first dimension must have "
                + (count is null ? "slices" : $"{count} slices"),
                nameof(tensor));
        }

        return tensor.unbind(0);
    }

    private static Array Shaped<T>(T[] elements, long[] shape)
    {
        var array = Array.CreateInstance(typeof(T), shape.Length == 0 ? [1] : shape);
        Buffer.BlockCopy(elements, 0, array, 0, Buffer.ByteLength(elements));
        return array;
    }
}

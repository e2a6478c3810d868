using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using static TorchSharp.torch;

namespace LectureKit.Tests.Samples;

/// <summary>The bytes are made by hand as NumPy's format describes them.</summary>
public sealed class NpyTests : IDisposable
{
    private readonly PageFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("<f8", ScalarType.Float64, "000000000000F83F00000000000000C0", new[] { 1.5, -2 })]
    [InlineData(">f8", ScalarType.Float64, "3FF8000000000000C000000000000000", new[] { 1.5, -2 })]
    [InlineData("<f4", ScalarType.Float32, "0000C03F000000C0", new[] { 1.5, -2 })]
    [InlineData(">f4", ScalarType.Float32, "3FC00000C0000000", new[] { 1.5, -2 })]
    [InlineData("<f2", ScalarType.Float16, "003E00C0", new[] { 1.5, -2 })]
    [InlineData("|i1", ScalarType.Int8, "7FFE", new double[] { 127, -2 })]
    [InlineData("|u1", ScalarType.Byte, "7FFE", new double[] { 127, 254 })]
    [InlineData("<i2", ScalarType.Int16, "0100FEFF", new double[] { 1, -2 })]
    [InlineData(">i4", ScalarType.Int32, "00000001FFFFFFFE", new double[] { 1, -2 })]
    [InlineData("<i8", ScalarType.Int64, "0100000000000000FEFFFFFFFFFFFFFF", new double[] { 1, -2 })]
    [InlineData("<u2", ScalarType.Int32, "0100FFFF", new double[] { 1, 65535 })]
    [InlineData(">u4", ScalarType.Int64, "00000001FFFFFFFF", new double[] { 1, 4294967295 })]
    [InlineData("<u8", ScalarType.Int64, "0100000000000000FFFFFFFFFFFFFF7F", new double[] { 1, long.MaxValue })]
    [InlineData("|b1", ScalarType.Bool, "0100", new double[] { 1, 0 })]
    public void Elements_keep_their_type_and_value(string type, ScalarType expected, string hex, double[] values)
    {
        var tensor = Read(type, "(2,)", Convert.FromHexString(hex));
        Assert.Equal(expected, tensor.dtype);
        Assert.Equal(values, tensor.to(float64).data<double>().ToArray());
    }

    [Theory]
    [InlineData("<c8", "0000C03F000000C0", ScalarType.ComplexFloat32)]
    [InlineData(">c8", "3FC00000C0000000", ScalarType.ComplexFloat32)]
    [InlineData(">c16", "3FF8000000000000C000000000000000", ScalarType.ComplexFloat64)]
    public void Complex_numbers_are_turned_round_half_by_half(string type, string hex, ScalarType expected)
    {
        var tensor = Read(type, "(1,)", Convert.FromHexString(hex));
        Assert.Equal(expected, tensor.dtype);
        Assert.Equal(1.5, tensor.real.to(float64)[0].item<double>());
        Assert.Equal(-2, tensor.imag.to(float64)[0].item<double>());
    }

    [Fact]
    public void Both_memory_orders_give_the_same_array()
    {
        byte[] rows = [1, 2, 3, 4, 5, 6];
        byte[] columns = [1, 4, 2, 5, 3, 6];
        var c = Read("|u1", "(2, 3)", rows);
        var fortran = Read("|u1", "(2, 3)", columns, "True");
        Assert.Equal([2, 3], fortran.shape);
        Assert.True(fortran.is_contiguous());
        Assert.True(c.equal(fortran).all().item<bool>());
        Assert.Equal(6, c[1, 2].to(int64).item<long>());
        Assert.Empty(Read("|u1", "()", [7]).shape);
        Assert.Equal([0, 3], Read("<f4", "(0, 3)", []).shape);
        Assert.Equal([2, 1, 3], Read("|u1", "(2L, 1L, 3L)", rows).shape);
        Assert.Equal(2, Read("|u1", "(2,)", [1, 2], version: 2).numel());
    }

    [Theory]
    [InlineData("<U3", "(1,)", "cannot become a tensor")]
    [InlineData("|O", "(1,)", "cannot become a tensor")]
    [InlineData("<f4", "(3,)", "shape (3) of f4 needs 12 bytes, there are 8")]
    public void What_is_no_tensor_is_refused(string type, string shape, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read(type, shape, new byte[8]));
        Assert.StartsWith("a.npy: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_files_are_refused()
    {
        folder.Write("site/page/a.npy", "это не массив NumPy");
        Assert.Contains("no .npy file", Assert.Throws<InvalidDataException>(() => Data.Npy("a.npy")).Message, StringComparison.Ordinal);
        folder.Write("site/page/a.npy", Bytes("<f4", "(1,)", new byte[4])[..40]);
        Assert.Contains("cut off", Assert.Throws<InvalidDataException>(() => Data.Npy("a.npy")).Message, StringComparison.Ordinal);
        folder.Write("site/page/a.npz", "x");
        Assert.Contains("no .npz", Assert.Throws<InvalidDataException>(() => Data.Npz("a.npz")).Message, StringComparison.Ordinal);
        Assert.Contains("records", Assert.Throws<InvalidDataException>(() => ReadRecords()).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => Read("<u8", "(1,)", Convert.FromHexString("FFFFFFFFFFFFFFFF")));
    }

    [Fact]
    public void An_archive_gives_arrays_by_name_in_order()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in new[] { ("y.npy", Bytes("|u1", "(1,)", [9])), ("x.npy", Bytes("<i2", "(2,)", [1, 0, 2, 0])) })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        folder.Write("site/page/a.npz", packed.ToArray());
        var arrays = Data.Npz("a.npz");
        Assert.Equal(["y", "x"], arrays.Keys);
        Assert.Equal([1, 2], arrays["x"].data<short>().ToArray());
    }

    private static byte[] Bytes(string type, string shape, byte[] content, string fortran = "False", byte version = 1) =>
        File($"{{'descr': '{type}', 'fortran_order': {fortran}, 'shape': {shape}, }}", content, version);

    private static byte[] File(string dictionary, byte[] content, byte version)
    {
        var header = Encoding.ASCII.GetBytes(dictionary.PadRight(117) + "\n");
        var size = new byte[version == 1 ? 2 : 4];
        if (version == 1)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(size, (ushort)header.Length);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)header.Length);
        }

        return [0x93, .. "NUMPY"u8, version, 0, .. size, .. header, .. content];
    }

    private Tensor Read(string type, string shape, byte[] content, string fortran = "False", byte version = 1)
    {
        folder.Write("site/page/data/a.npy", Bytes(type, shape, content, fortran, version));
        return Data.Npy("a.npy");
    }

    private Tensor ReadRecords()
    {
        folder.Write("site/page/r.npy", File("{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (1,), }", new byte[4], 1));
        return Data.Npy("r.npy");
    }
}

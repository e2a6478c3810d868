namespace LectureKit.Tests.Formatting;

public sealed class PythonNumberTests
{
    [Theory]
    [InlineData(0.03125, "0.0312")]
    [InlineData(0.09375, "0.0938")]
    [InlineData(0.99999, "1.0000")]
    [InlineData(9.99996, "10.0000")]
    [InlineData(-0.00001, "-0.0000")]
    [InlineData(0.00004999, "0.0000")]
    [InlineData(0.00005001, "0.0001")]
    [InlineData(123456.75, "123456.7500")]
    [InlineData(0, "0.0000")]
    [InlineData(double.NegativeInfinity, "-inf")]
    public void Fixed(double value, string expected) => Assert.Equal(expected, PythonNumber.Fixed(value, 4));

    [Theory]
    [InlineData(0.5, "0")]
    [InlineData(1.5, "2")]
    [InlineData(2.5, "2")]
    [InlineData(99999999, "99999999")]
    public void Fixed_without_decimals(double value, string expected) => Assert.Equal(expected, PythonNumber.Fixed(value, 0));

    [Theory]
    [InlineData(1e-5, "1.0000e-05")]
    [InlineData(1234567, "1.2346e+06")]
    [InlineData(9.99999e9, "1.0000e+10")]
    [InlineData(-1e-300, "-1.0000e-300")]
    [InlineData(0, "0.0000e+00")]
    [InlineData(100005, "1.0000e+05")]
    [InlineData(100015, "1.0002e+05")]
    public void Scientific(double value, string expected) => Assert.Equal(expected, PythonNumber.Scientific(value, 4));
}

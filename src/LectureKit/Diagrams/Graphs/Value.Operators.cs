namespace LectureKit;

/// <summary>The operations on values.</summary>
public sealed partial class Value
{
    /// <summary>The sum.</summary>
    public static Value operator +(Value left, Value right) => Apply(LectureKit.Operation.Add, left, right);

    /// <summary>The difference.</summary>
    public static Value operator -(Value left, Value right) => Apply(LectureKit.Operation.Subtract, left, right);

    /// <summary>The product.</summary>
    public static Value operator *(Value left, Value right) => Apply(LectureKit.Operation.Multiply, left, right);

    /// <summary>The quotient.</summary>
    public static Value operator /(Value left, Value right) => Apply(LectureKit.Operation.Divide, left, right);

    /// <summary>The negative.</summary>
    public static Value operator -(Value value) => Apply(LectureKit.Operation.Negate, value);

    /// <summary>The larger of two; when they are equal, each gets half of the gradient, as in PyTorch.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other one.</param>
    public static Value Max(Value left, Value right) => Apply(LectureKit.Operation.Max, left, right);

    /// <summary>The larger one of this and another.</summary>
    /// <param name="other">The other one.</param>
    public Value Max(Value other) => Max(this, other);

    /// <summary>e to this power.</summary>
    public Value Exp() => Apply(LectureKit.Operation.Exp, this);

    /// <summary>The natural logarithm; NaN for a negative number, as in PyTorch.</summary>
    public Value Log() => Apply(LectureKit.Operation.Log, this);

    /// <summary>The hyperbolic tangent.</summary>
    public Value Tanh() => Apply(LectureKit.Operation.Tanh, this);

    /// <summary>The logistic sigmoid 1 / (1 + exp(−x)), as one node.</summary>
    public Value Sigmoid() => Apply(LectureKit.Operation.Sigmoid, this);

    /// <summary>The positive part; its derivative at zero is zero, as in PyTorch.</summary>
    public Value Relu() => Apply(LectureKit.Operation.Relu, this);

    /// <summary>This to a power.</summary>
    /// <param name="exponent">A number, or a value that has a gradient of its own.</param>
    public Value Pow(Value exponent) => Apply(LectureKit.Operation.Power, this, exponent);
}

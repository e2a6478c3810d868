using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Execution.Worker;

/// <summary>
/// Finds code that changes its process for those who come behind: settings of libraries, static events, native calls. It
/// goes by what a name means and how it is used, and rather suspects too much: the price is one process more.
/// </summary>
internal static class ProcessEffects
{
    /// <summary>What static methods that change a setting are called.</summary>
    private static readonly string[] Setters =
        ["Set", "set_", "use_", "Use", "Register", "Unregister", "Unsafe", "Suppress"];

    /// <summary>These change a setting only when they give nothing back: not <c>Vector.Add</c>.</summary>
    private static readonly string[] VoidSetters = ["Add", "Remove", "Clear", "Enable", "Disable"];

    /// <summary>What methods that change an object are called; it matters when the object is shared.</summary>
    private static readonly string[] Mutators =
        ["Add", "Insert", "Remove", "Clear", "Set", "TryAdd", "Push", "Enqueue", "Register", "Reset"];

    /// <summary>Torch keeps these on a thread until they are disposed.</summary>
    private static readonly string[] ThreadScopes = ["IDisposable", "DisposeScope", "AnomalyMode"];

    /// <summary>Whether running the submission may change the process.</summary>
    public static bool AreIn(Submission submission) =>
        submission.Tree.GetRoot().DescendantNodes().Any(node => IsEffect(node, submission.Model));

    private static bool IsEffect(SyntaxNode node, SemanticModel model) => node switch
    {
        DestructorDeclarationSyntax => true,
        BaseMethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.ExternKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.ExternKeyword),
        AssignmentExpressionSyntax assignment => Targets(assignment.Left).Any(target => IsShared(target, model)),
        PrefixUnaryExpressionSyntax unary => unary.OperatorToken.Text is "++" or "--" && IsShared(unary.Operand, model),
        PostfixUnaryExpressionSyntax unary => unary.OperatorToken.Text is "++" or "--" && IsShared(unary.Operand, model),
        ArgumentSyntax argument => argument.RefKindKeyword.Text is "ref" or "out" && IsShared(argument.Expression, model),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } =>
            StartsWithAny(call.Name.Identifier.ValueText, Mutators) && IsShared(call.Expression, model),
        SimpleNameSyntax name => IsSetter(name, model),
        _ => false,
    };

    private static IEnumerable<ExpressionSyntax> Targets(ExpressionSyntax left) => left is TupleExpressionSyntax tuple
        ? tuple.Arguments.SelectMany(argument => Targets(argument.Expression))
        : [left];

    /// <summary>Whether an expression begins at a static member of a library: all lectures see the same one.</summary>
    private static bool IsShared(ExpressionSyntax? expression, SemanticModel model)
    {
        while (expression is not null)
        {
            if (IsStaticState(model.GetSymbolInfo(expression).Symbol))
            {
                return true;
            }

            expression = expression switch
            {
                MemberAccessExpressionSyntax access => access.Expression,
                ElementAccessExpressionSyntax element => element.Expression,
                InvocationExpressionSyntax call => call.Expression,
                ParenthesizedExpressionSyntax inner => inner.Expression,
                PostfixUnaryExpressionSyntax suppressed => suppressed.Operand,
                _ => null,
            };
        }

        return false;
    }

    private static bool IsStaticState(ISymbol? symbol) =>
        symbol is (IPropertySymbol or IFieldSymbol { IsConst: false } or IEventSymbol) and { IsStatic: true }
        && IsForeign(symbol) && !FlowsBack(symbol);

    /// <summary>The culture of a lecture flows with its context and ends with it.</summary>
    private static bool FlowsBack(ISymbol symbol) =>
        symbol.Name is "CurrentCulture" or "CurrentUICulture" && symbol.ContainingType.Name == "CultureInfo";

    private static bool IsForeign(ISymbol symbol) => symbol.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsSetter(SimpleNameSyntax name, SemanticModel model)
    {
        var text = name.Identifier.ValueText;
        if (!MayBeSetter(text) || model.GetSymbolInfo(name).Symbol is not IMethodSymbol method || !IsForeign(method))
        {
            return false;
        }

        if (method is { IsStatic: true, ContainingAssembly.Name: "TorchSharp" } && ThreadScopes.Contains(method.ReturnType.Name))
        {
            return !IsScoped(name);
        }

        return IsReflection(method)
            || method is { Name: "Start" or "Exit" or "FailFast", ContainingType.Name: "Process" or "Environment" }
            || method is { Name: "UnsafeStart", ContainingType.Name: "Thread" }
            || (method.IsStatic && (StartsWithAny(text, Setters) || (method.ReturnsVoid && StartsWithAny(text, VoidSetters))));
    }

    private static bool MayBeSetter(string name) =>
        StartsWithAny(name, Setters) || StartsWithAny(name, VoidSetters)
        || name is "no_grad" or "enable_grad" or "inference_mode" or "NewDisposeScope" or "detect_anomaly"
        || name is "Start" or "Exit" or "FailFast" or "Invoke" or "InvokeMember" or "DynamicInvoke";

    /// <summary>With reflection one can reach anything.</summary>
    private static bool IsReflection(IMethodSymbol method) =>
        method.Name is "SetValue" or "Invoke" or "InvokeMember" or "DynamicInvoke"
        && (method.ContainingNamespace.Name == "Reflection" || method.ContainingType.Name is "Type" or "Delegate");

    /// <summary>
    /// Whether a <c>using</c> with a block of its own ends the scope, and surely on the thread that began it: behind an
    /// <c>await</c> it may be another one.
    /// </summary>
    private static bool IsScoped(SimpleNameSyntax name)
    {
        var scope = name.Ancestors().FirstOrDefault(node =>
            node is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.Text: "using" });
        var body = scope is LocalDeclarationStatementSyntax ? scope.Parent as BlockSyntax : scope;
        return body is not null && !body.DescendantNodes().Any(node => node is AwaitExpressionSyntax or YieldStatementSyntax);
    }

    private static bool StartsWithAny(string name, string[] starts) =>
        starts.Any(start => name.StartsWith(start, StringComparison.Ordinal));
}

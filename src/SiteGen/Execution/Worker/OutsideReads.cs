using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SiteGen.Execution.Worker;

/// <summary>
/// Finds code whose results depend on what a cache cannot see: files that the author's code opens by itself, the network,
/// the clock, the machine, unseeded random numbers. It goes by what names mean and rather suspects too much: the price is a
/// lecture that runs in every build.
/// </summary>
internal static class OutsideReads
{
    /// <summary>The folder beside a page that the key of every lecture covers.</summary>
    private const string DataFolder = "data";

    /// <summary>What methods are called that only read what their argument names.</summary>
    private static readonly string[] Readers =
        ["Read", "Load", "Decode", "From", "Parse", "OpenRead", "OpenText", "Exists", "GetFiles", "GetDirectories",
         "GetFileSystemEntries", "Enumerate"];

    /// <summary>The first such place in code that is about to run; null when there is none.</summary>
    public static RunObstacle? FindIn(Submission submission)
    {
        var root = (CompilationUnitSyntax)submission.Tree.GetRoot();
        if (root.GetReferenceDirectives() is [var reference, ..])
        {
            return Obstacle(submission, reference, "loads a library: #r");
        }

        foreach (var node in root.DescendantNodes(static node => node is not UsingDirectiveSyntax))
        {
            if (Reason(node, submission.Model) is { } reason)
            {
                return Obstacle(submission, node, reason);
            }
        }

        return null;
    }

    private static RunObstacle Obstacle(Submission submission, SyntaxNode node, string reason) =>
        new(submission.Index, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, reason);

    private static string? Reason(SyntaxNode node, SemanticModel model) => node switch
    {
        BaseMethodDeclarationSyntax method when method.Modifiers.Any(SyntaxKind.ExternKeyword) => "calls native code",
        LocalFunctionStatementSyntax function when function.Modifiers.Any(SyntaxKind.ExternKeyword) => "calls native code",
        TypeOfExpressionSyntax type => OutsideMembers.ReasonOf(model.GetTypeInfo(type.Type).Type as INamedTypeSymbol),
        SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax =>
            Reason(node, model.GetSymbolInfo(node).Symbol, model),
        _ => null,
    };

    private static string? Reason(SyntaxNode node, ISymbol? symbol, SemanticModel model)
    {
        if (symbol is not (IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol)
            || !symbol.DeclaringSyntaxReferences.IsEmpty || symbol.ContainingType is null
            || symbol.ContainingAssembly?.Name == "LectureKit" || OutsideMembers.ReasonOf(symbol) is not { } reason)
        {
            return null;
        }

        return IsCovered(node, symbol, model) ? null : $"{reason}: {Name(symbol)}";
    }

    private static string Name(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        ? $"new {symbol.ContainingType.Name}"
        : $"{symbol.ContainingType.Name}.{symbol.Name}";

    /// <summary>
    /// Whether the call reads only what the key covers: something in the folder <c>data</c>, or what <c>Data.Path</c> names; or an
    /// environment variable that is either not there or listed in <c>site.json</c>.
    /// </summary>
    private static bool IsCovered(SyntaxNode node, ISymbol symbol, SemanticModel model)
    {
        var call = node.AncestorsAndSelf().FirstOrDefault(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
        var (target, arguments) = call is null ? default : model.GetOperation(call) switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            _ => default,
        };
        if (arguments.IsDefault || !SymbolEqualityComparer.Default.Equals(target, symbol))
        {
            return false;
        }

        if (symbol is { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" })
        {
            return arguments[0].Value.ConstantValue is { HasValue: true, Value: string name } && !WorkerEnvironment.IsHarmless(name);
        }

        var places = arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit && OutsideMembers.NamesPlace(a.Parameter)).ToList();
        return IsReader(symbol) && places.Count > 0 && places.All(a => IsKnown(a.Value));
    }

    private static bool IsReader(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        ? symbol.ContainingType.Name == "StreamReader"
        : Readers.Any(start => symbol.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static bool IsKnown(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string path } } =>
            path.Split('/') is [DataFolder, .. var rest] && !rest.Contains("..") && !path.Contains('\\', StringComparison.Ordinal),
        IInvocationOperation { TargetMethod: { Name: "Path", ContainingType.Name: "Data", ContainingAssembly.Name: "LectureKit" } } => true,
        _ => false,
    };
}

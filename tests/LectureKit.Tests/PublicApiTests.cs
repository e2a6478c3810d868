using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LectureKit.Tests;

/// <summary>
/// Lectures are written against the public surface of LectureKit, so a change of it is seen in a file:
/// <c>UPDATE_SNAPSHOTS=1</c> rewrites it, and the difference belongs into the commit and, if something breaks, into
/// <c>CHANGELOG.md</c>.
/// </summary>
public sealed class PublicApiTests
{
    private const string Sample = """
        using System;
        using System.Collections.Generic;

        /// <summary>S</summary>
        public readonly struct Values
        {
            /// <summary>S</summary>
            public static implicit operator Values(double[] numbers) => default;

            /// <summary>S</summary>
            public static Values operator +(Values a, Values b) => a;

            /// <summary>S</summary>
            public double this[int index] => 0;
        }

        /// <summary>S</summary>
        public abstract class Base
        {
            private protected Base() { }

            /// <summary>S</summary>
            protected virtual T? Get<T>(ref int x, params ReadOnlySpan<string?> rest) where T : class => null;

            /// <summary>S</summary>
            /// <param name="Name">N</param>
            /// <param name="Size">S</param>
            public sealed record Item(string Name, float? Size = 1.5f)
            {
                /// <summary>S</summary>
                public required int Count { get; init; }
            }
        }

        /// <summary>S</summary>
        public enum Kind
        {
            /// <summary>S</summary>
            One = 1,
        }

        /// <summary>S</summary>
        public static class Extensions
        {
            /// <summary>S</summary>
            extension<T>(List<T>? list) where T : notnull
            {
                /// <summary>S</summary>
                public T? First<TKey>(TKey? key, Kind kind = Kind.One) => default;

                /// <summary>S</summary>
                public int Length => 0;
            }

            /// <summary>S</summary>
            public static void Old(this string text, double size = double.NaN) { }

            internal static void Hidden() { }
        }
        """;

    [Fact]
    public void Public_surface_is_the_approved_one() => Snapshot.Verify(
        "tests/LectureKit.Tests/PublicApi.approved.txt", PublicApi.Write(PublicSurface.Types));

    /// <summary>Authors import one namespace.</summary>
    [Fact]
    public void Everything_public_lies_in_one_namespace() => Violations.None(PublicSurface.Types
        .Where(type => type.ContainingNamespace.ToDisplayString() != nameof(LectureKit))
        .Select(type => type.ToDisplayString()));

    [Fact]
    public void Every_kind_of_member_is_written()
    {
        var (assembly, _) = CompileSample();
        Assert.Equal(
            """
            public abstract class Base
                protected virtual T? Get<T>(ref int x, params ReadOnlySpan<string?> rest) where T : class

            public sealed record class Base.Item : IEquatable<Base.Item>
                public Item(string Name, float? Size = 1.5)
                public float? Size { get; init; }
                public required int Count { get; init; }
                public string Name { get; init; }

            public static class Extensions
                extension<T>(List<T>? list): public T? First<TKey>(TKey? key, Kind kind = One)
                extension<T>(List<T>? list): public int Length { get; }
                public static void Old(this string text, double size = NaN)

            public enum Kind
                One = 1

            public readonly struct Values
                public double this[int index] { get; }
                public static Values operator +(Values a, Values b)
                public static implicit operator Values(double[] numbers)

            """,
            PublicApi.Write(PublicSurface.TypesOf(assembly)));
    }

    [Fact]
    public void Comments_of_every_kind_of_member_are_found()
    {
        var (assembly, comments) = CompileSample();
        var known = comments.Descendants("member").Select(member => member.Attribute("name")!.Value).ToHashSet();
        Violations.None(
            from type in PublicSurface.TypesOf(assembly)
            from symbol in PublicSurface.MembersOf(type).Prepend(type)
            where !known.Contains(symbol.GetDocumentationCommentId()!)
            select symbol.GetDocumentationCommentId());
    }

    private static (IAssemblySymbol Assembly, XElement Comments) CompileSample()
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var parsing = new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            nameof(Sample), [CSharpSyntaxTree.ParseText(Sample, parsing)], PublicSurface.References, options);
        using var library = new MemoryStream();
        using var comments = new MemoryStream();
        var emitted = compilation.Emit(library, xmlDocumentationStream: comments);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));

        // As metadata, which is how the library is read too.
        var reference = MetadataReference.CreateFromImage(library.ToArray());
        var user = CSharpCompilation.Create("User", references: [.. PublicSurface.References, reference]);
        comments.Position = 0;
        return ((IAssemblySymbol)user.GetAssemblyOrModuleSymbol(reference)!, XElement.Load(comments));
    }
}

using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace LectureKit;

/// <summary>
/// The columns that values of a type have in a table. Only types that are plain data by their nature have any: records,
/// tuples and anonymous objects. The properties of other types may do anything and are left alone.
/// </summary>
/// <param name="Names">Headings, in the order of declaration; a name shows its underscores as blanks.</param>
/// <param name="Values">Reads one row.</param>
internal sealed record RecordColumns(ImmutableArray<string> Names, Func<object, ImmutableArray<object?>> Values)
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;

    /// <summary>The columns of a type, or null when it is not plain data.</summary>
    public static RecordColumns? Of(Type type)
    {
        if (typeof(ITuple).IsAssignableFrom(type))
        {
            var count = CountItems(type);
            ImmutableArray<string> names = [.. Enumerable.Range(1, count).Select(index => $"Item{index}")];
            return new RecordColumns(names, row => [.. Enumerable.Range(0, count).Select(index => ((ITuple)row)[index])]);
        }

        if (!IsRecord(type) && !IsAnonymous(type))
        {
            return null;
        }

        var properties = Properties(type);
        return properties.IsEmpty
            ? null
            : new RecordColumns(
                [.. properties.Select(property => property.Name.Replace('_', ' '))],
                row => [.. properties.Select(property => property.GetValue(row))]);
    }

    private static int CountItems(Type tuple)
    {
        var items = tuple.GetGenericArguments();
        return items.Length == 8 && typeof(ITuple).IsAssignableFrom(items[7]) ? 7 + CountItems(items[7]) : items.Length;
    }

    /// <summary>The compiler gives every record, of either kind, this method.</summary>
    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Own | BindingFlags.NonPublic, [typeof(StringBuilder)]) is { } method
        && method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsAnonymous(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute))
        && type.Name.Contains("AnonymousType", StringComparison.Ordinal);

    private static ImmutableArray<PropertyInfo> Properties(Type type)
    {
        var ancestry = new Stack<Type>();
        for (var level = type; level is not null; level = level.BaseType)
        {
            ancestry.Push(level);
        }

        return
        [
            .. ancestry.SelectMany(level => level.GetProperties(Own).OrderBy(property => property.MetadataToken))
                .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
                .DistinctBy(property => property.Name),
        ];
    }
}

using Fluid;

namespace SiteGen.Theming;

/// <summary>Reads the members of the model by their names in snake case.</summary>
internal sealed class ModelMembers : MemberAccessStrategy
{
    private readonly UnsafeMemberAccessStrategy members = new() { MemberNameStrategy = MemberNameStrategies.SnakeCase };

    public override IMemberAccessor GetAccessor(Type type, string name) =>
        members.GetAccessor(type, name) is { } accessor ? new Accessor(accessor) : null!;

    public override void Register(Type type, IEnumerable<KeyValuePair<string, IMemberAccessor>> accessors) =>
        members.Register(type, accessors);

    private sealed class Accessor(IMemberAccessor inner) : IMemberAccessor
    {
        public object Get(object obj, string name, TemplateContext ctx) =>
            inner.Get(obj, name, ctx) ?? AbsentValue.Instance;
    }
}

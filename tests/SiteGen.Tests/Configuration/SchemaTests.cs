using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Configuration;
using SiteGen.Configuration.Options;
using SiteGen.Content;

namespace SiteGen.Tests.Configuration;

/// <summary>What editors know of the keys is what the readers know.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void SiteSchemaAndReaderKnowTheSameKeysAndTypes() =>
        AssertSame(SiteOptionsTable.Keys.Shapes, Schema("site.schema.json"));

    [Fact]
    public void FrontMatterSchemaAndReaderKnowTheSameKeysAndTypes() =>
        AssertSame(FrontMatterTable.Keys.Shapes, Schema("front-matter.schema.json"));

    [Fact]
    public void DefaultsOfTheSiteSchemaAreTheDefaultsOfTheOptions()
    {
        var json = Defaults(Schema("site.schema.json")).ToJsonString();

        var read = SiteOptionsReader.Parse(new SourceFile("site.json", "", json));

        Assert.Empty(read.Problems);
        Assert.Equal(JsonSerializer.Serialize(new SiteOptions()), JsonSerializer.Serialize(read.Options));
    }

    [Fact]
    public void DefaultsOfTheFrontMatterSchemaAreTheDefaultsOfTheOptions()
    {
        var yaml = Defaults(Schema("front-matter.schema.json")).ToJsonString().Replace("\"auto\"", "auto", StringComparison.Ordinal);

        var read = FrontMatterReader.Read(new SourceFile("a.md", "", $"---\n{yaml}\n---\n"));

        Assert.Empty(read.Problems);
        Assert.Equal(JsonSerializer.Serialize(new FrontMatter()), JsonSerializer.Serialize(read.FrontMatter));
    }

    [Fact]
    public void EveryKeyIsDescribedForTheEditor() => Assert.All(
        Schema("site.schema.json")["properties"]!.AsObject().Concat(Schema("front-matter.schema.json")["properties"]!.AsObject()),
        property => Assert.EndsWith(".", property.Value!["description"]!.GetValue<string>()));

    private static JsonObject Schema(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", name)))!.AsObject();

    private static void AssertSame(ImmutableSortedDictionary<string, OptionShape> shapes, JsonObject schema)
    {
        var properties = schema["properties"]!.AsObject();
        Assert.Equal(shapes.Keys.Order(StringComparer.Ordinal), properties.Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
        foreach (var (name, shape) in shapes)
        {
            var property = properties[name]!.AsObject();
            Assert.Equal((name, string.Join('|', shape.JsonTypes)), (name, string.Join('|', Words(property["type"]))));
            Assert.Equal(shape.Choices, Words(property["enum"]));
            if (!shape.Keys.IsEmpty)
            {
                AssertSame(shape.Keys, property);
            }
        }
    }

    private static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        null => [],
        JsonArray array => array.Select(item => item!.GetValue<string>()),
        _ => [node.GetValue<string>()],
    };

    private static JsonObject Defaults(JsonObject schema)
    {
        var defaults = new JsonObject();
        foreach (var (name, property) in schema["properties"]!.AsObject())
        {
            if (property!["properties"] is not null)
            {
                defaults[name] = Defaults(property.AsObject());
            }
            else if (property["default"] is { } value)
            {
                defaults[name] = value.DeepClone();
            }
        }

        return defaults;
    }
}

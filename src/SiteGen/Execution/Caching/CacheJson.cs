using System.Text.Json.Serialization;

namespace SiteGen.Execution.Caching;

/// <summary>Reading and writing of what the cache keeps.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(LectureRun))]
[JsonSerializable(typeof(RunHeader))]
[JsonSerializable(typeof(CacheKey))]
internal sealed partial class CacheJson : JsonSerializerContext;

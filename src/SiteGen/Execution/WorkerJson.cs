using System.Text.Json;
using System.Text.Json.Serialization;

namespace SiteGen.Execution;

/// <summary>Reading and writing of the messages.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(WorkerMessage))]
[JsonSerializable(typeof(LectureJob))]
internal sealed partial class WorkerJson : JsonSerializerContext
{
    public static string Write(WorkerMessage message) => JsonSerializer.Serialize(message, Default.WorkerMessage);

    public static string Write(LectureJob job) => JsonSerializer.Serialize(job, Default.LectureJob);

    public static WorkerMessage ReadMessage(string line) => JsonSerializer.Deserialize(line, Default.WorkerMessage)
        ?? throw new InvalidDataException("A worker sent an empty message.");

    public static LectureJob ReadJob(string line) => JsonSerializer.Deserialize(line, Default.LectureJob)
        ?? throw new InvalidDataException("The parent sent an empty job.");
}

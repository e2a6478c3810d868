namespace LectureKit;

/// <summary>Russian names of the usual columns of a training history.</summary>
internal static class HistoryNames
{
    private const string Validation = "val_";

    private static readonly Dictionary<string, string> Quantities = new(StringComparer.Ordinal)
    {
        ["loss"] = "потери",
        ["accuracy"] = "доля верных ответов",
        ["acc"] = "доля верных ответов",
        ["precision"] = "точность",
        ["recall"] = "полнота",
        ["f1"] = "F₁",
        ["lr"] = "скорость обучения",
    };

    /// <summary>Name of a column for a legend: where all columns are of one quantity, only the part of the data differs.</summary>
    public static string Russian(string name, string[] all)
    {
        var (part, quantity) = Split(name);
        var shown = Quantities.GetValueOrDefault(quantity, quantity);
        return all.Length > 1 && IsOneQuantity(all) ? part : part == "обучение" ? shown : $"{shown} ({part})";
    }

    /// <summary>Name of the vertical axis; empty when the columns differ.</summary>
    public static string Quantity(string[] all) =>
        IsOneQuantity(all) ? Quantities.GetValueOrDefault(Split(all[0]).Quantity, Split(all[0]).Quantity) : "";

    private static bool IsOneQuantity(string[] all) => all.Select(name => Split(name).Quantity).Distinct().Count() == 1;

    private static (string Part, string Quantity) Split(string name) => name.StartsWith(Validation, StringComparison.Ordinal)
        ? ("проверка", name[Validation.Length..])
        : ("обучение", name.StartsWith("train_", StringComparison.Ordinal) ? name["train_".Length..] : name);
}

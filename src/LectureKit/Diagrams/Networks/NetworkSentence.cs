using System.Collections.Immutable;

namespace LectureKit;

/// <summary>A network in Russian words.</summary>
internal static class NetworkSentence
{
    /// <summary>For readers who cannot see the picture.</summary>
    public static string Describe(ImmutableArray<NetworkLayer> layers)
    {
        var parts = layers.Select((layer, index) =>
        {
            var place = index == 0 ? "вход" : index == layers.Length - 1 ? "выход" : $"скрытый слой {index}";
            var neurons = RussianNumber.Count(layer.Size, "нейрон", "нейрона", "нейронов");
            return $"{place} — {neurons}" + (layer.Activation.Length == 0 ? "" : $", {layer.Activation}");
        });
        return $"Полносвязная сеть: {string.Join("; ", parts)}." + Signs(layers);
    }

    private static string Signs(ImmutableArray<NetworkLayer> layers)
    {
        var weights = layers.Where(layer => layer.Weights is not null)
            .SelectMany(layer => layer.Weights!.Cast<double>()).ToList();
        return weights.Count == 0
            ? ""
            : $" Весов {weights.Count}, из них отрицательных {weights.Count(weight => weight < 0)}; "
                + $"от {DiagramNumber.Text(weights.Min())} до {DiagramNumber.Text(weights.Max())}.";
    }
}

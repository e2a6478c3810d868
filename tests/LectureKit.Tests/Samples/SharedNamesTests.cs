using TorchSharp;

namespace LectureKit.Tests.Samples;

/// <summary>A cell that also draws with ScottPlot must be able to name what is here without saying whose it is.</summary>
public sealed class SharedNamesTests
{
    private static readonly Type[] Ours =
    [
        typeof(Data), typeof(DataFrame), typeof(Datasets), typeof(LabeledData), typeof(LabeledTexts),
        typeof(CountVectorizer), typeof(TfidfVectorizer), typeof(TextVectorizer), typeof(Analyzer), typeof(StandardScaler),
        typeof(LabelEncoder), typeof(History), typeof(Training), typeof(FitOptions), typeof(EarlyStopping), typeof(Metrics),
        typeof(ClassificationReport), typeof(ClassScore), typeof(Progress),
    ];

    [Fact]
    public void Names_are_nobody_elses()
    {
        string[] spaces =
        [
            "System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Threading.Tasks", "TorchSharp",
            "TorchSharp.Modules", "ScottPlot", "SkiaSharp",
        ];
        var visible = new[] { typeof(object), typeof(Enumerable), typeof(torch), typeof(ScottPlot.Plot), typeof(SkiaSharp.SKColor) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => (type.DeclaringType is null && spaces.Contains(type.Namespace)) || type.DeclaringType == typeof(torch))
            .Select(type => type.Name);
        Assert.Empty(visible.Intersect(Ours.Select(type => type.Name)));
    }
}

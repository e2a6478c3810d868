using System.Collections.Immutable;

namespace LectureKit.Tests.Gallery;

/// <summary>One page of the gallery, which is one folder of recipes.</summary>
/// <param name="Folder">Name of the folder beside this file.</param>
/// <param name="Slug">The page's file name without its number.</param>
/// <param name="Title">Heading of the page, in Russian.</param>
/// <param name="Description">One Russian sentence for lists of pages.</param>
internal sealed record GalleryGroup(string Folder, string Slug, string Title, string Description)
{
    /// <summary>The pages in their order. A new folder of recipes needs a line here.</summary>
    public static ImmutableArray<GalleryGroup> All { get; } =
    [
        new("Basics", "values", "Значения", "Что увидит читатель, когда ячейка заканчивается числом, таблицей, формулой или текстом."),
        new("Tensors", "tensors", "Тензоры", "Как тензор печатается, становится таблицей, тепловой картой или изображением."),
        new("Charts", "charts", "Графики", "Линии, точки, столбцы, карты и поверхности: картинка из одной строки кода."),
        new("Diagrams", "diagrams", "Схемы", "Нейроны, сети, графы вычислений и блоки со стрелками, нарисованные по самой модели."),
        new("Sets", "data", "Данные", "Готовые наборы данных, чтение файлов и подготовка признаков."),
        new("Fitting", "training", "Обучение", "Цикл обучения, его история и оценка того, что получилось."),
    ];

    /// <summary>The page of a folder.</summary>
    /// <exception cref="InvalidOperationException">The folder is not in the list.</exception>
    public static GalleryGroup Of(string folder) => All.FirstOrDefault(group => group.Folder == folder)
        ?? throw new InvalidOperationException(
            $"The folder Gallery/{folder} needs a line in {nameof(GalleryGroup)}.{nameof(All)}.");
}

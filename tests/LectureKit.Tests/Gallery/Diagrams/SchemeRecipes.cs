namespace LectureKit.Tests.Gallery.Diagrams;

/// <summary>Boxes and arrows.</summary>
public static class SchemeRecipes
{
    [Recipe("Цепочка блоков", "Схема из блоков и стрелок одной строкой.")]
    public static object Chain()
    {
        return Blocks.Chain("logits", "Softmax", "log", "NLL");
    }

    [Recipe("Ширина схемы", "Схема, которая шире заданного, продолжается в следующем ряду.")]
    public static object Width()
    {
        return Blocks.Chain("чтение", "токены", "TF-IDF", "сеть", "softmax", "ответ").WithWidth(400);
    }

    [Recipe("Подписанные стрелки", "Над стрелкой стоит то, что по ней передаётся.")]
    public static object LabelledArrows()
    {
        return Blocks.Chain("Текст", "Токены", "Модель")
            .Arrow("Текст", "Токены", "разбиение")
            .Arrow("Токены", "Модель", "индексы");
    }

    [Recipe("Группа блоков", "Рамка показывает, что входит в CrossEntropyLoss.")]
    public static object Group()
    {
        return Blocks.Chain("logits", "Softmax", "log", "NLL", "ошибка").Group("CrossEntropyLoss", "Softmax", "log", "NLL");
    }

    [Recipe("Ветви", "Обходной путь остаточного блока.")]
    public static object Branches()
    {
        return Blocks.Chain("x", "Linear", "ReLU", "+", "y").Arrow("x", "+", "тождество");
    }

    [Recipe("Схема сверху вниз", "На узком экране вертикальная схема читается лучше.")]
    public static object Vertical()
    {
        return Blocks.Chain("Данные", "Обучение", "Проверка", "Модель")
            .Branch("Данные", "Контрольная\nвыборка", "Проверка")
            .Arrow("Проверка", "Модель", "ошибка мала")
            .Vertical();
    }

    [Recipe("Обратный проход", "Reversed поворачивает схему навстречу: от потерь к весам.")]
    public static object Reversed()
    {
        return Blocks.Chain("Loss", "слой 2", "слой 1").Arrow("Loss", "слой 2", "∂L/∂y").Arrow("слой 2", "слой 1", "∂L/∂h")
            .Reversed();
    }

    [Recipe("Длинная схема", "Цепочка, которая не помещается в строку, продолжается на следующей.")]
    public static object Wrapped()
    {
        return Blocks.Chain("Вход", "Свёртка", "BatchNorm", "ReLU", "Пулинг", "Flatten", "Linear", "Softmax", "Выход");
    }
}

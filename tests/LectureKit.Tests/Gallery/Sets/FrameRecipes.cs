using static LectureKit.DisplayFunctions;
using static TorchSharp.torch;

namespace LectureKit.Tests.Gallery.Sets;

/// <summary>Tables of data: reading, choosing, counting.</summary>
public static class FrameRecipes
{
    [Recipe("Таблица из CSV", "Разделитель находится сам, пропуски становятся NaN; так же читается файл: Data.Csv(\"имя.csv\").")]
    public static object ParseCsv()
    {
        var cats = Data.ParseCsv("""
            кличка;возраст;вес
            Мурка;3;4,2
            "Барсик, младший";1;
            Рыжик;7;5,8
            """, decimalComma: true);
        return cats;
    }

    [Recipe("Строки и столбцы", "Where отбирает строки, Select — столбцы, Head — начало таблицы.")]
    public static object SelectRows()
    {
        var cities = Data.ParseCsv("""
            город,река,год
            Казань,Волга,1005
            Самара,Волга,1586
            Омск,Иртыш,1716
            Ярославль,Волга,1010
            """);
        return cities.Where("река", name => name == "Волга").Select("город", "год").Head(2);
    }

    [Recipe("Столбцы как тензор", "ToTensor собирает числовые столбцы в матрицу: строка на объект, столбец на признак.")]
    public static object ToTensor()
    {
        var points = Data.ParseCsv("""
            x1,x2,класс
            0,1,а
            2,3,б
            4,5,а
            """);
        return points.ToTensor("x1", "x2");
    }

    [Recipe("Номера классов", "LabelEncoder заменяет названия классов номерами и умеет возвращать их обратно.")]
    public static object EncodeLabels()
    {
        var encoder = new LabelEncoder();
        var y = encoder.FitTransform(["роза", "мак", "астра", "роза"]);
        Display(y);
        Display(encoder.Transform(["астра", "роза"]));
        return encoder.InverseTransform(y);
    }

    [Recipe("Порядок классов", "Номера классов идут по алфавиту; узнать их порядок можно заранее.")]
    public static object ClassOrder()
    {
        return new LabelEncoder().Fit(["роза", "мак", "астра"]).Classes;
    }

    [Recipe("Стандартизация", "StandardScaler приводит каждый признак к среднему 0 и стандартному отклонению 1.")]
    public static object Standardize()
    {
        var x = tensor(new float[,] { { 1, 200 }, { 2, 400 }, { 3, 600 } });
        return new StandardScaler().FitTransform(x);
    }

    [Recipe("Стандартизация новых данных", "Среднее и отклонение берутся из обучающей выборки, а применяются к любой.")]
    public static object ScaleNewData()
    {
        var scaler = new StandardScaler().Fit(tensor(new float[,] { { 1 }, { 3 } }));
        var z = scaler.Transform(tensor(new float[,] { { 2 }, { 5 } }));
        Display(z);
        return scaler.InverseTransform(z);
    }

    [Recipe("Пропуски в данных", "DropMissing оставляет только строки, в которых заполнены все столбцы.")]
    public static object DropMissing()
    {
        var trees = Data.ParseCsv("""
            дерево,высота
            дуб,21.5
            клён,NA
            липа,18
            """);
        Display(trees.Column("высота"));
        return trees.DropMissing();
    }
}

using static LectureKit.DisplayFunctions;

namespace LectureKit.Tests.Gallery.Sets;

/// <summary>Texts as vectors.</summary>
public static class VectorizerRecipes
{
    [Recipe("Мешок слов", "CountVectorizer считает, сколько раз каждое слово стоит в тексте; ё и е не различаются.")]
    public static object CountWords()
    {
        var vectorizer = new CountVectorizer();
        var counts = vectorizer.FitTransform(["Ёж и кот", "кот, кот и дом"]);
        Display(vectorizer.FeatureNames);
        return counts;
    }

    [Recipe("Новые тексты", "Словарь составляется по обучающим текстам; незнакомые слова новых текстов не учитываются.")]
    public static object NewTexts()
    {
        var vectorizer = new CountVectorizer().Fit(["кот спит", "кот ест"]);
        return vectorizer.Transform(["кот и пёс спит"]);
    }

    [Recipe("TF-IDF", "Редкое слово весит больше частого, а длина каждого вектора равна единице.")]
    public static object Tfidf()
    {
        var vectorizer = new TfidfVectorizer();
        var x = vectorizer.FitTransform(["я рад", "я зол", "я думаю"]);
        Display(vectorizer.FeatureNames);
        return x;
    }

    [Recipe("Кусочки слов", "С буквенными n-граммами разные формы одного слова получают общие признаки.")]
    public static object CharacterNgrams()
    {
        var vectorizer = new TfidfVectorizer { Analyzer = Analyzer.CharWb, NgramRange = (3, 3) };
        return vectorizer.Fit(["рада", "радость"]).FeatureNames;
    }
}

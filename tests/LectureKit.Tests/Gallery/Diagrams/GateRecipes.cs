namespace LectureKit.Tests.Gallery.Diagrams;

/// <summary>Rules of the backward pass in symbols.</summary>
public static class GateRecipes
{
    [Recipe("Узел сложения", "Сумма передаёт производную обоим слагаемым без изменений.")]
    public static object Add()
    {
        return Gate.Add();
    }

    [Recipe("Узел умножения", "Каждый множитель получает производную, умноженную на другой множитель.")]
    public static object Multiply()
    {
        return Gate.Multiply();
    }

    [Recipe("Узел максимума", "Производная идёт только к большему из входов.")]
    public static object Max()
    {
        return Gate.Max();
    }

    [Recipe("Ветвление", "Если значение используется дважды, производные складываются.")]
    public static object Copy()
    {
        return Gate.Copy();
    }

    [Recipe("Узел-функция", "Производная умножается на производную самой функции.")]
    public static object Function()
    {
        return Gate.Function("σ", "σ(x)(1 − σ(x))");
    }

    [Recipe("Правило локального градиента", "Узел умножает пришедшую производную на свою производную по каждому входу.")]
    public static object LocalGradient()
    {
        return Gate.LocalGradient();
    }
}

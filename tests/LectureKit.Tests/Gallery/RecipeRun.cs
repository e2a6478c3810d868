using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace LectureKit.Tests.Gallery;

/// <summary>What a recipe showed when it ran in a fresh lecture.</summary>
/// <param name="Outputs">Printed texts and shown values in order, each in all its forms; printed text has one form.</param>
/// <param name="Notes">Faults of formatters.</param>
internal sealed record RecipeRun(ImmutableArray<ImmutableArray<OutputForm>> Outputs, ImmutableArray<string> Notes)
{
    private const int Seed = 1;

    /// <summary>Runs a recipe as a cell would be: from the same seed, in invariant culture, in the folder of its
    /// page.</summary>
    public static RecipeRun Of(Recipe recipe)
    {
        var culture = CultureInfo.CurrentCulture;
        var folder = Environment.CurrentDirectory;
        var (console, errors) = (Console.Out, Console.Error);
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Environment.CurrentDirectory = Directory.CreateDirectory(SourceFolder.Of(GalleryPage.Folder)).FullName;
            Console.SetOut(printed);
            Console.SetError(printed);
            return Run(recipe, printed);
        }
        finally
        {
            LectureHost.End();
            Console.SetOut(console);
            Console.SetError(errors);
            Environment.CurrentDirectory = folder;
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static RecipeRun Run(Recipe recipe, StringWriter printed)
    {
        var outputs = ImmutableArray.CreateBuilder<ImmutableArray<OutputForm>>();
        var notes = ImmutableArray.CreateBuilder<string>();
        LectureHost.Begin(new LectureHostOptions(Seed, "cpu", Show, notes.Add));
        var value = recipe.Method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        if (recipe.Method.ReturnType == typeof(void))
        {
            ClosePrinted();
            return new RecipeRun(outputs.ToImmutable(), notes.ToImmutable());
        }

        var formatted = LectureHost.Format(value, recipe.About.Alt);
        Show(formatted.Forms);
        if (formatted.FormatterFault is { } fault)
        {
            notes.Add(fault);
        }

        return new RecipeRun(outputs.ToImmutable(), notes.ToImmutable());

        void Show(ImmutableArray<OutputForm> forms)
        {
            ClosePrinted();
            outputs.Add(forms);
        }

        void ClosePrinted()
        {
            if (printed.ToString().TrimEnd('\n') is { Length: > 0 } text)
            {
                outputs.Add([new OutputForm("text/plain", text)]);
            }

            printed.GetStringBuilder().Clear();
        }
    }
}

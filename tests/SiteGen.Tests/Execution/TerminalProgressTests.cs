using SiteGen.Progress;
using Spectre.Console;

namespace SiteGen.Tests.Execution;

public sealed class TerminalProgressTests
{
    [Fact]
    public async Task What_a_cell_says_stands_behind_its_number_and_moves_nothing()
    {
        using var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(written),
        });
        console.Profile.Width = 200;
        var progress = new TerminalProgress(console);
        await progress.ShowAsync(async () =>
        {
            progress.LectureStarted("a.md", 3);
            progress.CellStarted("a.md", 1);
            progress.CellProgressed("a.md", "эпоха 12 из [50]\e[2J\n" + new string('x', 100));
            await Task.Delay(600, TestContext.Current.CancellationToken);
            progress.LectureFinished("a.md", failed: false);
            return 0;
        });

        var text = written.ToString();
        Assert.Contains("a.md: cell 2 of 3, ", text, StringComparison.Ordinal);
        Assert.Contains("s, эпоха 12 из [50] [2J xxx", text, StringComparison.Ordinal);
        Assert.Contains("x…", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[2J", text, StringComparison.Ordinal);
    }
}

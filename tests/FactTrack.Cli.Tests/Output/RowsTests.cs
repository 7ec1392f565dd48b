using Spectre.Console;

namespace FactTrack.Cli.Tests.Output;

public class RowsTests
{
    private static readonly string[] s_head = ["at", "source", "cue", "content", "kind", "sure", "why"];
    private static readonly string[][] s_rows = [["123456..123460", "Mette Larsen (official) <- Erik Dahl", "said", "that [it] rained", "statement", "97%", "verb-clause"]];

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Grid_FitsATerminalOfAnyWidth(int width)
    {
        using var text = new StringWriter();
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        terminal.Profile.Width = width;

        terminal.Write(Rows.ToGrid(s_head, s_rows));

        string[] lines = text.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.All(lines, line => Assert.True(line.TrimEnd().Length <= Math.Max(width, 7 * 4), line));
        if (width == 200) Assert.Contains(lines, line => line.Contains("that [it] rained", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_AreAsWideAsTheirCells_ButNoColumnIsWiderThanForty()
    {
        string odd = new('x', 50);

        Assert.Equal(["  a" + new string(' ', 41) + "b", $"  {odd}  1", $"  {"y",-40}  2"], Rows.ToLines(["a", "b"], [[odd, "1"], ["y", "2"]]));
    }
}

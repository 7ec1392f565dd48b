namespace FactTrack.Tests;

/// <summary>Every lexicon says where it comes from, and is whole.</summary>
public class LexiconFileTests
{
    private static readonly string[] s_files = [.. Repository.Files("src/FactTrack/Lexicons", "*.lex")];

    [Fact]
    public void Lexicons_have_source_and_licence_and_load() => Assert.All(s_files, file =>
    {
        Assert.Matches("(?m)^# source: \\S", Repository.Read(file));
        Assert.Matches("(?m)^# licence: \\S", Repository.Read(file));
        Assert.NotEmpty(Lexicon.BuiltIn(Path.GetFileNameWithoutExtension(file)).Entries);
    });

    [Fact]
    public void Lexicons_have_no_line_twice() => Assert.All(s_files, file =>
        Assert.Empty(Repository.Read(file).Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .GroupBy(line => line).Where(same => same.Count() > 1).Select(same => same.Key)));
}

using System.Text.RegularExpressions;

namespace FactTrack.Training.Tests;

public partial class MarkedNamesTests
{
    private static readonly TreebankSentence[] s_treebank =
    [
        Sentence("a-1", "Anna", "Holm", "left", "Vell", "."),
        Sentence("a-2", "She", "left", "."),
        Sentence("a-3", "Norrvik", "AS", "paid", "."),
        Sentence(null, "Anna", "paid", "."),
    ];

    [Fact]
    public void Marked_sentences_have_their_names() => Reading("# a comment\na-1\tPER 0 2\tLOC 3 4\na-2\nb-7\tORG 0 1\n", path =>
    {
        TreebankSentence[] read = [.. MarkedNames.Read(path, s_treebank)];
        Assert.Equal(["a-1", "a-2"], read.Select(s => s.Id));
        Assert.Equal([NameTag.BeginPerson, NameTag.InsidePerson, NameTag.Outside, NameTag.BeginPlace, NameTag.Outside], read[0].Names);
        Assert.All(read[1].Names!, n => Assert.Equal(NameTag.Outside, n));
        Assert.Same(s_treebank[0].Forms, read[0].Forms);
        Assert.Equal((s_treebank[0].Document, s_treebank[0].Text), (read[0].Document, read[0].Text));
    });

    [Theory]
    [InlineData("PER 0 2", NameTag.BeginPerson)]
    [InlineData("ORG 0 2", NameTag.BeginOrganization)]
    [InlineData("LOC 0 2", NameTag.BeginPlace)]
    [InlineData("OTH 0 2", NameTag.BeginOther)]
    public void Every_kind_has_its_tags(string name, NameTag begin) => Reading($"a-3\t{name}", path =>
        Assert.Equal([begin, begin + 1, NameTag.Outside, NameTag.Outside], MarkedNames.Read(path, s_treebank).Single().Names));

    [Theory]
    [InlineData("MISC 0 1")]
    [InlineData("per 0 1")]
    [InlineData("PER 0")]
    [InlineData("PER 0 1 2")]
    [InlineData("PER 0 x")]
    [InlineData("PER -1 1")]
    [InlineData("PER 1 1")]
    [InlineData("PER 2 1")]
    [InlineData("PER 0 6")]
    [InlineData("PER 0 99999999999")]
    [InlineData("")]
    public void A_broken_line_is_told_with_its_file_and_number(string name) => Reading($"# a comment\na-2\na-1\tLOC 3 4\t{name}\n", path =>
        Assert.StartsWith($"{path}(3): ", Assert.Throws<InvalidDataException>(() => MarkedNames.Read(path, s_treebank).ToArray()).Message, StringComparison.Ordinal));

    [Theory]
    [InlineData("ewt-train-names.tsv")]
    [InlineData("masc-names.tsv")]
    public void Our_files_are_well_formed(string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Data", name);
        string[] lines = File.ReadAllLines(path);
        string[] head = [.. lines.TakeWhile(l => l.StartsWith('#'))], rows = lines[head.Length..];
        Assert.Contains(head, l => l.StartsWith("# source: ", StringComparison.Ordinal));
        Assert.Contains(head, l => l.StartsWith("# licence: ", StringComparison.Ordinal));
        Assert.Contains(head, l => l.StartsWith("# columns: ", StringComparison.Ordinal));
        Assert.NotEmpty(rows);
        Assert.DoesNotContain(rows, r => !Row().IsMatch(r));
        Assert.Empty(rows.GroupBy(r => r.Split('\t')[0]).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.DoesNotContain(rows, r => !Ascends([.. r.Split('\t')[1..].SelectMany(n => n.Split(' ')[1..]).Select(int.Parse)]));
        Assert.All(["PER", "ORG", "LOC", "OTH"], kind => Assert.Contains(rows, r => r.Contains($"\t{kind} ", StringComparison.Ordinal)));
    }

    // Start, end, start, end: a name is not empty, and begins where the one before it ends or later.
    private static bool Ascends(int[] places)
    {
        for (int i = 1; i < places.Length; i++)
            if (places[i] < places[i - 1] || (i % 2 == 1 && places[i] == places[i - 1])) return false;
        return true;
    }

    private static TreebankSentence Sentence(string? id, params string[] forms) => new() { Document = "a", Id = id, Text = string.Join(' ', forms), Forms = forms };

    private static void Reading(string content, Action<string> read)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, content);
            read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [GeneratedRegex(@"^[^\s#]+(\t(PER|ORG|LOC|OTH) [0-9]+ [0-9]+)*$")]
    private static partial Regex Row();
}

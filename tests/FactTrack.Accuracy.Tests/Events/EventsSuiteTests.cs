namespace FactTrack.Accuracy.Tests;

public sealed class EventsSuiteTests
{
    private const string Plover = """{"id":"A","text":"Denmark suspended aid to Malta.","event":"SANCTION","mode":null,"source":[{"actorText":"Denmark"}],"target":[{"actorText":"Malta"}]}""";

    // Right; the actors exchanged; another type; two-sided.
    [Fact]
    public void Records_of_Plover_are_scored()
    {
        using var folder = new ScratchFolder();
        string file = folder.Write("gold.jsonl", string.Join('\n',
            Plover,
            Plover.Replace("\"Denmark\"}", "\"Malta\"}", StringComparison.Ordinal),
            Plover.Replace("SANCTION", "AID", StringComparison.Ordinal),
            """{"id":"D","text":"Denmark and Malta held talks.","event":"CONSULT","source":[{"actorText":"Denmark"},{"actorText":"Malta"}],"target":""}"""));
        Assert.Equal(["events type 0.750", "events type+actors 0.500"], SuiteRun.Of("events", file).Lines);
    }

    // Right, both ways one event; expected none and found one; expected none and found none. Left out: a statement, and an actor that the text does not tell.
    [Fact]
    public void Records_of_Petrarch_are_scored()
    {
        using var folder = new ScratchFolder();
        string file = folder.Write("gold.jsonl", string.Join('\n',
            Petrarch("Velmor's king met Sundal's queen.", false, ("040", "VELGOV", "SUNGOV"), ("040", "SUNGOV", "VELGOV")),
            Petrarch("Velmor attacked Sundal.", true),
            Petrarch("The sea is calm.", true),
            Petrarch("Velmor spoke.", false, ("010", "VEL", "---")),
            Petrarch("Velmor attacked Sundal.", false, ("190", "QQQ", "SUN"))));
        Assert.Equal(["events type 0.667", "events type+actors 0.667"], SuiteRun.Of("events", file).Lines);
    }

    [Fact]
    public void Explained_are_the_records_that_are_not_right()
    {
        using var folder = new ScratchFolder();
        string[] lines = SuiteRun.Of("events", folder.Write("gold.jsonl", Plover.Replace("SANCTION", "AID", StringComparison.Ordinal)), "--explain").Lines;
        Assert.Equal("# A type: expected Aid", lines[0]);
        Assert.StartsWith("#   SANCTION/discontinue | Denmark | suspend", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"A","text":"Rain fell."}""", ":2:")]
    [InlineData("""{"id":"A","text":"Rain fell.","event":"DANCE","source":[],"target":[]}""", "DANCE")]
    [InlineData("""{"id":"A","text":"Rain fell.","events":[{"eventcode":"040"}],"noevents":false}""", ":2:")]
    [InlineData("", "no records")]
    public void A_broken_file_is_named(string line, string place)
    {
        using var folder = new ScratchFolder();
        (int code, _, string errors) = SuiteRun.Of("events", folder.Write("gold.jsonl", "\n" + line));
        Assert.Equal(1, code);
        Assert.Contains("gold.jsonl", errors, StringComparison.Ordinal);
        Assert.Contains(place, errors, StringComparison.Ordinal);
    }

    private static string Petrarch(string text, bool isNone, params (string Code, string Source, string Target)[] events) =>
        $$"""{"id":"P","text":"{{text}}","noevents":{{(isNone ? "true" : "false")}},"events":[{{string.Join(',', events.Select(e => $$"""{"eventcode":"{{e.Code}}","sourcecode":"{{e.Source}}","targetcode":"{{e.Target}}"}"""))}}]}""";
}

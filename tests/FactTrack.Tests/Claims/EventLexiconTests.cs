namespace FactTrack.Tests.Claims;

public class EventLexiconTests
{
    private static readonly string[] s_entities = ["person", "named", "organization", "state", "territory", "content", "predicate", "-"];
    private static readonly HashSet<string> s_classes = [.. Lexicon.BuiltIn("event-participants").Entries.SelectMany(e => e["classes"].Split(' '))];

    [Fact]
    public void Frames_ask_for_known_classes() => Assert.Empty(Lexicon.BuiltIn("event-frames").Entries
        .SelectMany(e => $"{e["actors"]} {e["objects"]} {string.Join(' ', e["obliques"].Split(' ').Where(o => o.Contains(':', StringComparison.Ordinal)).Select(o => o.Split(':')[1]))}".Split(' '))
        .Select(c => c.TrimStart('!')).Where(c => c.Length > 0 && !s_entities.Contains(c) && !s_classes.Contains(c)).Distinct());

    [Fact]
    public void Modes_ask_for_known_classes() => Assert.All(
        Lexicon.BuiltIn("event-modes").Entries.Select(e => e["participants"]), c => Assert.True(c.Length == 0 || s_classes.Contains(c), c));

    // A frame after one that fits everything is never reached.
    [Fact]
    public void A_frame_that_asks_for_nothing_is_its_verb_s_last() => Assert.Empty(Lexicon.BuiltIn("event-frames").Entries.GroupBy(e => e.Key)
        .Where(g => g.SkipLast(1).Any(e => EventFrame.Read(e).IsOpen)).Select(g => g.Key));

    [Fact]
    public void Every_type_has_frames_and_a_context()
    {
        HashSet<EventClass?> framed = [.. Lexicon.BuiltIn("event-frames").Entries.Select(e => EventFrame.Read(e).Class)];
        Assert.All(Enum.GetValues<EventClass>(), type =>
        {
            Assert.Contains(type, framed);
            Assert.True(Enum.IsDefined(EventLexicon.Shared.ContextOf(type)));
        });
    }

    [Fact]
    public void Unknown_words_have_nothing()
    {
        Assert.True(EventLexicon.Shared.FramesOf("xyzzy").IsEmpty);
        Assert.Null(EventLexicon.Shared.ContextOf("xyzzy"));
        Assert.Null(EventLexicon.Shared.OperatorOf("xyzzy"));
        Assert.Null(EventLexicon.Shared.OfAct(SpeechAct.Assert));
        Assert.False(EventLexicon.Shared.IsOf("xyzzy", "troops"));
    }
}

using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words that decide the event type and the context of a claim, read once.</summary>
internal sealed class EventLexicon
{
    private static readonly Lazy<EventLexicon> s_shared = new(() => new EventLexicon());

    private readonly FrozenDictionary<string, EventFrame[]> _frames = Lexicon.BuiltIn("event-frames").Entries.GroupBy(e => e.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(EventFrame.Read).ToArray(), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string[]> _classes = Lexicon.BuiltIn("event-participants").Entries
        .ToFrozenDictionary(e => e.Key, e => e["classes"].Split(' '), StringComparer.Ordinal);

    private readonly Dictionary<EventClass, EventMode[]> _modes = Lexicon.BuiltIn("event-modes").Entries.GroupBy(e => e.Read<EventClass>("class"))
        .ToDictionary(g => g.Key, g => g.Select(EventMode.Read).ToArray());

    private readonly Dictionary<SpeechAct, EventType> _acts = Lexicon.BuiltIn("act-events").Entries.ToDictionary(
        e => e.Read<SpeechAct>("act"), e => new EventType(e.Read<EventClass>("class"), e["mode"].Length == 0 ? null : e["mode"]));

    private readonly Dictionary<string, (EventClass Class, bool Alone)> _operators = Lexicon.BuiltIn("event-operators").Entries
        .ToDictionary(e => e.Key, e => (e.Read<EventClass>("class"), e["alone"] == "yes"), StringComparer.Ordinal);

    private readonly Dictionary<string, ClaimContext> _contexts = Lexicon.BuiltIn("context-nouns").Entries
        .ToDictionary(e => e.Key, e => e.Read<ClaimContext>("context"), StringComparer.Ordinal);

    private readonly Dictionary<EventClass, ClaimContext> _typeContexts = Lexicon.BuiltIn("type-contexts").Entries
        .ToDictionary(e => e.Read<EventClass>("class"), e => e.Read<ClaimContext>("context"));

    private EventLexicon()
    {
    }

    /// <summary>The shared instance.</summary>
    public static EventLexicon Shared => s_shared.Value;

    /// <summary>The frames of an action, the first that fits counting; empty if it has none.</summary>
    public ReadOnlySpan<EventFrame> FramesOf(string action) => _frames.GetValueOrDefault(action);

    /// <summary>True if a noun is of a class that frames ask for.</summary>
    public bool IsOf(string noun, string participants) => _classes.TryGetValue(noun, out string[]? classes) && classes.AsSpan().Contains(participants);

    /// <summary>The modes of a type, the first that fits counting.</summary>
    public ReadOnlySpan<EventMode> ModesOf(EventClass type) => _modes.GetValueOrDefault(type);

    /// <summary>The event that a speech act is, or null.</summary>
    public EventType? OfAct(SpeechAct act) => _acts.GetValueOrDefault(act);

    /// <summary>What a word over a verb makes of its deed, and whether it does so of any deed; null for other words.</summary>
    public (EventClass Class, bool Alone)? OperatorOf(string word) => _operators.TryGetValue(word, out (EventClass, bool) found) ? found : null;

    /// <summary>The context that events of a type have where nothing else tells one.</summary>
    public ClaimContext ContextOf(EventClass type) => _typeContexts[type];

    /// <summary>The context that a noun tells, or null.</summary>
    public ClaimContext? ContextOf(string noun) => _contexts.TryGetValue(noun, out ClaimContext context) ? context : null;
}

using System.Globalization;

namespace FactTrack;

/// <summary>Makes the source of an attribution: words, entity, type, anonymity, medium, whom it speaks for, how many.</summary>
internal sealed class SourceResolver(AttributionInput input)
{
    private static readonly Source s_unnamed = new() { Type = SourceType.Unnamed, IsAnonymous = true };

    private readonly Dictionary<(int Head, int Relative), Source> _known = [];
    private readonly SourcePhrase _phrase = new(input);
    private readonly SourceTypeReader _types = new(input);
    private readonly BehalfFinder _behalf = new(input);
    private readonly MediumFinder _media = new(input);

    /// <summary>The source of a draft; one object for equal sources.</summary>
    public Source Resolve(Draft draft)
    {
        Source source = Make(draft);
        (int, int) key = (draft.SourceHead, draft.RelativeWord);
        if (_known.TryGetValue(key, out Source? known) && known == source) return known;
        return _known[key] = source;
    }

    private Source Make(Draft draft)
    {
        int head = draft.SourceHead;
        if (head < 0) return Medium(draft) is { } medium ? s_unnamed with { Medium = medium } : s_unnamed;
        List<TokenRange> phrase = _phrase.Of(head, draft);
        SourceEntry? entry = _types.EntryOf(head);
        Entity? entity = EntityOf(head);
        TokenRange? behalf = _behalf.Of(head);
        return new Source
        {
            Words = draft.RelativeWord < 0 ? Part(phrase) : input.Parts.Part(new TokenRange(draft.RelativeWord, draft.RelativeWord + 1)),
            Antecedent = draft.RelativeWord < 0 ? null : Part(phrase),
            Entity = entity,
            Type = _types.TypeOf(entry, entity, head),
            IsAnonymous = IsUnnamed(head, phrase, draft) || (entry is { IsAnonymous: true } && behalf is null && !HasName(head)),
            Medium = Medium(draft),
            OnBehalfOf = behalf is { } range ? input.Parts.Part(range) : null,
            Count = CountOf(head),
        };
    }

    /// <summary>The tokens of a draft's source with what belongs to its name.</summary>
    public List<TokenRange> PhraseOf(Draft draft) => _phrase.Of(draft.SourceHead, draft);

    /// <summary>True if a noun phrase can speak: a name, a person, a body, a document.</summary>
    public bool CanSpeak(int head) =>
        input.Syntax.UposOf(head) is Upos.Propn || IsActor(head)
        || (input.Syntax.UposOf(head) == Upos.Pron && input.Syntax.XposOf(head) == "PRP" && input.Lower(head) != "it")
        || _types.Word(head) is not null || IsPeople(head);

    /// <summary>True if a noun is one for people.</summary>
    public bool IsPerson(int head) => _types.EntryOf(head) is { Form: SourceForm.Person };

    /// <summary>True if a noun phrase is something written.</summary>
    public bool IsDocument(int head) => _types.EntryOf(head) is { Form: SourceForm.Document };

    /// <summary>True if a noun phrase is an outlet or those who write for one.</summary>
    public bool IsMedium(int head) => _types.IsMedium(head);

    // "engineers", "the staff": a noun for people that no source lexicon needs to type.
    private bool IsPeople(int head) => input.Syntax.UposOf(head) == Upos.Noun
        && EntityWords.Shared.Noun(input.Lower(head), input.Lemma(head)) is { Type: EntityType.Person or EntityType.Group };

    private bool IsActor(int head) =>
        input.Entities.EntitiesAt(head) is { Count: > 0 } found
        && input.Entities.Entities[found[0]].Type is EntityType.Person or EntityType.Organization or EntityType.GeopoliticalEntity or EntityType.Group;

    private TextPart Part(List<TokenRange> ranges) => input.Parts.Part(ranges.ToArray());

    private Entity? EntityOf(int head)
    {
        ValueList<int> found = input.Entities.EntitiesAt(head);
        return found.Count == 1 && !input.HasChild(head, Relation.Conj) ? input.Entities.Entities[found[0]] : null;
    }

    private TextPart? Medium(Draft draft) =>
        draft.CueHead >= 0 && _media.Of(draft.CueHead, draft.Content) is >= 0 and var head ? Part(_phrase.Of(head, draft)) : null;

    private bool HasName(int head) =>
        input.Syntax.UposOf(head) == Upos.Propn
        || input.Child(head, c => input.Syntax.RelationOf(c) is Relation.Flat or Relation.Appos && input.Syntax.UposOf(c) == Upos.Propn) >= 0;

    // "unnamed", "familiar with the matter", or "on condition of anonymity" beside the cue.
    private bool IsUnnamed(int head, List<TokenRange> phrase, Draft draft)
    {
        foreach (TokenRange range in phrase)
            for (int token = range.Start; token < range.End; token++)
                if (input.Sources.Find(input.Lower(token)) is { Form: SourceForm.Unnamed }) return !HasName(head);
        foreach (int child in input.Tree.ChildrenOf(draft.CueHead))
        {
            if (input.Syntax.RelationOf(child) is not (Relation.Obl or Relation.Advcl)) continue;
            TokenRange below = input.Tree.SubtreeOf(child);
            for (int token = below.Start; token < below.End; token++)
                if (!draft.Holds(token) && input.Sources.Find(input.Lower(token)) is { Form: SourceForm.Unnamed, Type: SourceType.Unnamed }) return true;
        }

        return false;
    }

    private int? CountOf(int head)
    {
        int number = input.Tree.ChildOf(head, Relation.Nummod);
        if (number < 0) return null;
        return int.TryParse(input.Lower(number), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int count) ? count : CountWords.Find(input.Lower(number));
    }
}

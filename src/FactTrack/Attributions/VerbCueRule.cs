namespace FactTrack;

/// <summary>Attributions whose cue is a verb: "said", "believes", "was told", and any other verb with a clause and somebody who can speak.</summary>
internal sealed class VerbCueRule(AttributionInput input, SubjectFinder subjects, NearbySource nearby, SourceResolver sources)
{
    private const int FarthestWithholder = 3;

    private readonly ContentFinder _contents = new(input, subjects, nearby);
    private readonly CueWords _words = new(input, subjects);

    /// <summary>Looks at one verb.</summary>
    public void Apply(int verb, DraftList drafts)
    {
        // "is convinced that": the adjective rule's.
        if (Syntax.XposOf(verb) == "VBN" && input.Cues.Find(input.Lower(verb), CueForm.Adjective) is not null) return;
        if (_contents.Of(verb) is not { Ranges.Count: > 0 } content) return;
        int reporter = -1;
        int source = Quoted(verb, out reporter);
        bool isQuoted = source >= 0;
        TokenRange? words = null;
        if (!isQuoted) (source, words) = Speaker(verb, content);
        bool isNegated = input.IsNegated(verb);
        if (Contains(content.Ranges, source)) source = -1;
        if (source >= 0 && (!IsSource(source, content) || IsWriter(source, verb, content))) return;
        bool isWithheld = (isNegated && !content.Entry.NegatesContent) || IsWithheld(verb), isAsked = input.IsAsked(verb);
        if (isWithheld || isAsked || IsOpen(content)) drafts.Withhold(content.Ranges);
        if (isAsked) return;
        if (IsWanted(verb, content))
        {
            drafts.Leave(content.Ranges);
            return;
        }

        if (source < 0 && (!IsImpersonal(verb) || !content.Entry.IsKnown || content.Rule == "parenthetical"))
        {
            // "a chance to show that ...": nobody has said it yet.
            if (!isWithheld && content.Entry.IsKnown && Syntax.XposOf(verb) != "VB") drafts.Leave(content.Ranges);
            return;
        }

        var draft = new Draft
        {
            CueHead = verb,
            Cue = _words.Of(verb),
            SourceHead = source,
            SourceWords = words,
            RelativeWord = source < 0 || words is not null || isQuoted ? -1 : subjects.RelativeOf(verb),
            Content = content.Ranges,
            Kind = content.Entry.Kind,
            Stance = isNegated && !isWithheld ? Stance.Denied : content.Entry.Stance,
            Polarity = isWithheld ? Polarity.Negative : Polarity.Positive,
            Rule = source < 0 ? content.Rule + "-unnamed" : content.Rule,
        };
        if (isWithheld || isQuoted) drafts.DropPhrase(Syntax.HeadOf(verb));
        if (isQuoted && reporter >= 0) draft.Via = drafts.Add(Reporter(Syntax.HeadOf(verb), reporter, content));
        drafts.Add(draft);
    }

    private SyntaxTable Syntax => input.Syntax;

    private Draft Reporter(int verb, int reporter, CueContent content) => new()
    {
        CueHead = verb,
        Cue = _words.Of(verb),
        SourceHead = reporter,
        Content = content.Ranges,
        Rule = "quoted-as-saying",
    };

    // "quoted Holm as saying", "Holm was quoted by Reuters as saying": the source is the one who is quoted.
    private int Quoted(int verb, out int reporter)
    {
        reporter = -1;
        int head = Syntax.HeadOf(verb);
        if (head < 0 || input.Cues.Verb(input.Lemma(head), CueFrames.Name) is null) return -1;
        if (input.Child(verb, c => Syntax.RelationOf(c) is Relation.Mark or Relation.Case && input.Lower(c) == "as") < 0) return -1;
        reporter = subjects.SourceOf(head);
        return input.Tree.ChildOf(head, subjects.IsPassive(head) ? Relation.NsubjPass : Relation.Obj);
    }

    // Behind its content a cue has its source beside it; a subject that a higher verb lends is only the last resort.
    private (int Head, TokenRange? Words) Speaker(int verb, CueContent content)
    {
        bool isFronted = content.Entry.IsKnown && content.Ranges[0].Start < verb && subjects.OwnSubject(verb) < 0 && !subjects.IsPassive(verb);
        if (isFronted && nearby.Of(verb) is { } found) return (found.Head, found.Tokens);
        int source = subjects.SourceOf(verb);
        if (source < 0 && content.Entry.IsKnown && !subjects.IsPassive(verb) && nearby.SetOff(verb) is { } setOff) return (setOff.Head, setOff.Tokens);
        return source < 0 && content.Entry.IsKnown && !subjects.IsPassive(verb) && nearby.Opening(verb) is { } opening
            ? (opening.Head, opening.Tokens)
            : (source, null);
    }

    private bool IsSource(int source, CueContent content)
    {
        if (!content.Entry.IsKnown) return sources.CanSpeak(source);
        // Things are felt or seen to be so; that something is so, only somebody believes.
        if (content.Entry.Kind == AttributionKind.Belief && !sources.CanSpeak(source) && input.Lower(content.Ranges[0].Start) != "that") return false;
        return !Syntax.Has(source, "PronType=Dem") && !Syntax.Has(source, "PronType=Int") && Syntax.XposOf(source) is not ("EX" or "WDT" or "WP")
            && !(content.Entry.Stance == Stance.Endorsed && input.Lower(source) == "it");
    }

    // "I think" outside quotation marks: the writer's own words. "You know", "as you see" is whoever hears it: nobody's view.
    private bool IsWriter(int source, int verb, CueContent content) =>
        Syntax.Has(source, "Person=2") ? content.Entry.Kind is AttributionKind.Belief or AttributionKind.Knowledge || Syntax.XposOf(verb) == "VBP" || input.Quotes.OuterOf(verb) < 0 || content.Rule == "parenthetical"
        : Syntax.Has(source, "Person=1") && content.Entry.Kind is AttributionKind.Belief or AttributionKind.Knowledge && input.Quotes.OuterOf(verb) < 0;

    // "asked whether", "will decide whether": nobody says that it is so.
    private bool IsOpen(CueContent content) => input.Lower(content.Ranges[0].Start) is "whether" or "if";

    // "It was reported that", "is believed to", "it emerged that": nobody is named, and nobody is meant to be.
    private bool IsImpersonal(int verb) =>
        (subjects.IsPassive(verb) && Syntax.RelationOf(verb) != Relation.Acl) || input.HasChild(verb, Relation.Expl);

    // "wanted to let them know that", "make sure that people know": that they know it is not so yet, so it is not they who say it.
    private bool IsWanted(int verb, CueContent content) =>
        content.Entry.Kind is AttributionKind.Knowledge && Syntax.XposOf(verb) == "VB" && Syntax.RelationOf(verb) is Relation.Xcomp or Relation.Ccomp && Syntax.HeadOf(verb) is >= 0 and var head
        && FactualityLexicon.Shared.EmbeddingOf(input.Lemma(head), Syntax.UposOf(head)) is { Signature.Affirmed.Certainty: Certainty.Unknown };

    // "declined to say", "was unable to confirm", "stopped short of saying", "no reason to believe"; but "did not hesitate to say".
    private bool IsWithheld(int verb)
    {
        for (int at = verb, steps = 0; steps < FarthestWithholder; steps++)
        {
            bool isBelow = Syntax.RelationOf(at) is Relation.Xcomp or Relation.Acl
                || (Syntax.RelationOf(at) == Relation.Advcl && Syntax.XposOf(at) == "VBG" && input.Tree.SubtreeOf(at).Start is > 0 and var start && !input.IsMark(start - 1));
            if (!isBelow || subjects.OwnSubject(at) >= 0 || Syntax.HeadOf(at) is not (>= 0 and var head)) return false;
            bool isNegated = input.IsNegated(head) || input.HasNegativeDeterminer(head);
            if (input.Cues.Find(input.Lemma(head), CueForm.Withholder) is not null) return !isNegated;
            if (isNegated) return true;
            at = head;
        }

        return false;
    }

    private static bool Contains(List<TokenRange> ranges, int token) => token >= 0 && ranges.Any(r => r.Contains(token));
}

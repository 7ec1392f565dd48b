namespace FactTrack;

/// <summary>Reads a draft of a claim from every clause that puts something forward.</summary>
internal sealed class DraftReader(Document document, TreeIndex tree, CancellationToken cancellation)
{
    private readonly AttributionIndex _attributions = new(document, cancellation);
    private readonly ClauseContents _contents = new(document, cancellation);
    private readonly CueReach _reach = new(document, tree);
    private readonly TextPart?[] _evidence = new TextPart?[document.Sentences.Count];
    private readonly ParticipantMaker _participants = new(document, tree);
    private readonly ConfidenceScorer _scorer = new(document);

    /// <summary>The drafts, in the order of their predicates.</summary>
    public List<ClaimDraft> Read()
    {
        var drafts = new List<ClaimDraft>(document.Clauses.Count);
        var kinds = new KindClassifier(document, tree, _contents);
        foreach (Clause clause in document.Clauses)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsPutForward(clause)) continue;
            ClaimDraft draft = kinds.Classify(clause);
            if (PassesOn(draft)) continue;
            Fill(draft);
            if (IsOpen(draft)) continue;
            drafts.Add(draft);
        }

        return drafts;
    }

    /// <summary>False for questions, orders and conditions, which put nothing forward, and bare verbs, which say nothing of anybody.</summary>
    public bool IsPutForward(Clause clause)
    {
        Sentence sentence = document.Sentences[clause.Sentence];
        if (IsQuestion(sentence, clause) || _attributions.IsWithheld(clause.Predicate)) return false;
        if (clause.Actors.Count == 0 && clause.Arguments.Count == 0) return false;
        if (clause.Actors.Count == 0 && clause.Kind != ClauseKind.Nominal && !HasPatient(clause)) return false;
        if (IsAskedOf(clause) || IsAnybody(clause) || IsTorn(clause) || IsHedge(clause)) return false;
        return !IsConditionClause(clause);
    }

    // Without a doer and without anybody to whom it is done, a verb tells of nothing.
    private static bool HasPatient(Clause clause)
    {
        if (clause.Voice == Voice.Active) return false;
        foreach (ClauseArgument argument in clause.Arguments)
            if (argument.Role is Role.Object or Role.Content or Role.Recipient) return true;
        return false;
    }

    // "knows who fired", "what was coming": who or what it was is left open.
    private bool IsAskedOf(Clause clause)
    {
        int subject = Math.Max(tree.ChildOf(clause.Predicate, Relation.Nsubj), tree.ChildOf(clause.Predicate, Relation.NsubjPass));
        return clause.Relation is Relation.Ccomp or Relation.Csubj ? subject > document.Syntax.HeadOf(clause.Predicate) && document.Syntax.XposOf(subject) is "WP" or "WDT"
            : clause.Relation == Relation.AclRelcl && document.Syntax.XposOf(document.Syntax.HeadOf(clause.Predicate)) == "WP";
    }

    // "it appears that": only says how likely the other clause is.
    private bool IsHedge(Clause clause)
    {
        int subject = Math.Max(tree.ChildOf(clause.Predicate, Relation.Nsubj), tree.ChildOf(clause.Predicate, Relation.Expl));
        return subject >= 0 && document.Syntax.LemmaOf(subject) == "it" && document.Syntax.UposOf(clause.Predicate) == Upos.Verb
            && FactualityLexicon.Shared.EmbeddingOf(clause.Lemma, Upos.Verb) is { Signature.Affirmed.Certainty: Certainty.Probable } word && (word.Takes & Complement.Clause) != 0
            && tree.ChildOf(clause.Predicate, Relation.Xcomp) < 0 && tree.ChildOf(clause.Predicate, Relation.Obl) < 0;
    }

    // "whoever did it should tell us", "take whatever is left": of nobody in particular.
    private bool IsAnybody(Clause clause) => clause.Actors.Any(IsFree) || clause.Arguments.Any(a => a.Role is Role.Object && IsFree(a));

    private bool IsFree(ClauseArgument argument) => document.Syntax.XposOf(argument.Head) is "WP" or "WDT" && document.Syntax.LemmaOf(argument.Head).EndsWith("ever", StringComparison.Ordinal);

    // "Charges against the man held for the theft were dropped" with "for the theft" as the subject: no subject has a preposition.
    private bool IsTorn(Clause clause) =>
        (tree.ChildOf(clause.Predicate, Relation.Nsubj) is >= 0 and var subject || (subject = tree.ChildOf(clause.Predicate, Relation.NsubjPass)) >= 0)
        && tree.ChildOf(subject, Relation.Case) is >= 0 and var preposition && preposition < subject && document.Syntax.XposOf(preposition) == "IN"
        && ClauseLexicon.Shared.HasPreposition(document.Syntax.LemmaOf(preposition)) && !document.Quantities.Any(q => q.Tokens.Contains(preposition));

    private bool IsQuestion(Sentence sentence, Clause clause)
    {
        for (int token = sentence.Tokens.End - 1; token >= sentence.Tokens.Start; token--)
        {
            if (document.Syntax.UposOf(token) != Upos.Punct) break;
            if (document.Tokens.Forms[token][0] == '?') return _attributions.ByCue(clause.Predicate).Count == 0;
        }

        return false;
    }

    private bool IsConditionClause(Clause clause)
    {
        for (int at = clause.Predicate; at >= 0; at = document.Syntax.HeadOf(at))
        {
            if (ConditionClauses.IsOpen(document.Syntax, tree, at)) return true;
        }

        return false;
    }

    // "no evidence that it works", "unclear whether they met": nobody says that they did.
    private static bool IsOpen(ClaimDraft draft) =>
        draft is { Certainty: Certainty.Unknown, Asserter: not Asserter.Source, Clause: { IsEmbedded: true, Condition: null, Modal: < 0, Kind: ClauseKind.Finite or ClauseKind.Copular } };

    // Media and documents only pass words on: their telling is no claim of its own.
    private bool PassesOn(ClaimDraft draft)
    {
        foreach (Attribution attribution in _attributions.ByCue(draft.Clause.Predicate))
        {
            if (attribution.Source.Type is SourceType.NewsAgency or SourceType.StateMedia or SourceType.Newspaper or SourceType.Broadcaster
                or SourceType.Document or SourceType.SocialMedia or SourceType.Scientific && draft.Polarity == Polarity.Positive) return true;
            if (attribution.Source.Words is null) return draft.Kind is ClaimKind.Statement or ClaimKind.Assessment && !IsToldTo(draft);
            if (draft.Clause.Actors.Count > 0 && !draft.Clause.Actors.AsSpan().HasHead(attribution.SourceHead)) return true;
        }

        return false;
    }

    // "The court was told that ...": who heard it is news, though nobody says who told it; what nobody asked is none.
    private static bool IsToldTo(ClaimDraft draft)
    {
        if (draft.Clause.Voice != Voice.Passive || draft.Act == SpeechAct.Ask) return false;
        foreach (ClauseArgument argument in draft.Clause.Arguments)
            if (argument.Role == Role.Recipient) return true;
        return false;
    }

    /// <summary>Gives a draft all but its kind: source, participants, amounts, times, certainty.</summary>
    public void Fill(ClaimDraft draft)
    {
        Clause clause = draft.Clause;
        draft.Block = document.Blocks[document.Sentences[clause.Sentence].Block].Kind;
        draft.Evidence.Add(_evidence[clause.Sentence] ??= document.Parts.Part(document.Sentences[clause.Sentence].Tokens));
        draft.Why.Add(new Reason("kind", draft.Rule, clause.Words));
        Attribute(draft);
        ValueList<ClauseArgument> actors = PushedDown(draft) is { } subject ? [subject] : clause.Actors;
        draft.Actors = _participants.Actors([.. actors, .. Partners(draft)], clause, draft.Attribution?.Source);
        foreach (ClauseArgument actor in actors)
            if (_participants.IsUnresolved(actor.Head)) draft.Why.Add(new Reason("actors", "pronoun-unresolved", actor.Words));
        draft.Arguments = [.. clause.Arguments.Where(a => !IsSource(draft, a)).Select(a => _participants.Argument(a, clause))];
        if (draft is { Kind: ClaimKind.State, Relation: StateRelation.Temporal })
            draft.Arguments = draft.Arguments.ConvertAll(a => a.Role == Role.Setting ? a with { Role = Role.Object } : a);
        draft.Quantities = _contents.QuantitiesOf(clause);
        draft.Times = _contents.TimesOf(clause);
        draft.Quotes = _contents.QuotesIn(clause);
        if (draft.Kind != ClaimKind.Plan && IsUncommitted(clause, draft.Attribution)) draft.Certainty = Certainty.Unknown;
        if (draft.Polarity == Polarity.Negative || draft.Certainty != clause.Certainty || clause.Markers.Count > 0)
            draft.Why.Add(new Reason("polarity", clause.Markers.Count > 0 ? "marker" : "inherited", clause.Markers.Count > 0 ? clause.Markers[0] : null));
        draft.Confidence = _scorer.Score(draft);
    }

    // "a deployment intelligence believes could happen soon": the noun before the one who believes is what could happen, whatever the tree says.
    private ClauseArgument? PushedDown(ClaimDraft draft)
    {
        if (draft.Attribution is not { ContentTokens: [var noun, var rest] } attribution || noun.End > attribution.CueHead || rest.Start <= attribution.CueHead
            || draft.Clause.Voice == Voice.Passive || !draft.Clause.Tokens.Any(r => r.Contains(rest.Start)) || !document.Syntax.Has(rest.Start, "VerbForm=Fin")) return null;
        int head = noun.End - 1;
        return document.Syntax.UposOf(head) is Upos.Noun or Upos.Propn ? new ClauseArgument(Role.Other, head, [noun], null, document.Parts) : null;
    }

    // "met with the envoys", "fought with the rebels": what takes two sides, both do.
    private IEnumerable<ClauseArgument> Partners(ClaimDraft draft) =>
        draft.Kind is ClaimKind.Event or ClaimKind.Plan && draft.Clause is { Voice: Voice.Active, Actors.Count: > 0 } clause && EntityWords.Shared.IsReciprocal(clause.Lemma[(clause.Lemma.LastIndexOf(' ') + 1)..])
            ? clause.Arguments.Where(a => a.Role == Role.Companion && _participants.CanAct(a.Head))
            : [];

    // "..., according to the navy": who says so takes no part in what is said.
    private static bool IsSource(ClaimDraft draft, ClauseArgument argument)
    {
        for (Attribution? at = draft.Attribution; at is not null; at = at.ReportedBy)
            if (at.SourceHead == argument.Head && argument.Preposition is not null) return true;
        return false;
    }

    private void Attribute(ClaimDraft draft)
    {
        int predicate = draft.Clause.Predicate;
        Attribution? own = InReach(draft.Clause, Judged(draft.Clause, _attributions.Of(predicate)));

        // "responded to a report of a man who fell", even where police say so: who reported it is not told.
        if (_reach.Over(draft.Clause, out int noun) is { } message && (own is null || own.CueHead < 0 || !tree.IsBelow(own.CueHead, noun)))
        {
            draft.Asserter = Asserter.Unresolved;
            if (message.IsWanted) draft.Certainty = Certainty.Unknown;
            draft.Why.Add(new Reason("source", message.IsWanted ? "wanted" : "reported", document.Parts.Part(new TokenRange(noun, noun + 1))));
        }
        else if (own is { } attribution)
        {
            draft.Asserter = Asserter.Source;
            draft.Attribution = attribution;
            draft.Why.Add(new Reason("source", attribution.Rule, attribution.Cue));
            if (attribution is { Stance: Stance.Denied, IsAssertion: true }) draft.Polarity = draft.Polarity == Polarity.Positive ? Polarity.Negative : Polarity.Positive;
            draft.Certainty = FactValue.Weaker(draft.Certainty, CertaintyOf(attribution, draft));
        }
        else if (_attributions.IsUnresolved(predicate) || IsAbout(draft.Clause) || IsFirstPerson(draft.Clause) || _reach.Holds(draft.Clause))
        {
            draft.Asserter = Asserter.Unresolved;
            draft.Why.Add(new Reason("source", "unresolved"));
        }
        else
        {
            draft.Why.Add(new Reason("source", "no-cue-in-reach"));
        }
    }

    // "the claim that it closed is false", "there is no doubt that": where nobody is named whose view it is, what the sentence makes of it counts;
    // a title beside it is its bearer's whoever tells; so does what a verb over the infinitive makes of it ("pretended to leave").
    private Attribution? Judged(Clause clause, Attribution? attribution)
    {
        while (attribution is not null
            && ((clause.IsEmbedded && attribution.Source.Words is null && document.Syntax.UposOf(attribution.CueHead) == Upos.Noun)
                || (clause.Kind == ClauseKind.Apposition && attribution.Source.Words is null && document.Syntax.UposOf(attribution.CueHead) == Upos.Verb)
                || (clause.Operators.Any(o => o == OperatorEffect.Negative) && IsOperator(clause, attribution.CueHead))))
            attribution = attribution.ReportedBy;
        return attribution;
    }

    // "We do believe that": words of somebody who is not named here, not the article's.
    private bool IsFirstPerson(Clause clause)
    {
        foreach (ClauseArgument actor in clause.Actors)
            if (IsFirstPerson(actor.Head)) return true;
        for (Clause at = clause; ; at = document.Clauses[at.Parent])
        {
            if (IsFirstPerson(tree.ChildOf(at.Predicate, Relation.Nsubj)) || IsFirstPerson(tree.ChildOf(at.Predicate, Relation.NsubjPass))) return true;
            if (at.Parent < 0) return false;
        }
    }

    // "I", "my office"; but "the mine".
    private bool IsFirstPerson(int subject) => subject >= 0 && tree.ChildOf(subject, Relation.Det) < 0
        && (document.Syntax.Has(subject, "Person=1") || (tree.ChildOf(subject, Relation.NmodPoss) is >= 0 and var owner && document.Syntax.Has(owner, "Person=1")));

    // "criticised the plan to close the port": whether the port is to be closed, the critic does not say.
    private bool IsAbout(Clause clause) => _attributions.AttitudeOf(clause.Predicate) is >= 0 and var cue && cue != clause.Predicate && !IsOperator(clause, cue)
        && !(clause.IsEmbedded && document.Syntax.HeadOf(clause.Predicate) == cue);

    // "agreed to send troops and arms": the agreement is the claim.
    private bool IsOperator(Clause clause, int cue)
    {
        int at = clause.Predicate;
        for (int steps = 0; steps < clause.Operators.Count && at >= 0; steps++)
        {
            while (document.Syntax.RelationOf(at) == Relation.Conj && document.Syntax.HeadOf(at) is >= 0 and var first && first != cue) at = first;
            at = document.Syntax.HeadOf(at);
            if (at == cue) return true;
        }

        return false;
    }

    // "told him that it will support ..., as they discussed ...": what was told is ahead, what went on meanwhile is past,
    // so the clause in the past belongs to the telling.
    private Attribution? InReach(Clause clause, Attribution? attribution)
    {
        bool meanwhile = false;
        for (Clause at = clause; attribution is not null && at.Parent >= 0; at = document.Clauses[at.Parent])
        {
            Clause above = document.Clauses[at.Parent];
            if (above.Predicate == attribution.CueHead) break;
            meanwhile |= at.Relation == Relation.Advcl && at.Tense == Tense.Past && at.Predicate > above.Predicate
                && tree.ChildOf(at.Predicate, Relation.Mark) is >= 0 and int mark && document.Syntax.LemmaOf(mark) is "as" or "while" or "when" or "after";
            if (meanwhile && above.Tense == Tense.Future) return attribution.ReportedBy;
        }

        return attribution;
    }

    // What somebody is to do, or is accused of, has not happened yet or is not proven.
    // What somebody is believed to do, the belief tells how far.
    private bool IsUncommitted(Clause clause, Attribution? attribution) =>
        clause.Operators.Count == 0 && (clause.Kind == ClauseKind.Infinitive ? clause.Relation is Relation.Advcl or Relation.Acl or Relation.Xcomp or Relation.Ccomp or Relation.Csubj : IsNamed(clause))
        && (!clause.IsEmbedded || IsUnderPurpose(clause)) && !IsTopicOfTalk(clause) && (attribution is null || attribution.CueHead != document.Syntax.HeadOf(clause.Predicate));

    // "stayed to make them feel safe": what one wants to bring about has not come about.
    private bool IsUnderPurpose(Clause clause) => clause.Parent >= 0 && document.Clauses[clause.Parent] is { Kind: ClauseKind.Infinitive, Relation: Relation.Advcl, Operators.Count: 0 } above
        && document.Syntax.HeadOf(clause.Predicate) == above.Predicate && tree.ChildOf(above.Predicate, Relation.Mark) is >= 0 and var to && document.Syntax.LemmaOf(to) == "to"
        && IsUncommitted(above, null);

    // "rethink bringing them", "the importance of checking it": a gerund under a verb or noun only names what could be done.
    private bool IsNamed(Clause clause)
    {
        if (clause.Kind != ClauseKind.Participle || document.Syntax.XposOf(clause.Predicate) != "VBG" || document.Syntax.HeadOf(clause.Predicate) is not (>= 0 and var head)) return false;
        int mark = tree.ChildOf(clause.Predicate, Relation.Mark);
        return clause.Relation switch
        {
            Relation.Ccomp => mark < 0,
            Relation.Xcomp => mark < 0 && tree.ChildOf(head, Relation.Obj) < 0 && tree.ChildOf(head, Relation.NsubjPass) < 0,
            Relation.Acl => mark >= 0 && document.Syntax.LemmaOf(mark) is "of" or "for",
            _ => false,
        };
    }

    // What the source makes of it. A plan is what somebody commits to, so "vowed that it will" leaves it as certain as a plan can be.
    private Certainty CertaintyOf(Attribution attribution, ClaimDraft draft) =>
        draft.Kind == ClaimKind.Plan && attribution is { Certainty: Certainty.Unknown, Kind: AttributionKind.Statement or AttributionKind.Order } && !HasModal(attribution.CueHead)
            ? Certainty.Certain
            : attribution.Certainty;

    private bool HasModal(int cue)
    {
        foreach (int child in tree.ChildrenOf(cue))
            if (document.Syntax.XposOf(child) == "MD") return true;
        return false;
    }

    // "held a call to discuss ties": a talk that was held was about what it was held for.
    private bool IsTopicOfTalk(Clause clause) =>
        clause.Relation is Relation.Advcl or Relation.Acl && clause.Parent >= 0 && document.Clauses[clause.Parent] is { Tense: Tense.Past or Tense.Present, Polarity: Polarity.Positive } above
        && above.Lemma.LastIndexOf(' ') is > 0 and int space && ClauseLexicon.Shared.EventNounOf(above.Lemma[(space + 1)..]) is { Reciprocal: true } or { Noun: "call" };
}

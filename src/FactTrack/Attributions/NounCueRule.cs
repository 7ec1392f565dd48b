namespace FactTrack;

/// <summary>Attributions whose cue is a noun with a clause: "X's assessment that", "made a claim that", "denied claims that", "said in a statement that", "the fear is that".</summary>
internal sealed class NounCueRule(AttributionInput input, SubjectFinder subjects, SourceResolver sources)
{
    private readonly NounHolder _holders = new(input, sources);
    private readonly CueWords _words = new(input, subjects);

    private SyntaxTable Syntax => input.Syntax;

    /// <summary>Looks at one noun.</summary>
    public void Apply(int noun, DraftList drafts)
    {
        if ((Syntax.UposOf(noun) != Upos.Noun && Syntax.XposOf(noun) is not ("NN" or "NNS")) || input.Cues.Find(input.Lemma(noun), CueForm.Noun) is not { } entry) return;
        int clause = ClauseOf(noun, entry);
        if (clause < 0) return;
        var mask = new TokenMask(input, input.SentenceOf(noun)).AddTree(clause).RemoveTree(noun < clause && input.Tree.IsBelow(noun, clause) ? noun : -1);
        if (Syntax.RelationOf(noun) == Relation.NsubjOuter) mask.RemoveTree(input.Tree.ChildOf(clause, Relation.Cop));
        List<TokenRange> content = mask.Remove(new TokenRange(noun, noun + 1)).ToRanges();
        if (content.Count == 0) return;
        if (SayingOf(noun, drafts) is >= 0 and var saying)
        {
            AddSaid(noun, saying, content, entry, drafts);
            return;
        }

        int owner = _holders.OwnerOf(noun, takesOf: true), verb = _holders.GovernorOf(noun);
        bool denies = owner < 0 && verb >= 0 && input.Cues.Find(input.Lemma(verb), CueForm.Denier) is not null;
        CueEntry? light = verb >= 0 ? input.Cues.Find(input.Lemma(verb), CueForm.Light) : null;

        // "held a call to discuss the floods": one holds views; a call that is held is a talk.
        if (owner < 0 && !denies && light is { Kind: not AttributionKind.Statement } && light.Kind != entry.Kind) return;
        bool borrows = owner < 0 && (denies || light is not null);
        int source = borrows ? subjects.SourceOf(verb) : owner;
        if (source >= 0 && input.Tree.IsBelow(source, clause)) source = -1;
        if (source < 0 && !IsBare(noun, clause, entry))
        {
            drafts.Leave(content);
            return;
        }

        TokenRange cue = _words.Of(noun);
        if (borrows && source >= 0 && verb < noun && noun - verb <= NounHolder.FarthestVerb) cue = new TokenRange(_words.Of(verb).Start, cue.End);
        else if (cue.Contains(source) && source < noun) cue = new TokenRange(source + 1, cue.End);
        if (Syntax.RelationOf(noun) == Relation.NsubjOuter && input.Tree.ChildOf(clause, Relation.Cop) is var be && be > noun && be < content[0].Start && be - noun <= NounHolder.FarthestVerb)
            cue = new TokenRange(cue.Start, be + 1);
        if (borrows) drafts.DropPhrase(verb);
        drafts.Add(new Draft
        {
            CueHead = noun,
            Cue = cue,
            SourceHead = source,
            Content = content,
            Kind = entry.Kind,
            Stance = denies ? Stance.Denied : borrows && light is { Stance: Stance.Endorsed } ? Stance.Endorsed : entry.Stance,
            Rule = denies ? "denied-noun" : borrows ? "light-verb-noun" : source < 0 ? "noun-clause-unnamed" : "noun-clause",
        });
    }

    // "amid concerns that": a view of somebody's even where nobody is named; evidence and proof are nobody's.
    private bool IsBare(int noun, int clause, CueEntry entry) => entry.Kind is not AttributionKind.Knowledge && Syntax.RelationOf(noun) switch
    {
        Relation.NsubjOuter => HasMark(clause),
        Relation.Root or Relation.Appos => false,
        _ => true,
    };

    private bool HasMark(int clause) => input.Tree.ChildOf(clause, Relation.Mark) is >= 0 and var mark && input.Lower(mark) is "that" or "whether";

    // "said in a statement that": the parser hangs the clause on the noun.
    private int SayingOf(int noun, DraftList drafts)
    {
        int verb = Syntax.HeadOf(noun);
        return Syntax.RelationOf(noun) == Relation.Obl && verb >= 0 && verb < noun && drafts.ByCue(verb) is null
            && input.Cues.VerbOfClause(input.Lemma(verb)) is { Kind: AttributionKind.Statement } ? verb : -1;
    }

    private void AddSaid(int noun, int verb, List<TokenRange> content, CueEntry entry, DraftList drafts)
    {
        int source = subjects.SourceOf(verb);
        if (source < 0)
        {
            drafts.Leave(content);
            return;
        }

        bool isNegated = input.IsNegated(verb);
        if (isNegated) drafts.Withhold(content);
        drafts.Add(new Draft
        {
            CueHead = verb,
            Cue = noun - verb <= NounHolder.FarthestVerb ? new TokenRange(_words.Of(verb).Start, noun + 1) : _words.Of(verb),
            SourceHead = source,
            RelativeWord = subjects.RelativeOf(verb),
            Content = content,
            Kind = entry.Kind,
            Stance = entry.Stance,
            Polarity = isNegated ? Polarity.Negative : Polarity.Positive,
            Rule = "said-in",
        });
    }

    private int ClauseOf(int noun, CueEntry entry)
    {
        if (Syntax.RelationOf(noun) == Relation.NsubjOuter) return Syntax.HeadOf(noun);
        int clause = input.Child(noun, c => c > noun && Syntax.RelationOf(c) is Relation.Acl or Relation.Ccomp or Relation.AclRelcl && IsContent(c, entry));
        return clause >= 0 || _holders.OwnerOf(noun, takesOf: true) is not (>= 0 and var owner) || owner < noun
            ? clause
            : input.Child(owner, c => c > owner && Syntax.RelationOf(c) is Relation.Acl or Relation.Ccomp or Relation.AclRelcl && IsHidden(c));
    }

    // "a warning by the bank that wages would fall": a parser may take the clause for a relative one of the bank.
    private bool IsHidden(int clause)
    {
        int start = input.Tree.SubtreeOf(clause).Start, subject = subjects.OwnSubject(clause);
        if (subject < 0) subject = input.Tree.ChildOf(clause, Relation.NsubjPass);
        return input.Lower(start) == "that" && subject > start;
    }

    private bool IsContent(int clause, CueEntry entry)
    {
        int mark = input.Tree.ChildOf(clause, Relation.Mark);
        if (mark < 0) return Syntax.RelationOf(clause) == Relation.Ccomp || (input.HasChild(clause, Relation.NsubjPass) && IsHidden(clause));
        return input.Lower(mark) is "that" or "whether" || (entry.Kind == AttributionKind.Order && input.Lower(mark) == "to");
    }
}

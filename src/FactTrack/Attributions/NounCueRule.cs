namespace FactTrack;

/// <summary>Attributions whose cue is a noun with a clause: "X's assessment that", "made a claim that", "denied claims that".</summary>
internal sealed class NounCueRule(AttributionInput input, SubjectFinder subjects, SourceResolver sources)
{
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
        int owner = OwnerOf(noun), verb = Syntax.HeadOf(noun);
        bool denies = owner < 0 && verb >= 0 && Syntax.RelationOf(noun) == Relation.Obj && input.Cues.Find(input.Lemma(verb), CueForm.Denier) is not null;
        CueEntry? light = verb >= 0 && Syntax.RelationOf(noun) == Relation.Obj ? input.Cues.Find(input.Lemma(verb), CueForm.Light) : null;

        // "held a call to discuss the floods": one holds views; a call that is held is a talk.
        if (owner < 0 && !denies && light is { Kind: not AttributionKind.Statement } && light.Kind != entry.Kind) return;
        bool borrows = owner < 0 && (denies || light is not null);
        int source = borrows ? subjects.SourceOf(verb) : owner;
        if (source < 0 || input.Tree.IsBelow(source, clause))
        {
            drafts.Leave(content);
            return;
        }

        drafts.Add(new Draft
        {
            CueHead = noun,
            Cue = borrows && verb < noun && noun - verb < 8 ? new TokenRange(verb, noun + 1) : new TokenRange(noun, noun + 1),
            SourceHead = source,
            Content = content,
            Kind = entry.Kind,
            Stance = denies ? Stance.Denied : entry.Stance,
            Confidence = borrows ? 0.8 : 0.85,
            Rule = denies ? "denied-noun" : borrows ? "light-verb-noun" : "noun-clause",
        });
    }

    private int ClauseOf(int noun, CueEntry entry)
    {
        if (Syntax.RelationOf(noun) == Relation.NsubjOuter) return Syntax.HeadOf(noun);
        return input.Child(noun, c => c > noun && Syntax.RelationOf(c) is Relation.Acl or Relation.Ccomp or Relation.AclRelcl && IsContent(c, entry));
    }

    private bool IsContent(int clause, CueEntry entry)
    {
        int mark = input.Tree.ChildOf(clause, Relation.Mark);
        if (mark < 0) return Syntax.RelationOf(clause) == Relation.Ccomp;
        return input.Lower(mark) is "that" or "whether" || (entry.Kind == AttributionKind.Order && input.Lower(mark) == "to");
    }

    // "its assessment", "South Korean assessments", "a report by the bank".
    private int OwnerOf(int noun)
    {
        int owner = input.Tree.ChildOf(noun, Relation.NmodPoss);
        if (owner >= 0) return owner;
        owner = input.Child(noun, c => c > noun && Syntax.RelationOf(c) is Relation.Nmod && sources.CanSpeak(c)
            && input.Child(c, p => Syntax.RelationOf(p) == Relation.Case && input.Lower(p) is "by" or "from" or "of" or "among") >= 0);
        return owner >= 0 ? owner : input.Child(noun, c => c < noun && Syntax.RelationOf(c) is Relation.Amod or Relation.Compound && input.Entities.MentionAt(c) is not null);
    }
}

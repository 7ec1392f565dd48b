namespace FactTrack;

/// <summary>Makes claims of deeds that no clause tells: "charged with <b>fraud</b>".</summary>
internal sealed class DeedMaker(Document document, ClauseInput input, ActorFinder actors, DeedFinder deeds)
{
    private readonly PhraseReader _phrases = new(input, new PrepositionReader(input, ClauseLexicon.Shared), ClauseLexicon.Shared);

    /// <summary>A draft of a deed, not yet filled.</summary>
    /// <param name="deed">The head of the deed: a noun, or a verb whose clause says nothing of anybody by itself.</param>
    /// <param name="clause">The clause of a verb, or null.</param>
    /// <param name="accusation">Who is accused, and in which sentence.</param>
    public ClaimDraft Make(int deed, Clause? clause, Accusation accusation)
    {
        ValueList<ClauseArgument> accused = Arguments(accusation.Accused, accusation);
        Clause made = clause is { Kind: not ClauseKind.Nominal } ? clause with { Actors = accused } : Nominal(deed, accused, accusation);
        return new ClaimDraft(made, ClaimKind.Event, "deed");
    }

    /// <summary>Somebody as participants: the accused, or who accuses.</summary>
    /// <param name="heads">Their heads.</param>
    /// <param name="accusation">The accusation: neither its clause nor its deeds are any of their words.</param>
    public ValueList<ClauseArgument> Arguments(List<int> heads, Accusation? accusation) =>
        heads.Select(head => new ClauseArgument(Role.Other, head, _phrases.Read(head, alone: true, accusation?.Token ?? head, DeedBelow(head, accusation)), null, document.Parts)).ToValueList();

    // "sued by farmers for negligence": the tree may hang the deed on the farmers.
    private int DeedBelow(int head, Accusation? accusation)
    {
        foreach (int deed in accusation?.Deeds ?? [])
        {
            int at = deed;
            while (at >= 0 && document.Syntax.HeadOf(at) != head) at = document.Syntax.HeadOf(at);
            if (at >= 0) return at;
        }

        return -1;
    }

    private Clause Nominal(int deed, ValueList<ClauseArgument> accused, Accusation accusation)
    {
        List<int> name = NameOf(deed);
        List<ClauseArgument> arguments = input.IsVerb(deed) ? [] : new ArgumentReader(input, ClauseLexicon.Shared, _phrases, actors).ReadNominal(deed, []);
        arguments.RemoveAll(a => accusation.Accused.Contains(a.Head));
        if (input.Tree.ChildOf(deed, Relation.NmodPoss) is >= 0 and int victim && !input.IsTime(victim) && !IsAccused(victim, accusation) && !IsUnknown(victim))
            arguments.Insert(0, new ClauseArgument(Role.Object, victim, _phrases.Read(victim, alone: false, deed), null, document.Parts));
        return new Clause(TokenRanges.Of(name), document.Parts)
        {
            Index = -1,
            Sentence = accusation.Sentence,
            Predicate = deed,
            Kind = ClauseKind.Nominal,
            Lemma = LemmaOf(name, deed),
            Actors = accused,
            Arguments = arguments.ToValueList(),
            Relation = input.Syntax.RelationOf(deed),
        };
    }

    // "the murder of her husband", "his murder": of somebody else.
    private bool IsAccused(int head, Accusation accusation) => accusation.Accused.Exists(a =>
        document.EntityLayer.EntitiesAt(a) is { Count: > 0 } known && known.Equals(document.EntityLayer.EntitiesAt(head)));

    private bool IsUnknown(int pronoun) => input.Syntax.UposOf(pronoun) == Upos.Pron && document.EntityLayer.EntitiesAt(pronoun).Count == 0;

    // An attempted murder is no murder: the deed is called by its whole name.
    private List<int> NameOf(int deed)
    {
        var name = new List<int> { deed };
        foreach (int child in input.Tree.ChildrenOf(deed))
        {
            bool isPart = input.Syntax.RelationOf(child) is Relation.Amod or Relation.Compound && child < deed
                && AllegationLexicon.Shared.Find(Lemma(child), AllegationForm.Modifier) is null && !input.IsTime(child) && input.Entities.MentionAt(child) is null;
            if (!isPart) continue;
            name.Add(child);
            for (int piece = input.Tree.SubtreeOf(child).Start; piece < child; piece++)
                if (input.Tree.IsBelow(piece, child) && input.Forms[piece] is not ("," or "\"")) name.Add(piece); // "first-degree murder"
        }

        if (deeds.GerundAfter(deed) is >= 0 and int gerund) name.Add(gerund);
        name.Sort();
        return name;
    }

    private string LemmaOf(List<int> name, int deed)
    {
        if (name.Count == 1 && input.IsVerb(deed)) return Lemma(deed);
        if (name.Count == 1) return deeds.ActionOf(deed);
        return string.Join(' ', name.Where(token => input.Syntax.UposOf(token) != Upos.Punct).Select(token => input.Syntax.UposOf(token) == Upos.Noun ? Lemma(token) : input.Forms[token].ToLowerInvariant()));
    }

    private string Lemma(int token) => deeds.Lemma(token);
}

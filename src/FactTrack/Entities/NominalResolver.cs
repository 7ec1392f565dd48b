namespace FactTrack;

/// <summary>Resolves descriptions: by apposition, role, joint plural, the same noun said before, or as an entity of their own.</summary>
internal sealed class NominalResolver(Discourse discourse, AntecedentScorer scorer)
{
    // What it costs that nothing but its being a body speaks for a description.
    private const double Guess = .8;

    private readonly AnnotatedText _text = discourse.Text;
    private readonly EntityWords _words = EntityWords.Shared;
    private readonly JointResolver _joint = new(discourse);
    private readonly SameNounResolver _same = new(discourse);

    /// <summary>Resolves a description, founds an entity for it, or leaves it.</summary>
    public void Resolve(MentionDraft mention, int index)
    {
        if (mention.IsThing) return;
        _same.Remember(mention, index);
        if (mention.Definiteness == Definiteness.Empty || mention.Noun is not { } noun) return;
        if (ByApposition(mention) || ByCopula(mention) || ByNaming(mention)) return;
        if (_joint.Resolve(mention) || noun.Class == "joint") return;
        if (mention.Definiteness is Definiteness.Definite or Definiteness.Possessed || mention.HasName)
        {
            if (ByDescription(mention, noun, index) || _same.Resolve(mention, noun, index)) return;
        }

        if (mention.Candidates.Length == 0 && IsWorthy(mention, noun)) discourse.Entities.Found(_text, mention);
    }

    // "Holm, the minister", "the minister, Anna Holm".
    private bool ByApposition(MentionDraft mention)
    {
        int other = -1;
        if (_text.Syntax.RelationOf(mention.Head) == Relation.Appos) other = _text.Syntax.HeadOf(mention.Head);
        else if (_text.Tree.ChildOf(mention.Head, Relation.Appos) is int child && child >= 0) other = child;
        other = other >= 0 ? other : NameBetweenCommas(mention);
        if (discourse.At(other) is not { Kind: MentionKind.Name, Entities.Length: 1 } name) return false;
        return Describe(mention, name.Entities[0], .92, "apposition");
    }

    // The parser may take "his counterpart, Anna Holm, met" for a list; without a conjunction it is none.
    private int NameBetweenCommas(MentionDraft mention)
    {
        int start = mention.Tokens.End + 1, limit = _text.SentenceTokens(mention.Head).End;
        if (start >= limit || _text.Forms[start - 1] != "," || mention.IsPlural || mention.Definiteness is not (Definiteness.Definite or Definiteness.Possessed)) return -1;
        return discourse.At(start) is { Kind: MentionKind.Name, Type: EntityType.Person } name && mention.Type == EntityType.Person
            && name.Tokens.Start == start && (name.Tokens.End >= limit || _text.Syntax.UposOf(name.Tokens.End) == Upos.Punct) ? name.Head : -1;
    }

    // "Holm is the minister": the same one, if nothing denies it.
    private bool ByCopula(MentionDraft mention)
    {
        if (_text.Tree.ChildOf(mention.Head, Relation.Cop) < 0) return false;
        if (discourse.At(_text.SubjectOf(mention.Head)) is not { Entities.Length: 1 } subject) return true;
        foreach (int child in _text.Tree.ChildrenOf(mention.Head))
            if (_text.Syntax.Has(child, "Polarity=Neg") || _text.Syntax.RelationOf(child) is Relation.Aux or Relation.Mark) return true;
        Describe(mention, subject.Entities[0], .8, "copula");
        return true;
    }

    // "The suspect was named as Anna Holm."
    private bool ByNaming(MentionDraft mention)
    {
        int verb = _text.Syntax.HeadOf(mention.Head);
        if (mention.Type != EntityType.Person || verb < 0 || _text.Syntax.RelationOf(mention.Head) is not (Relation.NsubjPass or Relation.Obj) || !_words.IsNamingVerb(_text.Syntax.LemmaOf(verb))) return false;
        foreach (int child in _text.Tree.ChildrenOf(verb))
            if (child > mention.Head && child > verb && _text.Syntax.RelationOf(child) is Relation.Obl or Relation.Xcomp or Relation.Obj && (_text.CaseOf(child) is "as" or "")
                && discourse.At(child) is { Kind: MentionKind.Name, Type: EntityType.Person, Entities.Length: 1 } name)
                return Describe(mention, name.Entities[0], .85, "naming");
        return false;
    }

    private bool Describe(MentionDraft mention, int entity, double confidence, string rule)
    {
        EntityDraft draft = discourse.Entities[entity];
        if (mention.Type != draft.Type && !(mention.Type == EntityType.Group && draft.Type == EntityType.Organization)) return false;
        if (mention.IsPlural && draft.Type != EntityType.Group) return false;
        if (mention.Gender != Gender.Any && (draft.Gender & mention.Gender) == Gender.None) return false;
        draft.Narrow(mention.Gender);
        draft.Country ??= mention.Country ?? OwnersCountry(mention);
        draft.Nouns.Add(mention.Noun!.Lemma);
        if (mention.Noun.IsRole) draft.AddRole(RoleWords(mention));
        mention.Resolve(entity, confidence, rule);
        return true;
    }

    // "her defence minister" serves her country.
    private string? OwnersCountry(MentionDraft mention) =>
        mention.Noun is { Class: "office" } && discourse.OwnerOf(mention.Head) is int owner && owner >= 0 ? discourse.Entities[owner].Country : null;

    // The description without its determiner and possessor.
    private string RoleWords(MentionDraft mention)
    {
        int start = mention.Tokens.Start;
        foreach (int child in _text.Tree.ChildrenOf(mention.Head))
            if (child < mention.Head && _text.Syntax.RelationOf(child) is Relation.Det or Relation.NmodPoss or Relation.DetPredet)
                start = Math.Max(start, Math.Min(mention.Head, _text.Tree.SubtreeOf(child).End));
        return _text.Parts.Part(new TokenRange(start, mention.Tokens.End)).ToString();
    }

    // "the president", "the Russian leader", "the agency", "the country": one said before who is that.
    private bool ByDescription(MentionDraft mention, EntityNoun noun, int index)
    {
        if (mention.IsPlural || mention.Definiteness == Definiteness.Possessed || HasRestriction(mention)) return false;
        bool isRole = noun is { Type: EntityType.Person } && noun.Class is "office" or "kin" or "person";
        bool isBody = noun.Type == EntityType.Organization;
        bool isCountry = noun.IsPlace && !mention.HasName;
        bool isThing = noun.Type is EntityType.Event or EntityType.Work or EntityType.Location or EntityType.Product && !mention.HasName;
        if (!isRole && !isBody && !isCountry && !isThing) return false;
        var ranking = new AntecedentRanking();
        for (int i = index - 1, seen = 0; i >= 0 && seen < AntecedentRanking.Window; i--, seen++)
        {
            MentionDraft other = discourse.Mentions[i];
            if (mention.Sentence - other.Sentence > AntecedentRanking.Sentences + 3) break;
            if (other.Entities.Length != 1 || other.Known?.Kind == GazetteerKind.CountryAdjective) continue;
            EntityDraft entity = discourse.Entities[other.Entities[0]];
            if ((isThing && other.Kind != MentionKind.Name) || entity.Type != mention.Type || !IsCalled(entity, mention, noun) || !HasOffice(entity, mention, noun) || scorer.IsForbidden(mention, other.Head, other.Tokens)) continue;
            ranking.Add(other, scorer.Score(mention, other.Head) + 1.5 - (IsGuess(entity, noun) ? Guess : 0) + (AntecedentWeights.Repetition * Math.Min(5, entity.Weight)));
        }

        ranking.Settle(mention, discourse, isCountry ? "country" : "description", minimumMargin: .6);
        if (mention.IsResolved && noun.IsRole) discourse.Entities[mention.Entities[0]].AddRole(RoleWords(mention));
        return mention.IsResolved;
    }

    private static bool IsCalled(EntityDraft entity, MentionDraft mention, EntityNoun noun)
    {
        if (mention.Country is { } country && entity.Country is { } own && country != own) return false;
        if (noun.Class == "state" && entity.Country == entity.Name) return true;
        if (noun.Class == "state") return entity.Nouns.Contains(noun.Lemma);
        if (noun.Class == "part") return entity.Names.Count > 0 && (entity.Nouns.Contains(noun.Lemma) || IsHeadOf(noun.Lemma, entity.Name));
        if (IsGuess(entity, noun)) return true;
        if (noun.Class == "town" && entity.Country != entity.Name && entity.Nouns.Count == 0) return true;
        if (entity.Nouns.Contains(noun.Lemma)) return true;
        if (noun.Type is not EntityType.Person) return entity.Name.Contains(noun.Lemma, StringComparison.OrdinalIgnoreCase);
        // Any head of a country is its leader.
        return noun.Lemma == "leader" && mention.Country is not null && entity.Country == mention.Country && entity.Nouns.Count > 0;
    }

    // Nothing tells what a named body is: it may be the company.
    private static bool IsGuess(EntityDraft entity, EntityNoun noun) =>
        noun.Type == EntityType.Organization && entity is { Type: EntityType.Organization, Nouns.Count: 0, Names.Count: > 0 } && BodyWords.IsAnyBody(noun.Lemma);

    // "the department" for "Department of Trade", "the board" for "Grain Board".
    private static bool IsHeadOf(string noun, string name)
    {
        int at = name.IndexOf(noun, StringComparison.OrdinalIgnoreCase), end = at + noun.Length;
        if (at < 0 || (at > 0 && name[at - 1] != ' ')) return false;
        return end == name.Length || (end + 1 < name.Length && name[end] == ' ' && char.IsLower(name[end + 1]));
    }

    // "the prime minister" is no energy minister.
    private bool HasOffice(EntityDraft entity, MentionDraft mention, EntityNoun noun)
    {
        if (!noun.IsRole || entity.Roles.Count == 0) return true;
        foreach (int child in _text.Tree.ChildrenOf(mention.Head))
        {
            if (child > mention.Head || _text.Syntax.RelationOf(child) is not (Relation.Amod or Relation.Compound)) continue;
            string modifier = _text.Forms[child];
            if (_words.TitleKind(char.ToUpperInvariant(modifier[0]) + modifier[1..]) != "modifier") continue;
            bool others = false, fits = false;
            foreach (string role in entity.Roles)
            {
                if (!role.EndsWith(noun.Lemma, StringComparison.OrdinalIgnoreCase)) continue;
                others |= role.Length > noun.Lemma.Length;
                fits |= role.Length == noun.Lemma.Length || role.Contains(modifier, StringComparison.OrdinalIgnoreCase);
            }

            if (others && !fits) return false;
        }

        return true;
    }

    // "the company that built it" is another one than the company said before.
    private bool HasRestriction(MentionDraft mention)
    {
        foreach (int child in _text.Tree.ChildrenOf(mention.Head))
            if (_text.Syntax.RelationOf(child) is Relation.AclRelcl or Relation.Acl or Relation.Nmod && child > mention.Head && _text.Forms[mention.Head + 1] != ",") return true;
        return false;
    }

    private bool IsWorthy(MentionDraft mention, EntityNoun noun)
    {
        if (mention.HasName || mention.Country is not null) return true;
        if (mention.Definiteness is Definiteness.Definite or Definiteness.Possessed) return true;
        if (!noun.IsEvent) return false;
        return _text.IsSubject(mention.Head) || _text.Tree.ChildOf(mention.Head, Relation.AclRelcl) >= 0;
    }
}

namespace FactTrack;

/// <summary>Joins a description to an earlier one with the same noun: "a phone call" ... "the call".</summary>
internal sealed class SameNounResolver(Discourse discourse)
{
    private const int MaximumDistance = 25;
    private const int MaximumTried = 8;

    private readonly Dictionary<string, List<int>> _byNoun = new(StringComparer.Ordinal);
    private readonly AnnotatedText _text = discourse.Text;

    /// <summary>Notes a description for later ones.</summary>
    public void Remember(MentionDraft mention, int index)
    {
        if (mention.Noun is not { } noun) return;
        if (!_byNoun.TryGetValue(Key(noun), out List<int>? places)) _byNoun[Key(noun)] = places = [];
        places.Add(index);
    }

    /// <summary>True if the description was joined to an earlier one.</summary>
    public bool Resolve(MentionDraft mention, EntityNoun noun, int index)
    {
        List<int> places = _byNoun[Key(noun)];
        for (int i = places.Count - 1, tried = 0; i >= 0 && tried < MaximumTried; i--)
        {
            if (places[i] >= index) continue;
            tried++;
            MentionDraft other = discourse.Mentions[places[i]];
            if (mention.Sentence - other.Sentence > MaximumDistance) break;
            if (!IsSame(mention, other, noun)) continue;
            if (!other.IsResolved) discourse.Entities.Found(_text, other);
            EntityDraft entity = discourse.Entities[other.Entities[0]];
            entity.Country ??= mention.Country;
            mention.Resolve(other.Entities, .8, "same noun");
            return true;
        }

        return false;
    }

    // Talks are one happening by their participants, whatever they are called; other things by their noun.
    private static string Key(EntityNoun noun) => noun.Class == "talk" ? "talk" : noun.Lemma;

    private bool IsSame(MentionDraft mention, MentionDraft other, EntityNoun noun)
    {
        if (other.Definiteness == Definiteness.Empty || other.Entities.Length > 1) return false;
        if (other.Noun!.Lemma == noun.Lemma)
        {
            if (mention.IsPlural != other.IsPlural) return false;
            if (mention.Country is { } country && other.Country is { } before && country != before) return false;
            int owner = discourse.OwnerOf(mention.Head), earlier = discourse.OwnerOf(other.Head);
            if (mention.Definiteness == Definiteness.Possessed ? owner < 0 || owner != earlier : owner >= 0 && earlier >= 0 && owner != earlier) return noun.Class == "talk" && SharesParticipant(mention, other);
            if (mention.Definiteness == Definiteness.Bare) return mention.Country is not null && mention.Country == other.Country && ModifiersFit(mention, other);
            return ModifiersFit(mention, other) || (noun.Class == "talk" && SharesParticipant(mention, other));
        }

        return noun.Class == "talk" && other.Noun.Class == "talk" && other.Definiteness is not Definiteness.Indefinite && SharesParticipant(mention, other);
    }

    // Whatever restricts the later one must be said of the earlier one too.
    private bool ModifiersFit(MentionDraft mention, MentionDraft other)
    {
        foreach (int child in _text.Tree.ChildrenOf(mention.Head))
        {
            Relation relation = _text.Syntax.RelationOf(child);
            if (relation is Relation.AclRelcl or Relation.Acl or Relation.Nmod && child > mention.Head && !EntityWords.Shared.IsNameStop(_text.Forms[child])) return false;
            if (relation is not (Relation.Amod or Relation.Compound or Relation.Nummod) || child > mention.Head) continue;

            // "21-year-old" is said word by word: the man of 40 is another one.
            TokenRange words = _text.Tree.SubtreeOf(child);
            for (int word = words.Start; word < words.End; word++)
                if (_text.Syntax.UposOf(word) != Upos.Punct && !Says(other, _text.Syntax.LemmaOf(word))) return false;
        }

        return true;
    }

    private bool Says(MentionDraft mention, string lemma)
    {
        for (int token = mention.Tokens.Start; token < mention.Tokens.End; token++)
            if (_text.Syntax.LemmaOf(token) == lemma) return true;
        return false;
    }

    private bool SharesParticipant(MentionDraft mention, MentionDraft other)
    {
        foreach (int child in _text.Tree.ChildrenOf(mention.Head))
        {
            int participant = Participant(child);
            if (participant < 0) continue;
            foreach (int rival in _text.Tree.ChildrenOf(other.Head))
                if (Participant(rival) == participant) return true;
        }

        return false;
    }

    private int Participant(int child) =>
        _text.Syntax.RelationOf(child) is Relation.Compound or Relation.NmodPoss or Relation.Nmod && discourse.EntityAt(child) is int entity && entity >= 0
        && discourse.Entities[entity].Type is EntityType.Person or EntityType.Organization ? entity : -1;
}

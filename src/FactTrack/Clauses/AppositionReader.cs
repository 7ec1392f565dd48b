namespace FactTrack;

/// <summary>What a title or an apposition says of a name: "President Anna Holm", "Anna Holm, the president".</summary>
/// <remarks>Only nouns that can hold of the name: days, addresses and other names describe nobody.</remarks>
internal sealed class AppositionReader(ClauseInput input, ClauseLexicon lexicon, PhraseReader phrases)
{
    /// <summary>The words of the description that a token heads, or null where it states nothing of its head.</summary>
    public ValueList<TokenRange>? Read(int token)
    {
        int head = input.Syntax.HeadOf(token);
        foreach (int child in input.Tree.ChildrenOf(head))
        {
            // "Holm and her counterpart, Kuusik": the apposition is the nearer conjunct's.
            if (input.Syntax.RelationOf(child) == Relation.Conj && child > head && child < token) return null;
        }

        if (!IsName(head) || input.Syntax.UposOf(token) is not (Upos.Noun or Upos.Propn) || !Fits(token, head)) return null;
        ValueList<TokenRange> words = phrases.Read(token, alone: false, token);
        return words is [{ Length: 1 }] && lexicon.IsHonorific(input.Forms[token]) ? null : words;
    }

    /// <summary>The bare name: its titles and descriptions are what is said of it.</summary>
    public ValueList<TokenRange> Name(int head)
    {
        if (input.Entities.MentionAt(head) is { Name: { Length: > 0 } name }) return [name];
        var tokens = new List<int> { head };
        foreach (int child in input.Tree.ChildrenOf(head))
            if (input.Syntax.RelationOf(child) is Relation.Flat || (input.Syntax.RelationOf(child) == Relation.Compound && input.Syntax.UposOf(child) == Upos.Propn)) tokens.Add(child);
        tokens.Sort();
        return TokenRanges.Of(tokens);
    }

    // Addresses of pages and days are no names, nor is a word without a capital.
    private bool IsName(int head)
    {
        string form = input.Forms[head];
        return input.Syntax.UposOf(head) == Upos.Propn && char.IsUpper(form[0]) && !IsAddress(form) && !input.IsTime(head);
    }

    // "example.com", "t.co/a1b2"; but "Inc." and "J.E.".
    private static bool IsAddress(string form)
    {
        int dot = form.IndexOf('.', StringComparison.Ordinal);
        return form.AsSpan().ContainsAnyInRange('0', '9') || (dot >= 0 && dot + 1 < form.Length && char.IsLower(form[dot + 1]));
    }

    // "Anna Holm, the owner" and "Minister Holm"; not "Holm, Friday", "Harbour (12) Road" or "the Sheriff's Office, Jan Berg".
    private bool Fits(int token, int head)
    {
        if (input.IsTime(token)) return false;
        EntityType? said = EntityWords.Shared.Noun(input.Forms[token].ToLowerInvariant(), input.Syntax.LemmaOf(token).ToLowerInvariant())?.Type;
        bool isRole = said == EntityType.Person || lexicon.IsTitle(input.Forms[token]);
        EntityType? named = input.TypeOf(head);
        if (input.Syntax.UposOf(token) == Upos.Propn && !isRole && (said is null || named is EntityType.GeopoliticalEntity or EntityType.Location)) return false;
        return named switch
        {
            EntityType.Person => isRole || (said is null && (HasDeterminer(token) || input.Syntax.RelationOf(token) == Relation.NmodDesc)),
            EntityType.GeopoliticalEntity or EntityType.Location => said != EntityType.Person && (said is not (EntityType.Organization or EntityType.Group) || HasDeterminer(token)),
            EntityType.Organization => said != EntityType.Person || HasDeterminer(token),
            _ => true,
        };
    }

    private bool HasDeterminer(int token) => input.ChildOf(token, Relation.Det, Relation.NmodPoss) >= 0 || input.Tree.ChildOf(token, Relation.Nummod) >= 0;
}

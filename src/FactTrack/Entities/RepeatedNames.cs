namespace FactTrack;

/// <summary>Finds words that are names because the article has them in a name elsewhere: a surname, an acronym, the class word of a body.</summary>
internal static class RepeatedNames
{
    // Names that one word is compared with, so that lists of ten thousand names stay linear.
    private const int MaximumCompared = 200;

    /// <summary>Adds them to the names that were found.</summary>
    public static void Add(AnnotatedText text, List<NameSpan> names, bool[] taken)
    {
        var types = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        var bodies = new List<string[]>();
        bool[] covered = [.. taken];
        foreach (NameSpan name in names)
        {
            covered.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(true);
            Note(text, name, types, bodies);
        }

        for (int at = 0; at < text.Count; at++)
        {
            string form = text.Forms[at];
            if (covered[at] || form.Length < 3 || !char.IsUpper(form[0]) || text.Syntax.UposOf(at) is not (Upos.Noun or Upos.Propn or Upos.X)) continue;
            if (types.TryGetValue(form, out EntityType type)) AddWord(text, at, type, names, covered);
            else if (IsShortBody(text, at, bodies)) names.Add(new NameSpan(new(at, at + 1), EntityType.Organization, null, null, IsSure: true));
        }
    }

    private static void Note(AnnotatedText text, NameSpan name, Dictionary<string, EntityType> types, List<string[]> bodies)
    {
        if (name is { Type: EntityType.Organization, IsSure: true, Tokens.Length: > 1 } && bodies.Count < MaximumCompared) bodies.Add(text.Forms[name.Tokens.Start..name.Tokens.End]);
        if (name is { Known: null, Given: null, IsSure: true, Tokens.Length: 1 } && text.Syntax.UposOf(name.Tokens.Start) == Upos.Propn
            && name.Type is EntityType.Person or EntityType.Organization or EntityType.GeopoliticalEntity) types.TryAdd(text.Forms[name.Tokens.Start], name.Type);
        if (name is not { Type: EntityType.Person, IsSure: true, Tokens.Length: > 1 }) return;
        types.TryAdd(text.Forms[name.Tokens.Start], name.Type);
        types.TryAdd(text.Forms[name.Tokens.End - 1], name.Type);
    }

    private static void AddWord(AnnotatedText text, int at, EntityType type, List<NameSpan> names, bool[] covered)
    {
        string form = text.Forms[at];
        int first = text.SentenceTokens(at).Start;
        if (at == first && !form.All(char.IsUpper) && (type != EntityType.Person || (text.Syntax.UposOf(at) != Upos.Propn && !IsBareSubject(text, at)))) return;

        // "Da Costa", "Sophie de Vries"
        int start = at;
        while (start > first && type == EntityType.Person && !covered[start - 1] && (EntityWords.Shared.IsParticle(text.Forms[start - 1].ToLowerInvariant()) || EntityWords.Shared.IsGivenName(text.Forms[start - 1]))) start--;
        names.Add(new NameSpan(new(start, at + 1), type, null, null, IsSure: true));
    }

    // "Farrow, who was there, laughed": a singular noun has a determiner as a subject, a name has none.
    private static bool IsBareSubject(AnnotatedText text, int at)
    {
        if (text.Syntax.XposOf(at) != "NN" || !text.IsSubject(at)) return false;
        foreach (int child in text.Tree.ChildrenOf(at))
            if (child < at || text.Syntax.RelationOf(child) == Relation.Nmod) return false;
        return true;
    }

    // "the FGB" for a "Federal Grain Board", "the Church" for a "Church of Saint Olav".
    private static bool IsShortBody(AnnotatedText text, int at, List<string[]> bodies)
    {
        string form = text.Forms[at];
        bool isAcronym = NameClassifier.IsAcronym(text, at), isClass = text.Syntax.UposOf(at) == Upos.Propn && EntityWords.Shared.NameCue(form, "of") == EntityType.Organization
            && at > 0 && text.Syntax.LemmaOf(at - 1) == "the" && text.Syntax.HeadOf(at - 1) == at;
        foreach (string[] body in bodies)
            if ((isAcronym && Acronyms.Fits(form, body)) || (isClass && (body[^1] == form || (body[0] == form && body[1] == "of")))) return true;
        return false;
    }
}

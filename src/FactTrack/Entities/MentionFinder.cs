namespace FactTrack;

/// <summary>Turns names, participant nouns and pronouns into mentions, each with its minimal phrase and its head.</summary>
internal sealed class MentionFinder
{
    private readonly TitleReader _titles = new();
    private readonly NominalReader _nominals = new();
    private readonly EntityWords _words = EntityWords.Shared;

    /// <summary>All mentions in the order of their heads; at most one a head.</summary>
    public List<MentionDraft> Find(AnnotatedText text, List<NameSpan> names, CancellationToken cancellation)
    {
        var byHead = new MentionDraft?[text.Count];
        bool[] inName = new bool[text.Count];
        bool[] inside = new bool[text.Count];
        string?[] countries = new string?[text.Count];
        foreach (NameSpan name in names)
        {
            if (name.Known?.Kind != GazetteerKind.CountryAdjective) inName.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(true);
            inside.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(true);
            countries[name.Tokens.End - 1] = name.Known?.Country ?? name.Given?.Country;
        }

        foreach (NameSpan name in names) AddName(text, name, byHead, inName, countries);
        for (int token = 0; token < text.Count; token++)
        {
            if ((token & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            if (byHead[token] is not null) continue;
            if (!inside[token] && _words.PronounOf(text.Forms[token]) is { } pronoun) byHead[token] = PronounAt(text, token, pronoun);
            else if (!inName[token]) byHead[token] = _nominals.Read(text, token, byHead, countries);
        }

        var mentions = new List<MentionDraft>();
        foreach (MentionDraft? mention in byHead)
            if (mention is not null) mentions.Add(mention);
        return mentions;
    }

    private void AddName(AnnotatedText text, NameSpan name, MentionDraft?[] byHead, bool[] inName, string?[] countries)
    {
        bool isAdjective = name.Known?.Kind == GazetteerKind.CountryAdjective;
        TokenRange tokens = name.Tokens;
        if (IsPeople(text, name)) tokens = tokens with { Start = tokens.Start - 1 };
        TitleReader.Title title = default;
        if (!isAdjective && name.Type == EntityType.Person)
        {
            title = _titles.Read(text, name.Tokens, inName, countries);
            tokens = new TokenRange(title.Start, name.Tokens.End);
        }
        else if (!isAdjective)
        {
            title = _titles.ReadClass(text, name, countries);
            tokens = tokens with { End = title.End };
            if (name.Known?.Kind == GazetteerKind.CountryShort) tokens = tokens with { Start = tokens.Start - 1 };
            if (tokens.End > name.Tokens.End) AddBare(text, name, name.Tokens, name.Tokens, byHead, title: default, isAdjective: false);
        }

        for (int i = tokens.Start; i < tokens.End; i++)
            if (!isAdjective && (i < name.Tokens.Start || i >= name.Tokens.End) && byHead[i] is null && countries[i] is null) inName[i] = true;
        AddBare(text, name, tokens, name.Tokens, byHead, title, isAdjective);
    }

    // "The French", "the Germans": the whole people, with its article.
    private static bool IsPeople(AnnotatedText text, NameSpan name) =>
        name.Known?.Kind is GazetteerKind.CountryAdjective or GazetteerKind.CountryPeople && name.Tokens.Start > 0
        && EntityWords.Shared.DefinitenessOf(text.Syntax.LemmaOf(name.Tokens.Start - 1)) == Definiteness.Definite && text.Syntax.HeadOf(name.Tokens.Start - 1) == text.HeadOf(name.Tokens)
        && (text.IsSubject(text.HeadOf(name.Tokens)) || text.Syntax.RelationOf(text.HeadOf(name.Tokens)) is Relation.Obj or Relation.Obl or Relation.OblAgent or Relation.NmodPoss or Relation.Conj);

    private static void AddBare(
        AnnotatedText text, NameSpan name, TokenRange tokens, TokenRange bare, MentionDraft?[] byHead, TitleReader.Title title, bool isAdjective)
    {
        int head = text.HeadOf(tokens, tokens.End > bare.End ? tokens : bare);
        if (byHead[head] is not null) return;
        byHead[head] = new MentionDraft
        {
            Kind = isAdjective ? MentionKind.Nominal : MentionKind.Name,
            Tokens = tokens,
            Head = head,
            Sentence = text.SentenceOf(head),
            Name = isAdjective ? default : bare,
            Type = name.Type,
            Known = name.Known,
            Given = name.Given,
            IsSure = name.IsSure,
            Noun = title.Noun,
            Role = title.Role,
            Country = title.Country ?? name.Known?.Country,
            Gender = title.Gender,
            IsPlural = name.Type == EntityType.Group,
            Definiteness = Definiteness.Definite,
            HasName = true,
        };
    }

    private static MentionDraft? PronounAt(AnnotatedText text, int token, Pronoun pronoun)
    {
        if (text.Syntax.RelationOf(token) is Relation.Expl or Relation.Mark or Relation.Det) return null;
        if (text.Syntax.UposOf(token) is not (Upos.Pron or Upos.Det)) return null;
        if (pronoun.Kind == PronounKind.Relative && !text.Syntax.Has(token, "PronType=Rel")) return null;
        return new MentionDraft
        {
            Kind = MentionKind.Pronoun,
            Tokens = new TokenRange(token, token + 1),
            Head = token,
            Sentence = text.SentenceOf(token),
            Pronoun = pronoun,
            Gender = pronoun.Gender,
            IsPlural = pronoun.IsPlural == true,
            Definiteness = Definiteness.Definite,
        };
    }
}

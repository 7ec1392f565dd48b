namespace FactTrack;

/// <summary>Finds names: those of the user's recognizers, of the gazetteer, and those that all evidence together tags.</summary>
internal sealed class NameRecognizer(IEntityRecognizer[] recognizers)
{
    private readonly NameClassifier _classifier = new();
    private readonly NameParts _parts = new();
    private readonly NameRuns _runs = new();

    /// <summary>All names in the order of the text; a name inside another one follows it.</summary>
    public List<NameSpan> Find(AnnotatedText text, CancellationToken cancellation)
    {
        var names = new List<NameSpan>();
        bool[] taken = new bool[text.Count];
        TakeGiven(text, names, taken);
        foreach (Sentence sentence in text.Text.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int at = sentence.Tokens.Start, free = at; at < sentence.Tokens.End;) at = Next(text, sentence.Tokens, at, ref free, names, taken);
        }

        RepeatedNames.Add(text, names, taken);
        NameTypes.Agree(text, names);
        names.Sort((a, b) => a.Tokens.Start != b.Tokens.Start ? a.Tokens.Start.CompareTo(b.Tokens.Start) : b.Tokens.End.CompareTo(a.Tokens.End));
        return names;
    }

    private void TakeGiven(AnnotatedText text, List<NameSpan> names, bool[] taken)
    {
        var given = new List<RecognizedName>();
        foreach (IEntityRecognizer recognizer in recognizers)
            foreach (RecognizedName name in recognizer.Recognize(text.Text.Tokens, text.Syntax, text.Text.Sentences))
            {
                if (name.Tokens.Length <= 0 || name.Tokens.Start < 0 || name.Tokens.End > text.Count)
                    throw new InvalidOperationException($"A recognizer returned the tokens {name.Tokens}, but the article has {text.Count}.");
                given.Add(name);
            }

        foreach (RecognizedName name in given.OrderByDescending(n => n.Tokens.Length).ThenBy(n => n.Tokens.Start))
        {
            if (taken.AsSpan(name.Tokens.Start, name.Tokens.Length).Contains(true)) continue;
            taken.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(true);
            names.Add(new NameSpan(name.Tokens, name.Type, null, name, IsSure: true));
        }
    }

    // A place in a by-line or headline may be all capitals, one in a message all small letters.
    private static GazetteerEntry? Match(AnnotatedText text, int at, int end, out int length)
    {
        string form = text.Forms[at];
        bool isLoud = form.Length >= 4 && char.IsUpper(form[1]) && form.All(char.IsUpper), isSmall = char.IsLower(form[0]) && text.Syntax.UposOf(at) == Upos.Propn;
        return isLoud || isSmall ? Gazetteer.Shared.MatchAnyCase(text.Forms, at, end, out length) : Gazetteer.Shared.Match(text.Forms, at, end, out length);
    }

    // "al-Sadr", "iPhone": a common noun in small letters is no name, whatever the model says.
    private static bool IsSmallName(AnnotatedText text, int at) =>
        text.NameOf(at) is NameTag.BeginPerson or NameTag.BeginOrganization or NameTag.BeginPlace or NameTag.BeginOther
        && (text.Syntax.UposOf(at) is not (Upos.Noun or Upos.Adj or Upos.Verb) || EntityWords.Shared.IsParticle(text.Forms[at]) || text.Forms[at].Any(char.IsUpper));

    // Adds what starts at a token and returns where to go on.
    private int Next(AnnotatedText text, TokenRange sentence, int at, ref int free, List<NameSpan> names, bool[] taken)
    {
        string form = text.Forms[at];
        if (taken[at] || (!char.IsUpper(form[0]) && !(form.Length > 1 && char.IsUpper(form[1])) && text.NameOf(at) == NameTag.Outside && !Gazetteer.Shared.MayBegin(form)) || IsAddress(text, at)) return at + 1;

        // The end of the tokens from here on that no user's name takes; looked for once for all of them.
        if (free <= at)
            for (free = at + 1; free < sentence.End && !taken[free];) free++;
        int end = free;
        GazetteerEntry? known = Match(text, at, end, out int knownLength);
        TokenRange tagged = char.IsUpper(form[0]) || IsSmallName(text, at) ? TaggedSpan(text, at, end) : new(at, at);
        if (known is not null && (!IsCredible(text, at, knownLength, known) || !Agrees(text, at, knownLength, known, tagged))) known = null;
        known ??= SharedTail(text, at, end, ref knownLength);

        if (_runs.Read(text, at, end, tagged) is { } run && (known is null || run.Tokens.Length > knownLength))
        {
            names.Add(run);
            AddNested(text, run.Tokens, names);
            return run.Tokens.End;
        }

        // "The Kigali Accord": the article is no part of what is also a common noun.
        if (tagged.Length > 1 && text.NameOf(at) == NameTag.BeginOther && text.Syntax.UposOf(at) == Upos.Det && known is null
            && EntityWords.Shared.Noun(text.Forms[tagged.End - 1], text.Syntax.LemmaOf(tagged.End - 1)) is { Type: EntityType.Work or EntityType.Event }) return at + 1;

        // "Shopkeeper Anna Holm": a description that the model took for a name of its own.
        if (tagged.Length == 1 && tagged.End < end && text.Syntax.RelationOf(at) == Relation.NmodDesc && text.NameOf(tagged.End) == NameTag.BeginPerson
            && text.NameOf(at) == NameTag.BeginPerson) return tagged.End;
        if (tagged.Length == 0 && known is null) tagged = _parts.CuedRun(text, at, end);
        if (text.NameOf(at) is NameTag.BeginPerson or NameTag.InsidePerson || _parts.IsHonorific(text.Forms[at]) || (tagged.Length > 0 && EntityWords.Shared.IsFamilyFirst(text.Forms[at]))) tagged = _parts.WithRest(text, _parts.WithoutTitles(text, tagged), end);
        if (known is { Type: EntityType.Organization } && tagged.Start == at && _parts.IsLegalForm(text, new(at + knownLength, tagged.End))) knownLength = tagged.Length;
        if (known is not null && knownLength >= tagged.Length)
        {
            var range = new TokenRange(at, at + knownLength);
            if (known.Type == EntityType.Organization) range = _parts.WithLegalForm(text, range, end);
            names.Add(new NameSpan(range, known.Type, known, null, IsSure: true));
            return range.End;
        }

        if (tagged.Length == 0) return at + 1;
        if (tagged.Start > at)
        {
            // Titles before the name: a country among them ("U.S. President") is a name of its own.
            if (known is not null) names.Add(new NameSpan(new(at, at + knownLength), known.Type, known, null, IsSure: true));
            return known is not null ? at + knownLength : tagged.Start;
        }

        tagged = _parts.WithLegalForm(text, tagged with { End = NameParts.EndOfPartners(text, tagged, end) }, end);
        EntityType type = _classifier.Classify(text, tagged, out bool sure);
        names.Add(new NameSpan(tagged, type, null, null, sure));
        if (type != EntityType.Person) AddNested(text, tagged, names);
        return tagged.End;
    }

    // "the University of Seoul Hospital" keeps Seoul; "Korean Central News Agency" keeps no country.
    private static void AddNested(AnnotatedText text, TokenRange name, List<NameSpan> names)
    {
        for (int at = name.Start; at < name.End; at++)
        {
            GazetteerEntry? known = Gazetteer.Shared.Match(text.Forms, at, name.End, out int length);
            if (known is null || length == name.Length || !IsCredible(text, at, length, known)) continue;
            if (known.Kind is GazetteerKind.Country or GazetteerKind.CountryAdjective or GazetteerKind.Capital or GazetteerKind.Place)
                names.Add(new NameSpan(new(at, at + length), known.Type, known, null, IsSure: true));
            at += length - 1;
        }
    }

    private static bool FollowsTitle(AnnotatedText text, int at) =>
        at > text.SentenceTokens(at).Start && EntityWords.Shared.TitleKind(text.Forms[at - 1]) is "honorific" or "rank" or "office";

    // A listed name in the text's own sense: "Jordan" may be a country or a man, "Orange" a town or a company.
    private static bool Agrees(AnnotatedText text, int at, int length, GazetteerEntry known, TokenRange tagged)
    {
        if (length > tagged.Length || known.Kind is GazetteerKind.CountryAdjective or GazetteerKind.CountryPeople) return length > 1 || tagged.Length <= 1;
        return text.NameOf(at) switch
        {
            NameTag.BeginPerson => known.Type == EntityType.Person || (known.Kind is GazetteerKind.Country && NameRuns.IsAmongCountries(text, at)) || (length > 1 && length == tagged.Length)
                || (known.Kind is GazetteerKind.Capital && tagged.Length == 1 && !NameWords.Of(text.Forms[at]).IsGivenName && !FollowsTitle(text, at)),
            NameTag.BeginOrganization => known.Type is EntityType.Organization || (length > 1 && length == tagged.Length) || known.Kind is GazetteerKind.Country or GazetteerKind.Capital,
            NameTag.BeginPlace => known.Type is EntityType.GeopoliticalEntity or EntityType.Location || known.Kind is GazetteerKind.Seat || length > 1,
            _ => true,
        };
    }

    private static bool IsAddress(AnnotatedText text, int token) =>
        text.Syntax.XposOf(token) == "ADD" || text.Forms[token].AsSpan().ContainsAny("@/:");

    // "North and South Korea": the first shares the last word of the second.
    private static GazetteerEntry? SharedTail(AnnotatedText text, int at, int end, ref int length)
    {
        if (at + 3 >= end || text.Syntax.UposOf(at + 1) != Upos.Cconj || !char.IsUpper(text.Forms[at][0])) return null;
        if (Gazetteer.Shared.Match(text.Forms, at + 2, end, out int second) is not { Kind: GazetteerKind.Country or GazetteerKind.CountryAdjective } || second != 2) return null;
        GazetteerEntry? shared = Gazetteer.Shared.Match([text.Forms[at], text.Forms[at + 3]], 0, 2, out int matched);
        if (shared is null || matched != 2) return null;
        length = 1;
        return shared;
    }

    // A listed word may be an ordinary one ("Dawn broke"), a short form needs its article ("the North").
    private static bool IsCredible(AnnotatedText text, int at, int length, GazetteerEntry known)
    {
        string form = text.Forms[at];
        if (known.Kind == GazetteerKind.CountryShort)
            return at > 0 && string.Equals(text.Forms[at - 1], "the", StringComparison.OrdinalIgnoreCase) && !ModifiesName(text, at);
        if (length > 1 || known.Kind is GazetteerKind.CountryAdjective or GazetteerKind.CountryPeople or GazetteerKind.Country) return true;
        return text.Syntax.UposOf(at) == Upos.Propn || text.NameOf(at) != NameTag.Outside
            || (form.Length > 1 && form.All(char.IsUpper) && text.Syntax.UposOf(at) is Upos.Noun or Upos.X) || (text.Syntax.UposOf(at) == Upos.Pron && NameClassifier.IsAcronym(text, at));
    }

    // "the North Sea", "the South Korean": the word belongs to what follows.
    private static bool ModifiesName(AnnotatedText text, int at) =>
        text.Syntax.HeadOf(at) > at && text.Syntax.RelationOf(at) is Relation.Compound or Relation.Amod;

    private static TokenRange TaggedSpan(AnnotatedText text, int at, int end)
    {
        SyntaxTable syntax = text.Syntax;

        // A name whose first word was set aside as a title goes on with an inner tag.
        NameTag inside = text.NameOf(at) switch
        {
            NameTag.Outside => NameTag.Outside,
            NameTag.BeginPerson or NameTag.InsidePerson => NameTag.InsidePerson,
            NameTag.BeginOrganization or NameTag.InsideOrganization => NameTag.InsideOrganization,
            NameTag.BeginPlace or NameTag.InsidePlace => NameTag.InsidePlace,
            _ => NameTag.InsideOther,
        };
        if (inside == NameTag.Outside) return new(at, at);
        int stop = at + 1;
        while (stop < end && text.NameOf(stop) == inside && !text.Forms[stop].Contains('@', StringComparison.Ordinal)) stop++;
        return new(at, stop);
    }
}

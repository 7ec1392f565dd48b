namespace FactTrack;

/// <summary>Reads what stands beside a name inside its phrase: titles before a person, the class word after a body or place.</summary>
internal sealed class TitleReader
{
    private readonly EntityWords _words = EntityWords.Shared;

    /// <summary>What was read.</summary>
    /// <param name="Start">First token of the phrase.</param>
    /// <param name="End">One past its last token.</param>
    /// <param name="Role">The office in words, without country and honorific, or null.</param>
    /// <param name="Noun">The office or class noun, or null.</param>
    /// <param name="Country">The country named with it, or null.</param>
    /// <param name="Gender">The gender that the title tells.</param>
    public readonly record struct Title(int Start, int End, string? Role, EntityNoun? Noun, string? Country, Gender Gender);

    /// <summary>The titles before a person's name.</summary>
    public Title Read(AnnotatedText text, TokenRange name, bool[] inName, string?[] countries)
    {
        int first = text.SentenceTokens(name.Start).Start;
        int start = name.Start, roleStart = -1, roleEnd = -1;
        EntityNoun? noun = null;
        string? country = null;
        Gender gender = Gender.None;
        int after = OfficeOf(text, name.Start, first);
        if (after < name.Start)
        {
            // "Secretary of State", "Minister of Foreign Affairs"
            noun = _words.Noun(text.Forms[after], text.Syntax.LemmaOf(after));
            (start, roleStart, roleEnd) = (after, after, name.Start);
        }

        for (int at = start - 1; at >= first && at >= name.Start - 10; at--)
        {
            string form = text.Forms[at];
            string kind = _words.TitleKind(form);
            EntityNoun? office = kind == "honorific" || (kind == "modifier" && start < name.Start) ? null : _words.TitleNoun(form) ?? _words.Noun(form, text.Syntax.LemmaOf(at));
            if (kind == "modifier" && office is not { Class: "office" }) office = null;
            bool isOffice = kind is "rank" or "office" || (office is { Type: EntityType.Person } && !text.IsPlural(at))
                || (office is null && kind.Length == 0 && text.Syntax.RelationOf(at) == Relation.NmodDesc && name.Contains(text.Syntax.HeadOf(at)) && countries[at] is null);
            if (isOffice || kind == "honorific")
            {
                if (noun is null && isOffice && office is not null) noun = office;
                gender |= _words.TitleGender(form) | (isOffice && office is not null ? office.Gender : Gender.None);
                start = at;
                if (isOffice) (roleStart, roleEnd) = (at, roleEnd < 0 ? at + 1 : roleEnd);
                continue;
            }

            if (start == name.Start) break;
            if (countries[at] is not null)
            {
                country ??= countries[at];
                start = at;
                while (start > first && inName[start - 1] && countries[start - 1] is null) start--;
                at = start;
                // "South Korean": the adjective's first word is part of it.
                if (text.Syntax.UposOf(at) == Upos.Adj && at > first && text.Forms[at - 1] is { Length: > 0 } before && char.IsUpper(before[0]) && text.Syntax.HeadOf(at - 1) == at) start = at = at - 1;
                continue;
            }

            if (inName[at])
            {
                // "Veltrix chief executive": the body that one works for.
                start = at;
                continue;
            }

            if (kind == "modifier" || IsModifier(text, at, name))
            {
                (start, roleStart) = (at, roleStart < 0 ? roleStart : at);
                continue;
            }

            break;
        }

        country ??= PossessorCountry(text, start, countries);
        string? role = roleStart < 0 ? null : Words(text, roleStart, roleEnd, countries);
        return new Title(start, name.End, role, noun, country, gender);
    }

    // Where an office with "of" and capitalised words begins that ends before the name; the name's start if there is none.
    private int OfficeOf(AnnotatedText text, int start, int first)
    {
        for (int at = start - 1; at > first && at > start - 4 && char.IsUpper(text.Forms[at][0]); at--)
        {
            if (text.Syntax.LemmaOf(at - 1) != "of" || at - 2 < first) continue;
            return char.IsUpper(text.Forms[at - 2][0]) && _words.Noun(text.Forms[at - 2], text.Syntax.LemmaOf(at - 2)) is { Class: "office" } ? at - 2 : start;
        }

        return start;
    }

    /// <summary>The class word after a name ("TASS news agency", "Kursk border region").</summary>
    public Title ReadClass(AnnotatedText text, NameSpan name, string?[] countries)
    {
        int end = name.Tokens.End;
        int head = ClassWord(text, name.Tokens);
        bool isPlace = name.Type is EntityType.GeopoliticalEntity or EntityType.Location && name.Known?.Kind is not (GazetteerKind.Country or GazetteerKind.CountryShort or GazetteerKind.Capital);
        if (head >= end
            && _words.Noun(text.Forms[head], text.Syntax.LemmaOf(head)) is { } noun
            && ((noun.Type == EntityType.Organization && name.Type == EntityType.Organization && IsKindOf(name, noun))
                || (noun.IsPlace && isPlace)))
        {
            bool plain = true;
            for (int i = end; i < head; i++) plain &= text.Syntax.UposOf(i) is Upos.Noun or Upos.Adj or Upos.Propn;
            if (plain) return new Title(name.Tokens.Start, head + 1, null, noun, CountryOf(text, head, name, countries), Gender.None);
        }

        return new Title(name.Tokens.Start, end, null, null, CountryOf(text, text.HeadOf(name.Tokens), name, countries), Gender.None);
    }

    // The noun that the name is a compound of, through other nouns: "TASS news agency"; -1 if there is none.
    private static int ClassWord(AnnotatedText text, TokenRange name)
    {
        int at = text.HeadOf(name);
        while (text.Syntax.RelationOf(at) is Relation.Compound or Relation.NmodDesc or Relation.NmodUnmarked)
        {
            int head = text.Syntax.HeadOf(at);
            if (head < at || head > name.End + 2) return -1;
            at = head;
        }

        return at >= name.End && text.Syntax.UposOf(at) is Upos.Noun or Upos.Propn ? at : -1;
    }

    // Its own country, else that of a possessor or adjective: "Russia's TASS", "the Norwegian company Holm Shipping".
    private static string? CountryOf(AnnotatedText text, int head, NameSpan name, string?[] countries)
    {
        if (name.Known?.Country is { } own) return own;
        if (name.Type is not (EntityType.Organization or EntityType.Group)) return null;
        if (name.Tokens.Length > 2 && text.Syntax.LemmaOf(name.Tokens.End - 2) == "of" && countries[name.Tokens.End - 1] is { } within) return within;
        foreach (int child in text.Tree.ChildrenOf(head))
            if (child < head && countries[child] is { } country && text.Syntax.RelationOf(child) is Relation.NmodPoss or Relation.Amod or Relation.Compound) return country;
        return null;
    }

    // "TASS news agency" is TASS, but "Kremlin office" is a part of the Kremlin.
    private static bool IsKindOf(NameSpan name, EntityNoun noun) =>
        name.Known?.Kind is not GazetteerKind.Seat && noun.Class != "part";

    private static bool IsModifier(AnnotatedText text, int at, TokenRange name) =>
        text.Syntax.UposOf(at) is Upos.Adj or Upos.Noun or Upos.Propn && text.Syntax.HeadOf(at) is int head && head > at && head < name.End
        && text.Syntax.RelationOf(at) is Relation.Amod or Relation.Compound or Relation.NmodDesc or Relation.NmodUnmarked;

    // "Russia's Vladimir Putin": the possessor that stands before the phrase.
    private static string? PossessorCountry(AnnotatedText text, int start, string?[] countries)
    {
        int possessor = start - 2;
        return possessor >= 0 && text.Forms[start - 1] is "'s" or "'" or "s" && possessor >= text.SentenceTokens(start).Start ? countries[possessor] : null;
    }

    private static string Words(AnnotatedText text, int start, int end, string?[] countries)
    {
        while (start < end && countries[start] is not null) start++;
        return start >= end ? "" : text.Parts.Part(new TokenRange(start, end)).ToString();
    }
}

namespace FactTrack.Training;

/// <summary>Names out of GUM's entity layer: mentions whose head is a proper noun, reduced to the name itself.</summary>
/// <remarks>
/// Spans follow Universal NER: no determiner, no title before a person, no demonym or title alone; what an organisation is named by
/// stays whole ("U.S. Department of Energy").
/// </remarks>
internal sealed class GumNames
{
    private readonly TreebankLayer _syntax;
    private readonly string[] _forms;
    private readonly List<GumMention> _mentions;

    private GumNames(TreebankLayer syntax, string[] forms, List<GumMention> mentions) => (_syntax, _forms, _mentions) = (syntax, forms, mentions);

    public static NameTag[] Read(TreebankLayer syntax, string[] forms, string[] misc)
    {
        var tags = new NameTag[forms.Length];

        // Longer mentions first: "University of Portsmouth" takes the tokens, the place inside it does not overwrite them.
        List<GumMention> mentions = [.. GumMention.Read(misc).OrderByDescending(m => m.End - m.Start)];
        var names = new GumNames(syntax, forms, mentions);
        foreach (GumMention mention in mentions)
        {
            if (names.NameIn(mention) is not var (from, to, begin) || tags.AsSpan(from, to - from).ContainsAnyExcept(NameTag.Outside)) continue;
            tags.AsSpan(from, to - from).Fill(begin + 1);
            tags[from] = begin;
        }

        return tags;
    }

    /// <summary>Every mention of a sentence with its head and, where it is one, the name that it consists of.</summary>
    public static List<GumNamed> ReadNamed(TreebankLayer syntax, string[] forms, string[] misc)
    {
        List<GumMention> mentions = GumMention.Read(misc);
        var names = new GumNames(syntax, forms, mentions);
        return [.. mentions.Select(m => names.Named(m)).Where(n => n.Head >= 0)];
    }

    private GumNamed Named(GumMention mention)
    {
        int head = HeadOf(mention);
        (int From, int To, NameTag Begin)? name = head < 0 || IsCoordination(mention, head) ? null : NameIn(mention);
        return new GumNamed(mention, head, name?.Begin ?? NameTag.Outside, new TokenRange(name?.From ?? head, name?.To ?? head));
    }

    // "Holm and Berg" are nobody by one name.
    private bool IsCoordination(GumMention mention, int head) =>
        Enumerable.Range(mention.Start, mention.End - mention.Start).Any(i => _syntax.Heads[i] - 1 == head && _syntax.Relations[i] == "conj");

    private int HeadOf(GumMention mention) =>
        Enumerable.Range(mention.Start, mention.End - mention.Start).FirstOrDefault(i => IsOutside(_syntax.Heads[i] - 1, mention), -1);

    private (int From, int To, NameTag Begin)? NameIn(GumMention mention)
    {
        int head = HeadOf(mention);
        if (head < 0 || _syntax.Upos[head] != "PROPN" || FirstTag(mention.Type) is not { } begin || _forms[head].AsSpan().ContainsAny('@', '/')) return null;

        // A work cited by its author and year: the name is the author's.
        if (begin == NameTag.BeginOther && mention.Type == "abstract" && Enumerable.Range(head + 1, mention.End - head - 1).Any(i => IsYear(_forms[i]) || _forms[i] == "et"))
            begin = NameTag.BeginPerson;
        (int from, int to) = begin == NameTag.BeginPerson ? PersonExtent(head, mention) : Extent(head, mention);

        // A country that acts is a place all the same.
        if (begin == NameTag.BeginOrganization && Gazetteer.Shared.Match(_forms, from, to, out int known) is { Kind: GazetteerKind.Country } && known == to - from)
            begin = NameTag.BeginPlace;
        return IsName(from, to, begin) ? (from, to, begin) : null;
    }

    private static NameTag? FirstTag(string type) => type switch
    {
        "person" => NameTag.BeginPerson,
        "organization" => NameTag.BeginOrganization,
        "place" => NameTag.BeginPlace,
        "time" => null,
        _ => NameTag.BeginOther,
    };

    // "Americans", "the President" and "our Nation" are written like names but name nobody.
    private bool IsName(int from, int to, NameTag begin)
    {
        if (!_forms.AsSpan(from, to - from).ToArray().Any(f => f.Any(char.IsUpper))) return false;
        if (begin == NameTag.BeginPerson && _syntax.Xpos[from] == "NNPS") return false;
        if (to - from > 1) return true;
        string form = _forms[from];
        return begin == NameTag.BeginOrganization || (!EntityWords.Shared.IsNameStop(form)
            && EntityWords.Shared.TitleKind(form).Length == 0
            && EntityWords.Shared.Noun(form, _syntax.Lemmas[from]) is null
            && Gazetteer.Shared.Match(_forms, from, to, out _) is not { Kind: GazetteerKind.CountryAdjective or GazetteerKind.CountryPeople });
    }

    private (int From, int To) PersonExtent(int head, GumMention mention)
    {
        int to = head + 1;
        while (to < mention.End && (_syntax.Relations[to] == "flat" || IsHyphen(to))) to++;
        while (to > head + 1 && IsHyphen(to - 1)) to--;
        return (head, to);
    }

    // Grows a name from its head over the capitals beside it, and over small words between capitals.
    private (int From, int To) Extent(int head, GumMention mention)
    {
        int from = head, to = head + 1;
        while (from > mention.Start && (IsPremodifier(from - 1) || (from - 1 > mention.Start && IsPossessive(from - 1, mention)))) from--;
        while (to < mention.End && (IsCapital(to) || IsHyphen(to) || IsLink(to, head, mention))) to++;
        while (to > head + 1 && IsHyphen(to - 1)) to--;
        while (from < head && IsHyphen(from)) from++;
        return (from, to);
    }

    private bool IsPremodifier(int token) =>
        IsHyphen(token)
        || _syntax.Xpos[token] is "NNP" or "NNPS"
        || (IsCapital(token) && _syntax.Relations[token] is "compound" or "amod" or "nummod" or "flat");

    // "Ray's Pizza", but not "Iran's Parliament", where the owner is a name of its own.
    private bool IsPossessive(int token, GumMention mention) =>
        _syntax.Xpos[token] == "POS" && _syntax.Xpos[token - 1] is "NNP" or "NNPS" && !_mentions.Any(m => m != mention && m.Start >= mention.Start && (m.End == token || m.End == token + 1));

    private bool IsLink(int token, int head, GumMention mention)
    {
        int next = token + 1;
        if (_forms[token] == "of" && next < mention.End && _forms[next] == "the") next++;
        if (next >= mention.End || !IsCapital(next)) return false;
        return _forms[token] switch
        {
            "of" or "for" => true,
            "the" => _forms[token - 1] == "of",

            // "Parks and Recreation" is one name, "Poland and Sweden" are two.
            "and" => _syntax.Heads[next] - 1 != head || !_mentions.Any(m => m.Start == next),
            _ => false,
        };
    }

    private bool IsCapital(int token) => char.IsUpper(_forms[token][0]) || char.IsDigit(_forms[token][0]);

    private bool IsHyphen(int token) => _forms[token] is "-" or "&";

    private static bool IsYear(string form) => form.Length == 4 && form.All(char.IsAsciiDigit);

    private static bool IsOutside(int token, GumMention mention) => token < mention.Start || token >= mention.End;
}

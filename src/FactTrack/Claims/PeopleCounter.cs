namespace FactTrack;

/// <summary>Counts the people whom a phrase names, one by one and by its amounts: "a man and his two sons" are three.</summary>
internal sealed class PeopleCounter(Document document, TreeIndex tree)
{
    private const int MostPeople = 1_000_000;

    private Dictionary<int, Quantity>? _amounts;

    /// <summary>How many people a phrase names; 0 where that is not told ("police", "several men") or it names no people.</summary>
    /// <param name="head">The head of the phrase.</param>
    /// <param name="tokens">The tokens of the phrase: what is cut off is not counted.</param>
    public int Count(int head, ValueList<TokenRange> tokens) => Phrase(head, tokens);

    private int Phrase(int head, ValueList<TokenRange> tokens)
    {
        if (Holder(head) is >= 0 and int held) return Phrase(held, tokens);
        int people = One(head);
        foreach (int child in tree.ChildrenOf(head))
        {
            if (people == 0) return 0;
            if (document.Syntax.RelationOf(child) != Relation.Conj || !tokens.AsSpan().Covers(child) || document.Syntax.UposOf(child) == Upos.Verb || IsBareAge(child)) continue;
            int more = Phrase(child, tokens);
            people = more == 0 || people + more > MostPeople ? 0 : people + more;
        }

        return people;
    }

    // "John Carter, 32, and Mary Holt, 28"
    private bool IsBareAge(int token) => document.Syntax.UposOf(token) == Upos.Num && IsAge(token);

    // "the bodies of two women", "a total of five people": those behind "of" are meant.
    private int Holder(int head)
    {
        if (document.Syntax.UposOf(head) != Upos.Noun || !FigureWords.Holders.Contains(document.Syntax.LemmaOf(head))) return -1;
        foreach (int child in tree.ChildrenOf(head))
            if (document.Syntax.RelationOf(child) == Relation.Nmod && tree.ChildOf(child, Relation.Case) is >= 0 and int of && document.Syntax.LemmaOf(of) == "of") return child;
        return -1;
    }

    private int One(int head)
    {
        Upos upos = document.Syntax.UposOf(head);
        string form = document.Tokens.Forms[head].ToLowerInvariant();
        if (upos == Upos.Pron && document.Syntax.LemmaOf(head) != "one") return Pronoun(head);
        bool isPerson = IsPerson(head, form, upos);
        if (AmountAt(head) is { } amount) return isPerson || upos is Upos.Num or Upos.Adj || amount.CountOf is null ? Number(amount) : 0;
        if (EntityWords.Shared.IsJointNoun(form, out _, out int members) && members > 0) return members;
        if (upos is Upos.Num or Upos.Pron && document.Syntax.LemmaOf(head) == "one") return 1; // "one of the five"
        if (!isPerson) return 0;
        foreach (int child in tree.ChildrenOf(head))
            if (tree.ChildOf(head, Relation.Conj) < 0 && EntityWords.Shared.IsJointNoun(document.Tokens.Forms[child].ToLowerInvariant(), out _, out int both) && both > 0 && document.Syntax.RelationOf(child) is Relation.Det or Relation.CcPreconj) return both;
        return document.Syntax.XposOf(head) is "NNS" or "NNPS" ? 0 : 1;
    }

    private int Pronoun(int head)
    {
        if (document.EntityLayer.EntitiesAt(head).Count is > 1 and int several) return several;
        return document.Syntax.Has(head, "Number=Sing") && !document.Syntax.Has(head, "Gender=Neut") && document.Syntax.Has(head, "PronType=Prs") ? 1 : 0;
    }

    private bool IsPerson(int head, string form, Upos upos)
    {
        if (upos is Upos.Propn) return document.EntityLayer.EntitiesAt(head) is [var entity] && document.Entities[entity].Type == EntityType.Person;
        // "a 17-year-old": an age is somebody's.
        if (IsAge(head)) return true;
        if (upos is not (Upos.Noun or Upos.Adj)) return false;
        // "victims" are a group, but a victim is a person.
        string lemma = document.Syntax.LemmaOf(head);
        return EntityWords.Shared.Noun(lemma, lemma) is { Type: EntityType.Person } || EntityWords.Shared.Noun(form, lemma) is { Type: EntityType.Person } or { Class: "plural" };
    }

    private static int Number(Quantity amount) =>
        amount is { Value: { } value, IsOrdinal: false, IsDelta: false, Unit: null } && value is > 0 and <= MostPeople && decimal.IsInteger(value) ? (int)value : amount.IsOrdinal ? 1 : 0;

    private Quantity? AmountAt(int head) => Amounts.GetValueOrDefault(head) is { Unit: null } amount ? amount : null;

    private bool IsAge(int token) => Amounts.GetValueOrDefault(token) is { Unit.Kind: UnitKind.Duration };

    // Counts by what they count, ages by each of their words.
    private Dictionary<int, Quantity> Amounts
    {
        get
        {
            if (_amounts is not null) return _amounts;
            _amounts = new Dictionary<int, Quantity>(document.Quantities.Count);
            foreach (Quantity quantity in document.Quantities)
            {
                if (quantity.Unit is null) _amounts.TryAdd(quantity.Head, quantity);
                else if (quantity.Unit.Kind == UnitKind.Duration)
                    for (int token = quantity.Tokens.Start; token < quantity.Tokens.End; token++) _amounts.TryAdd(token, quantity);
            }

            // "4 shot": a number whose noun is none stands alone.
            foreach (Quantity quantity in document.Quantities)
                if (quantity.Unit is null) _amounts.TryAdd(quantity.Tokens.End - 1, quantity);
            return _amounts;
        }
    }
}

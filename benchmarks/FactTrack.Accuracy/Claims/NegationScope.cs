namespace FactTrack.Accuracy;

/// <summary>What the words of negation of a document reach, by its trees alone.</summary>
internal sealed class NegationScope
{
    private readonly Document _document;
    private readonly Dictionary<int, List<int>> _byPredicate = [];

    public NegationScope(Document document)
    {
        _document = document;
        for (int token = 0; token < document.Tokens.Count; token++)
            if (IsNegator(token) && PredicateOf(token) is >= 0 and int predicate)
                (_byPredicate.TryGetValue(predicate, out List<int>? all) ? all : _byPredicate[predicate] = []).Add(token);
    }

    /// <summary>True if some word of negation reaches some predicate.</summary>
    public bool HasNegation => _byPredicate.Count > 0;

    /// <summary>True if a negation reaches a predicate.</summary>
    public bool Reaches(int predicate) => Negators(predicate).Count > 0;

    /// <summary>True if a negation stands in a clause above a predicate.</summary>
    public bool IsBelow(int predicate)
    {
        for (int at = _document.Syntax.HeadOf(predicate); at >= 0; at = _document.Syntax.HeadOf(at))
            if (_byPredicate.ContainsKey(at)) return true;
        return false;
    }

    /// <summary>True if a tuple shows a negation that reaches its predicate.</summary>
    public bool IsCarriedBy(ClaimTuple tuple, int predicate)
    {
        string[] words = string.Join(' ', tuple.Arguments.Prepend(tuple.Predicate)).Split(' ');
        return words.Contains("not") || Negators(predicate).Exists(n => words.Contains(_document.Tokens.Forms[n]));
    }

    private List<int> Negators(int predicate)
    {
        for (int at = predicate; at >= 0; at = _document.Syntax.HeadOf(at))
        {
            if (_byPredicate.TryGetValue(at, out List<int>? found)) return found;
            if (!IsInPlaceOfHead(at)) break;
        }

        return [];
    }

    private bool IsInPlaceOfHead(int token) => _document.Syntax.RelationOf(token) switch
    {
        Relation.Xcomp => true,
        Relation.Conj => Child(token, Relation.Nsubj) < 0 && Child(token, Relation.NsubjPass) < 0
            && Child(token, Relation.Cc) is >= 0 and var word && _document.Syntax.LemmaOf(word) is "or" or "nor",
        _ => false,
    };

    private bool IsNegator(int token) =>
        _document.Syntax.Has(token, "Polarity=Neg") || _document.Syntax.Has(token, "PronType=Neg")
        || (FactualityLexicon.Shared.Find(_document.Syntax.LemmaOf(token)) is { Negates: true } && _document.Syntax.XposOf(token) is not ("JJR" or "RBR" or "JJS"));

    // The predicate that a word negates: its head, or the verb of the subject or object that it determines or is.
    private int PredicateOf(int token)
    {
        int at = token;
        if (_document.Syntax.RelationOf(at) is Relation.Advmod or Relation.Det or Relation.Cc or Relation.CcPreconj or Relation.Mark or Relation.Amod) at = _document.Syntax.HeadOf(at);
        return _document.Syntax.RelationOf(at) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj ? _document.Syntax.HeadOf(at)
            : at != token ? at
            : -1;
    }

    private int Child(int token, Relation relation)
    {
        for (int child = 0; child < _document.Syntax.Count; child++)
            if (_document.Syntax.HeadOf(child) == token && _document.Syntax.RelationOf(child) == relation) return child;
        return -1;
    }
}

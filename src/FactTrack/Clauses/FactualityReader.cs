namespace FactTrack;

/// <summary>Polarity and certainty of a predicate (FactBank): by its own words, those of its operators, and what stands above it.</summary>
/// <remarks>Read from the top down: each word above gives a value, and each word below is read under it. What a source's cue makes of its
/// content is not read here: inside a content everything is in the source's view.</remarks>
internal sealed class FactualityReader
{
    private const int MaximumDepth = 12;

    private readonly ClauseInput _input;
    private readonly ClauseLexicon _lexicon;
    private readonly OperatorReader _operators;
    private readonly PredicateWords _words;
    private readonly EmbeddingReader _embeddings;

    public FactualityReader(ClauseInput input, ClauseLexicon lexicon, OperatorReader operators)
    {
        (_input, _lexicon, _operators) = (input, lexicon, operators);
        _words = new PredicateWords(input);
        _embeddings = new EmbeddingReader(input, lexicon, FactualityLexicon.Shared);
    }

    /// <summary>What was read of one clause.</summary>
    /// <param name="Value">Its value.</param>
    /// <param name="Markers">The words that made it negative or less than certain, in order.</param>
    /// <param name="Condition">The clause that it hangs on, or -1.</param>
    /// <param name="Negators">Those of them that negate.</param>
    /// <param name="IsEmbedded">True if a word of the lexicon above the clause told what it makes of it.</param>
    public readonly record struct Factuality(FactValue Value, List<int> Markers, int Condition, List<int> Negators, bool IsEmbedded);

    /// <summary>Reads a clause, or a noun that names an action.</summary>
    /// <param name="predicate">Its predicate.</param>
    public Factuality Read(int predicate)
    {
        var found = new PredicateMarks();
        FactValue value = ValueOf(predicate, found, 0);
        if (found.Condition >= 0) value = value with { Certainty = Certainty.Unknown };
        found.Markers.Sort();
        return new Factuality(value, found.Markers, found.Condition, found.Negators, found.IsEmbedded);
    }

    private FactValue ValueOf(int predicate, PredicateMarks marks, int depth)
    {
        if (depth > 0 && depth < MaximumDepth && Carrier(predicate) is >= 0 and int carrier) return ValueOf(carrier, marks, depth + 1);
        List<(int Token, Operator Operator)> operators = _operators.Over(predicate);
        int top = operators.Count == 0 ? predicate : operators[^1].Token;
        FactValue value = depth < MaximumDepth ? Context(top, marks, depth) : FactValue.Fact;
        for (int i = operators.Count - 1; i >= 0; i--)
        {
            (int token, Operator op) = operators[i];
            value = op.Signature.Of(_words.Read(token, value, marks));
            if (op.Past is { } past && value == FactValue.Uncommitted && _input.Syntax.XposOf(token) == "VBD" && !_words.IsNegated(token)) value = past;
            if (value != FactValue.Fact) marks.Add(token, op.Signature.Affirmed.IsNegative);
        }

        return _words.Read(predicate, value, marks);
    }

    // "there is no doubt", "has no evidence": whether the noun holds, its verb tells.
    private int Carrier(int noun)
    {
        if (_input.Syntax.UposOf(noun) != Upos.Noun || _input.Syntax.HeadOf(noun) is not (>= 0 and int verb)) return -1;
        return _input.Syntax.RelationOf(noun) switch
        {
            Relation.Nsubj when _input.Tree.ChildOf(verb, Relation.Expl) >= 0 => verb,
            Relation.Obj when _input.Syntax.LemmaOf(verb) == "have" || _lexicon.IsLightVerb(_input.Syntax.LemmaOf(verb)) => verb,
            _ => -1,
        };
    }

    // "found no weapons hidden in it", "knows of no rule that", "has not heard of any plan to": what is told of nothing is not so.
    private bool IsOfNothing(int clause)
    {
        if (_input.Syntax.RelationOf(clause) is not (Relation.Acl or Relation.AclRelcl) || _input.Syntax.HeadOf(clause) is not (>= 0 and int noun)) return false;
        int determiner = _input.Tree.ChildOf(noun, Relation.Det);
        string? word = determiner < 0 ? null : _input.Syntax.LemmaOf(determiner);
        if (word == "no") return true;
        if (word != "any" && !(word is null or "a" && Carrier(noun) >= 0)) return false;
        int at = noun;
        while (_input.IsNominal(at) && _input.Tree.ChildOf(at, Relation.Cop) < 0 && _input.Syntax.HeadOf(at) is >= 0 and int head) at = head;
        return _words.IsNegated(at);
    }

    // "it is not the mayor that signs it": what is denied of the mayor is the signing; -1 where a clause is no such cleft.
    private int CleftOver(int clause)
    {
        if (_input.Syntax.RelationOf(clause) != Relation.AclRelcl || _input.Syntax.HeadOf(clause) is not (>= 0 and int focus) || _input.Tree.ChildOf(focus, Relation.Cop) < 0) return -1;
        int subject = _input.ChildOf(focus, Relation.Nsubj, Relation.Expl);
        return subject >= 0 && _input.Syntax.LemmaOf(subject) == "it" && _input.Tree.ChildOf(focus, Relation.Det) is >= 0 and int article && _input.Syntax.LemmaOf(article) == "the" ? focus : -1;
    }

    private FactValue Context(int token, PredicateMarks marks, int depth)
    {
        int at = _embeddings.Top(token);
        if (CleftOver(at) is >= 0 and int focus && _words.IsNegated(focus))
        {
            foreach (int child in _input.Tree.ChildrenOf(focus))
                if (_lexicon.IsNegator(_input.Syntax.LemmaOf(child))) marks.Add(child, negates: true);
            return FactValue.Counterfact;
        }

        if (_embeddings.Of(at) is not { } over)
        {
            if (!IsOfNothing(at)) return FactValue.Fact;
            // "no sign that he would": a parser may take the clause for a relative one.
            return _embeddings.IsJudge(_input.Syntax.HeadOf(at)) ? FactValue.Uncommitted : FactValue.Counterfact;
        }

        marks.IsEmbedded |= depth == 0 && over.Signature.Affirmed.Certainty != Certainty.Unknown;
        marks.Add(over.Word, over.Signature.Affirmed.IsNegative);
        return over.Signature.Of(ValueOf(over.Word, marks, depth + 1));
    }
}

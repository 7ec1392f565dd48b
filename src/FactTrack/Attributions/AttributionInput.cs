namespace FactTrack;

/// <summary>What the rules of this layer read, with the questions that they share.</summary>
internal sealed class AttributionInput
{
    private readonly int[] _sentenceOf;
    private readonly HashSet<int> _negativePredicates = [];
    private readonly ValueList<TimeExpression> _times;
    private ILookup<int, TimeExpression>? _timesBySentence;

    public AttributionInput(
        Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, EntityLayer entities, ValueList<Clause> clauses, ValueList<TimeExpression> times)
    {
        _times = times;
        foreach (Clause clause in clauses)
            if (clause.Polarity == Polarity.Negative) _negativePredicates.Add(clause.Predicate);
        (Text, Syntax, Tree, Entities) = (text, syntax, tree, entities);
        Parts = new PartMaker(article, text.Tokens);
        Quotes = new QuotationFinder(Parts, text, new QuoteMarkReader(article, text.Tokens, syntax)).Find();
        _sentenceOf = new int[text.Tokens.Count];
        foreach (Sentence sentence in text.Sentences) Array.Fill(_sentenceOf, sentence.Index, sentence.Tokens.Start, sentence.Tokens.Length);
    }

    public TextLayer Text { get; }

    public SyntaxTable Syntax { get; }

    public TreeIndex Tree { get; }

    public EntityLayer Entities { get; }

    public PartMaker Parts { get; }

    public QuotationMap Quotes { get; }

    public CueLexicon Cues { get; } = CueLexicon.BuiltIn;

    public AttitudeLexicon Attitudes { get; } = AttitudeLexicon.BuiltIn;

    public SourceLexicon Sources { get; } = SourceLexicon.BuiltIn;

    /// <summary>The tokens of the sentence of a token.</summary>
    public TokenRange SentenceOf(int token) => Text.Sentences[_sentenceOf[token]].Tokens;

    /// <summary>The index of the sentence of a token.</summary>
    public int SentenceIndexOf(int token) => _sentenceOf[token];

    /// <summary>True for a headline; the first block of an article is one even where it ends with a full stop.</summary>
    public bool IsHeading(Sentence sentence) =>
        Text.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Subheading
        || (sentence.Block == 0 && Text.Blocks[0].EndSentence == 1 && Text.Blocks.Count > 1);

    /// <summary>The times of a sentence.</summary>
    public IEnumerable<TimeExpression> TimesIn(int sentence) => (_timesBySentence ??= _times.ToLookup(t => _sentenceOf[t.Head]))[sentence];

    /// <summary>The lemma in lower case.</summary>
    public string Lemma(int token) => Syntax.LemmaOf(token).ToLowerInvariant();

    /// <summary>The normalised form in lower case.</summary>
    public string Lower(int token) => Text.Tokens.Forms[token].ToLowerInvariant();

    /// <summary>True if a token is a mark and not a word.</summary>
    public bool IsMark(int token) => Quotes.IsMark(token) || Syntax.UposOf(token) == Upos.Punct;

    /// <summary>A range without its outer marks, but for the partners of marks inside; at least one token stays.</summary>
    public TokenRange Trim(TokenRange range)
    {
        int start = range.Start, end = range.End;
        while (start < end - 1 && IsMark(start)) start++;
        while (end - 1 > start && IsMark(end - 1)) end--;
        return Quotes.WithPartners(new TokenRange(start, end), range);
    }

    /// <summary>True if a quotation is written like the title of a work: several words, the longer ones with capitals.</summary>
    public bool IsTitle(Quotation quotation)
    {
        int words = 0;
        foreach (TokenRange range in quotation.Tokens)
            for (int token = range.Start; token < range.End; token++)
            {
                if (IsMark(token) || !char.IsLetter(Text.Tokens.Forms[token][0])) continue;
                if (Text.Tokens.Forms[token].Length > 3 && char.IsLower(Text.Tokens.Forms[token][0])) return false;
                if (char.IsUpper(Text.Tokens.Forms[token][0])) words++;
            }

        return words > 1 && !(Lower(quotation.Tokens[^1].End - 1) is "." or "?" or "!");
    }

    /// <summary>True if a token has a child of a relation.</summary>
    public bool HasChild(int token, Relation relation) => Tree.ChildOf(token, relation) >= 0;

    /// <summary>The first child that satisfies a condition, or -1.</summary>
    public int Child(int token, Func<int, bool> condition)
    {
        foreach (int child in Tree.ChildrenOf(token))
            if (condition(child)) return child;
        return -1;
    }

    /// <summary>True if a token heads a clause: a verb, or something with a copula or a subject.</summary>
    public bool IsPredicate(int token) =>
        Syntax.UposOf(token) is Upos.Verb or Upos.Aux || HasChild(token, Relation.Cop) || HasChild(token, Relation.Nsubj);

    /// <summary>True if a clause has a subject of its own.</summary>
    public bool HasSubject(int token) =>
        HasChild(token, Relation.Nsubj) || HasChild(token, Relation.NsubjPass) || HasChild(token, Relation.Csubj)
        || HasChild(token, Relation.NsubjOuter) || HasChild(token, Relation.Expl) || HasChild(token, Relation.CsubjPass);

    /// <summary>True if a predicate is what a question asks ("Did the minister say that ...?"): an auxiliary before its subject, in a sentence that ends as one.</summary>
    public bool IsAsked(int token)
    {
        TokenRange sentence = SentenceOf(token);
        if (Syntax.RelationOf(token) != Relation.Root || Quotes.OuterOf(token) >= 0 || Lower(sentence.End - 1) != "?") return false;
        int subject = Tree.ChildOf(token, Relation.Nsubj);
        return subject >= 0 && Child(token, c => c < subject && Syntax.RelationOf(c) == Relation.Aux) >= 0;
    }

    /// <summary>True for a finite verb or modal, by its tag.</summary>
    public bool IsFinite(int token) => Syntax.XposOf(token) is "MD" or "VBZ" or "VBD" or "VBP";

    /// <summary>The preposition or conjunction before a phrase, in lower case; or null.</summary>
    public string? CaseOf(int token) => Child(token, c => c < token && Syntax.RelationOf(c) is Relation.Case or Relation.Mark) is >= 0 and var mark ? Lower(mark) : null;

    /// <summary>True if a word that negates stands at a predicate.</summary>
    public bool IsNegated(int token) =>
        _negativePredicates.Contains(token)
        || Child(token, c => Syntax.RelationOf(c) == Relation.Advmod && Syntax.Has(c, "Polarity=Neg")) >= 0
        || Child(token, c => Syntax.RelationOf(c) == Relation.Nsubj && (Syntax.Has(c, "PronType=Neg") || HasNegativeDeterminer(c))) >= 0;

    /// <summary>True if a noun has "no" or its like.</summary>
    public bool HasNegativeDeterminer(int token) =>
        Child(token, c => Syntax.RelationOf(c) == Relation.Det && Syntax.Has(c, "PronType=Neg")) >= 0;

    /// <summary>The head of the noun phrase that begins at a token: up over modifiers that stand before their heads.</summary>
    public int PhraseHeadFrom(int token, int end)
    {
        int at = token;
        while (Syntax.HeadOf(at) is var head && head > at && head < end && IsPrenominal(Syntax.RelationOf(at))) at = head;
        return at;
    }

    private static bool IsPrenominal(Relation relation) => relation is
        Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nummod or Relation.Det or Relation.DetPredet
        or Relation.NmodDesc or Relation.Advmod or Relation.Flat or Relation.Punct or Relation.CcPreconj or Relation.Case;

    /// <summary>The predicate of the clause that a token stands in: the token itself or the first one above that heads a clause.</summary>
    public int ClauseOf(int token)
    {
        int at = token;
        while (!IsPredicate(at) && Syntax.HeadOf(at) is >= 0 and var head) at = head;
        return at;
    }
}

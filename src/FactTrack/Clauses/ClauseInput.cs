namespace FactTrack;

/// <summary>What the clause layer reads: the layers above it, with quick ways down the trees.</summary>
internal sealed class ClauseInput
{
    private readonly bool[] _isTime;
    private readonly bool[] _isAmount;
    private readonly bool[] _isHeading;

    public ClauseInput(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, EntityLayer entities, ValueList<Quantity> quantities, ValueList<TimeExpression> times)
    {
        (Text, Syntax, Tree, Entities) = (text, syntax, tree, entities);
        Parts = new PartMaker(article, text.Tokens);
        _isTime = new bool[syntax.Count];
        _isAmount = new bool[syntax.Count];
        _isHeading = new bool[syntax.Count];
        foreach (Sentence sentence in text.Sentences)
            if (text.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Subheading) Array.Fill(_isHeading, true, sentence.Tokens.Start, sentence.Tokens.Length);
        foreach (Quantity quantity in quantities) Array.Fill(_isAmount, true, quantity.Tokens.Start, quantity.Tokens.Length);
        foreach (TimeExpression time in times) Array.Fill(_isTime, true, time.Tokens.Start, time.Tokens.Length);
    }

    public TextLayer Text { get; }

    public SyntaxTable Syntax { get; }

    public TreeIndex Tree { get; }

    public EntityLayer Entities { get; }

    public PartMaker Parts { get; }

    public string[] Forms => Text.Tokens.Forms;

    /// <summary>True if a token stands in a time expression.</summary>
    public bool IsTime(int token) => _isTime[token];

    /// <summary>True if a token stands in the words of an amount ("at least four").</summary>
    public bool IsAmount(int token) => _isAmount[token];

    /// <summary>True if a token stands in a headline or subheading.</summary>
    public bool IsHeading(int token) => _isHeading[token];

    /// <summary>True for the copula that links a subject to a whole clause ("the plan is that they leave").</summary>
    public bool IsOuterCopula(int copula)
    {
        int predicate = Syntax.HeadOf(copula);
        return Tree.ChildOf(predicate, Relation.NsubjOuter) >= 0 && ChildOf(predicate, Relation.Nsubj, Relation.NsubjPass) is >= 0 and var subject && copula < subject;
    }

    /// <summary>The copula of a predicate, or -1.</summary>
    public int CopulaOf(int predicate)
    {
        foreach (int child in Tree.ChildrenOf(predicate))
            if (Syntax.RelationOf(child) == Relation.Cop && !IsOuterCopula(child)) return child;
        return -1;
    }

    /// <summary>The type of the entity that a token is the head of, or null.</summary>
    public EntityType? TypeOf(int head)
    {
        ValueList<int> found = Entities.EntitiesAt(head);
        return found.Count == 0 ? null : Entities.Entities[found[0]].Type;
    }

    /// <summary>True if a noun phrase is one for people: a person, a group, or a noun for them.</summary>
    public bool IsPeople(int head) => TypeOf(head) is EntityType.Person or EntityType.Group
        || (Syntax.UposOf(head) == Upos.Noun && EntityWords.Shared.Noun(Forms[head].ToLowerInvariant(), Syntax.LemmaOf(head)) is { Type: EntityType.Person or EntityType.Group });

    /// <summary>True if a token is a verb form that can head a clause.</summary>
    public bool IsVerb(int token) => Syntax.UposOf(token) is Upos.Verb or Upos.Aux;

    /// <summary>True if a token is a noun, name, pronoun or number.</summary>
    public bool IsNominal(int token) => Syntax.UposOf(token) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Sym;

    /// <summary>True for a past participle that is the complement of an active verb: "remains closed", "felt betrayed".</summary>
    public bool IsLinked(int token) =>
        Syntax.RelationOf(token) == Relation.Xcomp && Syntax.XposOf(token) == "VBN" && Tree.ChildOf(token, Relation.AuxPass) < 0 && Tree.ChildOf(token, Relation.Mark) < 0
        && Tree.ChildOf(token, Relation.OblAgent) < 0 && Syntax.HeadOf(token) is >= 0 and int head && IsVerb(head) && Tree.ChildOf(head, Relation.Obj) < 0;

    /// <summary>True for a verb behind "to": "to leave", "to be questioned".</summary>
    public bool IsToInfinitive(int token) => Tree.ChildOf(token, Relation.Mark) is >= 0 and int mark && mark < token && Syntax.XposOf(mark) == "TO";

    /// <summary>True if a token is a relative pronoun or adverb.</summary>
    public bool IsRelativizer(int token) => Syntax.Has(token, "PronType=Rel") || Syntax.XposOf(token) is "WDT" or "WP" or "WP$" or "WRB";

    /// <summary>True if a predicate has a subject of its own.</summary>
    public bool HasSubject(int predicate) => ChildOf(predicate, Relation.Nsubj, Relation.NsubjPass) >= 0 || ChildOf(predicate, Relation.Csubj, Relation.Expl) >= 0;

    /// <summary>The lemma of the preposition before a token, or null.</summary>
    public string? PrepositionOf(int token) => Tree.ChildOf(token, Relation.Case) is >= 0 and int marker ? Syntax.LemmaOf(marker) : null;

    /// <summary>The agent that the tree hangs on the nearer noun ("the bombing of the railway by rebels"), or -1.</summary>
    /// <param name="theme">The noun behind "of".</param>
    public int AgentBehind(int theme)
    {
        if (PrepositionOf(theme) != "of") return -1;
        foreach (int child in Tree.ChildrenOf(theme))
            if (Syntax.RelationOf(child) == Relation.Nmod && PrepositionOf(child) == "by") return child;
        return -1;
    }

    /// <summary>The first child with one of two relations, or -1.</summary>
    public int ChildOf(int token, Relation first, Relation second)
    {
        int child = Tree.ChildOf(token, first);
        return child >= 0 ? child : Tree.ChildOf(token, second);
    }
}

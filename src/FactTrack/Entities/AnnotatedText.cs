namespace FactTrack;

/// <summary>What the steps of this layer read: tokens with their trees, and the sentence of each token.</summary>
internal sealed class AnnotatedText
{
    // Trees of odd text may be as deep as the text is long; no rule of language reaches that far.
    private const int MaximumClimb = 64;

    private readonly int[] _sentences;
    private readonly int[] _subjects;
    private readonly int[] _objects;
    private NameTag[]? _names;

    public AnnotatedText(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree)
    {
        (Text, Syntax, Tree) = (text, syntax, tree);
        Parts = new PartMaker(article, text.Tokens);
        _sentences = new int[text.Tokens.Count];
        foreach (Sentence sentence in text.Sentences)
            for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++) _sentences[token] = sentence.Index;
        _subjects = new int[text.Tokens.Count];
        _objects = new int[text.Tokens.Count];
        Array.Fill(_subjects, -1);
        Array.Fill(_objects, -1);
        for (int token = syntax.Count - 1; token >= 0; token--)
        {
            if (syntax.HeadOf(token) < 0) continue;
            if (IsSubject(token)) _subjects[syntax.HeadOf(token)] = token;
            else if (syntax.RelationOf(token) is Relation.Obj or Relation.Iobj) _objects[syntax.HeadOf(token)] = token;
        }
    }

    public TextLayer Text { get; }

    public SyntaxTable Syntax { get; }

    public TreeIndex Tree { get; }

    public PartMaker Parts { get; }

    public string[] Forms => Text.Tokens.Forms;

    public int Count => Text.Tokens.Count;

    /// <summary>The tag of a token by all evidence together, or the parser's own as long as that was not weighed.</summary>
    public NameTag NameOf(int token) => _names is null ? Syntax.NameOf(token) : _names[token];

    /// <summary>Sets the tags of names by all evidence.</summary>
    public void SetNames(NameTag[] names) => _names = names;

    public int SentenceOf(int token) => _sentences[token];

    public TokenRange SentenceTokens(int token) => Text.Sentences[_sentences[token]].Tokens;

    public bool IsMined(int token) => Text.Blocks[Text.Sentences[_sentences[token]].Block].IsMined;

    /// <summary>The token of a range that governs it: the first whose head lies outside, those of its core before others.</summary>
    public int HeadOf(TokenRange range, TokenRange core)
    {
        int head = -1;
        for (int token = range.Start; token < range.End; token++)
        {
            if (range.Contains(Syntax.HeadOf(token)) || Syntax.RelationOf(token) is Relation.Punct or Relation.Case or Relation.Cc or Relation.Det) continue;
            if (core.Contains(token)) return token;
            if (head < 0) head = token;
        }

        return head < 0 ? core.Start : head;
    }

    /// <summary>The token of a range that governs it.</summary>
    public int HeadOf(TokenRange range) => HeadOf(range, range);

    /// <summary>The predicate of the clause in which a token stands: its nearest verb or copular ancestor, or -1.</summary>
    public int PredicateOf(int token)
    {
        int at = Syntax.HeadOf(token);
        for (int steps = 0; at >= 0 && steps < MaximumClimb; at = Syntax.HeadOf(at), steps++)
            if (IsPredicate(at)) return at;
        return -1;
    }

    /// <summary>True for a verb that heads a clause, or another word with a subject of its own.</summary>
    public bool IsPredicate(int token) =>
        (Syntax.UposOf(token) == Upos.Verb && Syntax.RelationOf(token) is not (Relation.Amod or Relation.Compound or Relation.Case or Relation.Fixed))
        || SubjectOf(token) >= 0;

    /// <summary>The subject of a predicate as the tree gives it, or -1.</summary>
    public int SubjectOf(int predicate) => _subjects[predicate];

    /// <summary>The subject of a predicate, shared with a verb that it is coordinated with or is the complement of; -1 if there is none.</summary>
    public int SharedSubjectOf(int predicate)
    {
        for (int at = predicate, steps = 0; at >= 0 && steps < 8; at = Syntax.HeadOf(at), steps++)
        {
            int subject = SubjectOf(at);
            if (subject >= 0) return subject;
            if (Syntax.RelationOf(at) is not (Relation.Conj or Relation.Xcomp or Relation.Advcl)) return -1;
            if (IsControlledByObject(at)) return _objects[Syntax.HeadOf(at)];
        }

        return -1;
    }

    // "urged Holm to pay", "barred Holm from selling": the object pays and sells.
    private bool IsControlledByObject(int verb) =>
        Syntax.HeadOf(verb) is >= 0 and int governor && _objects[governor] >= 0 && _objects[governor] < verb
        && (Syntax.RelationOf(verb) == Relation.Xcomp
            || (Syntax.RelationOf(verb) == Relation.Advcl && Tree.ChildOf(verb, Relation.Mark) is >= 0 and int mark && EntityWords.Shared.IsMetonymCue(Syntax.LemmaOf(mark), "case-control")));

    public bool IsSubject(int token) => Syntax.RelationOf(token) is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;

    public bool IsPlural(int token) => Syntax.Has(token, "Number=Plur") || Syntax.XposOf(token) is "NNS" or "NNPS";

    /// <summary>The first preposition of a phrase as its lemma, or "".</summary>
    public string CaseOf(int token)
    {
        int marker = Tree.ChildOf(token, Relation.Case);
        return marker < 0 ? "" : Syntax.LemmaOf(marker);
    }

    /// <summary>The token that holds the grammatical place of a token: "the chairman, Anna Holm, said" has its chairman there, a coordination its first conjunct.</summary>
    public int PlaceOf(int token)
    {
        for (int steps = 0; Syntax.RelationOf(token) is Relation.Conj or Relation.Appos && Syntax.HeadOf(token) >= 0 && steps < MaximumClimb; steps++)
            token = Syntax.HeadOf(token);
        return IsCalled(token) ? SubjectOf(Syntax.HeadOf(token)) : token;
    }

    // "Holm, the author, said": the parser may take the name for one who is called.
    private bool IsCalled(int token) =>
        Syntax.RelationOf(token) == Relation.Vocative && Syntax.HeadOf(token) is >= 0 and int verb
        && SubjectOf(verb) > token && Syntax.UposOf(SubjectOf(verb)) == Upos.Noun;

    /// <summary>The first token of a coordination that a token is a conjunct of.</summary>
    public int FirstConjunct(int token)
    {
        for (int steps = 0; Syntax.RelationOf(token) == Relation.Conj && Syntax.HeadOf(token) >= 0 && steps < MaximumClimb; steps++)
            token = Syntax.HeadOf(token);
        return token;
    }
}

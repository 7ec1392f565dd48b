namespace FactTrack;

/// <summary>One sentence read by token; a place outside of it is an empty word.</summary>
internal readonly struct SentenceView(TokenTable tokens, SyntaxTable syntax, TreeIndex tree, TokenRange range)
{
    /// <summary>The sentence's tokens.</summary>
    public TokenRange Range => range;

    /// <summary>The forms of all tokens of the document.</summary>
    public string[] Forms => tokens.Forms;

    /// <summary>Tags and heads.</summary>
    public SyntaxTable Syntax => syntax;

    /// <summary>The trees read downwards.</summary>
    public TreeIndex Tree => tree;

    /// <summary>The form of a token, or "".</summary>
    public string this[int at] => range.Contains(at) ? tokens.Forms[at] : "";

    /// <summary>True if a token is a word, without regard to case.</summary>
    public bool Is(int at, string word) => string.Equals(this[at], word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True if no space stands between a token and the next one.</summary>
    public bool Touches(int at) => range.Contains(at) && range.Contains(at + 1) && tokens.TouchesNext(at);

    /// <summary>True for a hyphen with a space on both sides or on neither.</summary>
    public bool IsHyphen(int at) => Is(at, "-") && Touches(at - 1) == Touches(at);

    /// <summary>The part of speech of a token; punctuation outside of the sentence.</summary>
    public Upos Upos(int at) => range.Contains(at) ? syntax.UposOf(at) : FactTrack.Upos.Punct;

    /// <summary>The fine tag of a token, or "".</summary>
    public string XposOf(int at) => range.Contains(at) ? syntax.XposOf(at) : "";

    /// <summary>The lemma of a token, or "".</summary>
    public string LemmaOf(int at) => range.Contains(at) ? syntax.LemmaOf(at) : "";

    /// <summary>True for common and proper nouns.</summary>
    public bool IsNoun(int at) => Upos(at) is FactTrack.Upos.Noun or FactTrack.Upos.Propn;

    /// <summary>True for a noun in the plural.</summary>
    public bool IsPlural(int at) => IsNoun(at) && (syntax.XposOf(at) is "NNS" or "NNPS" || syntax.Has(at, "Number=Plur"));

    /// <summary>The head of a token if it stands in the sentence, else -1.</summary>
    public int HeadOf(int at) => range.Contains(at) ? syntax.HeadOf(at) : -1;

    /// <summary>The relation of a token; <see cref="Relation.Root"/> outside of the sentence.</summary>
    public Relation RelationOf(int at) => range.Contains(at) ? syntax.RelationOf(at) : Relation.Root;

    /// <summary>The token of a range on which the others hang: the first whose head stands outside.</summary>
    public int TopOf(TokenRange part)
    {
        for (int i = part.End - 1; i >= part.Start; i--)
            if (!part.Contains(syntax.HeadOf(i)) && syntax.UposOf(i) is not (FactTrack.Upos.Punct or FactTrack.Upos.Adp or FactTrack.Upos.Adv)) return i;
        for (int i = part.Start; i < part.End; i++)
            if (!part.Contains(syntax.HeadOf(i))) return i;
        return part.Start;
    }
}

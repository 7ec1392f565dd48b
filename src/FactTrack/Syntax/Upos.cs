namespace FactTrack;

/// <summary>The universal part of speech of Universal Dependencies v2.</summary>
public enum Upos : byte
{
    /// <summary>Adjective (<c>ADJ</c>).</summary>
    Adj,

    /// <summary>Adposition (<c>ADP</c>).</summary>
    Adp,

    /// <summary>Adverb (<c>ADV</c>).</summary>
    Adv,

    /// <summary>Auxiliary (<c>AUX</c>).</summary>
    Aux,

    /// <summary>Coordinating conjunction (<c>CCONJ</c>).</summary>
    Cconj,

    /// <summary>Determiner (<c>DET</c>).</summary>
    Det,

    /// <summary>Interjection (<c>INTJ</c>).</summary>
    Intj,

    /// <summary>Noun (<c>NOUN</c>).</summary>
    Noun,

    /// <summary>Numeral (<c>NUM</c>).</summary>
    Num,

    /// <summary>Particle (<c>PART</c>).</summary>
    Part,

    /// <summary>Pronoun (<c>PRON</c>).</summary>
    Pron,

    /// <summary>Proper noun (<c>PROPN</c>).</summary>
    Propn,

    /// <summary>Punctuation (<c>PUNCT</c>).</summary>
    Punct,

    /// <summary>Subordinating conjunction (<c>SCONJ</c>).</summary>
    Sconj,

    /// <summary>Symbol (<c>SYM</c>).</summary>
    Sym,

    /// <summary>Verb (<c>VERB</c>).</summary>
    Verb,

    /// <summary>Other (<c>X</c>).</summary>
    X,
}

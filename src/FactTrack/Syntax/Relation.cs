namespace FactTrack;

/// <summary>A relation of Universal Dependencies v2 for English, with its subtype.</summary>
public enum Relation : byte
{
    /// <summary><c>acl</c>. Clausal modifier of a noun.</summary>
    Acl,

    /// <summary><c>acl:relcl</c>. Relative clause.</summary>
    AclRelcl,

    /// <summary><c>advcl</c>. Adverbial clause.</summary>
    Advcl,

    /// <summary><c>advcl:relcl</c>. Relative clause that modifies a clause.</summary>
    AdvclRelcl,

    /// <summary><c>advmod</c>. Adverbial modifier.</summary>
    Advmod,

    /// <summary><c>amod</c>. Adjectival modifier.</summary>
    Amod,

    /// <summary><c>appos</c>. Apposition.</summary>
    Appos,

    /// <summary><c>aux</c>. Auxiliary.</summary>
    Aux,

    /// <summary><c>aux:pass</c>. Passive auxiliary.</summary>
    AuxPass,

    /// <summary><c>case</c>. Preposition or possessive marker.</summary>
    Case,

    /// <summary><c>cc</c>. Coordinating conjunction.</summary>
    Cc,

    /// <summary><c>cc:preconj</c>. First half of a paired conjunction ("both").</summary>
    CcPreconj,

    /// <summary><c>ccomp</c>. Clausal complement with its own subject.</summary>
    Ccomp,

    /// <summary><c>compound</c>. Part of a compound.</summary>
    Compound,

    /// <summary><c>compound:prt</c>. Verb particle.</summary>
    CompoundPrt,

    /// <summary><c>conj</c>. Conjunct.</summary>
    Conj,

    /// <summary><c>cop</c>. Copula.</summary>
    Cop,

    /// <summary><c>csubj</c>. Clausal subject.</summary>
    Csubj,

    /// <summary><c>csubj:outer</c>. Clausal subject of a copula with a clausal predicate.</summary>
    CsubjOuter,

    /// <summary><c>csubj:pass</c>. Clausal subject of a passive.</summary>
    CsubjPass,

    /// <summary><c>dep</c>. Unspecified dependency.</summary>
    Dep,

    /// <summary><c>det</c>. Determiner.</summary>
    Det,

    /// <summary><c>det:predet</c>. Predeterminer ("all the").</summary>
    DetPredet,

    /// <summary><c>discourse</c>. Interjection or discourse element.</summary>
    Discourse,

    /// <summary><c>dislocated</c>. Dislocated element.</summary>
    Dislocated,

    /// <summary><c>expl</c>. Expletive.</summary>
    Expl,

    /// <summary><c>fixed</c>. Later word of a fixed expression.</summary>
    Fixed,

    /// <summary><c>flat</c>. Later word of a flat name.</summary>
    Flat,

    /// <summary><c>goeswith</c>. Later piece of a word that was split.</summary>
    Goeswith,

    /// <summary><c>iobj</c>. Indirect object.</summary>
    Iobj,

    /// <summary><c>list</c>. Item of a list.</summary>
    List,

    /// <summary><c>mark</c>. Subordinating marker.</summary>
    Mark,

    /// <summary><c>nmod</c>. Nominal modifier.</summary>
    Nmod,

    /// <summary><c>nmod:desc</c>. Descriptive nominal modifier (a title before a name).</summary>
    NmodDesc,

    /// <summary><c>nmod:poss</c>. Possessive modifier.</summary>
    NmodPoss,

    /// <summary><c>nmod:unmarked</c>. Nominal modifier without a preposition.</summary>
    NmodUnmarked,

    /// <summary><c>nsubj</c>. Nominal subject.</summary>
    Nsubj,

    /// <summary><c>nsubj:outer</c>. Nominal subject of a copula with a clausal predicate.</summary>
    NsubjOuter,

    /// <summary><c>nsubj:pass</c>. Nominal subject of a passive.</summary>
    NsubjPass,

    /// <summary><c>nummod</c>. Numeral modifier.</summary>
    Nummod,

    /// <summary><c>obj</c>. Direct object.</summary>
    Obj,

    /// <summary><c>obl</c>. Oblique nominal.</summary>
    Obl,

    /// <summary><c>obl:agent</c>. Agent of a passive.</summary>
    OblAgent,

    /// <summary><c>obl:unmarked</c>. Oblique nominal without a preposition.</summary>
    OblUnmarked,

    /// <summary><c>orphan</c>. Orphan of an elided predicate.</summary>
    Orphan,

    /// <summary><c>parataxis</c>. Parataxis.</summary>
    Parataxis,

    /// <summary><c>punct</c>. Punctuation.</summary>
    Punct,

    /// <summary><c>reparandum</c>. Overridden disfluency.</summary>
    Reparandum,

    /// <summary><c>root</c>. Root of the sentence.</summary>
    Root,

    /// <summary><c>vocative</c>. Vocative.</summary>
    Vocative,

    /// <summary><c>xcomp</c>. Clausal complement without its own subject.</summary>
    Xcomp,
}

namespace FactTrack;

/// <summary>What may be the content of a word of <c>attitudes.lex</c>, beside a phrase with one of its prepositions.</summary>
[Flags]
internal enum AttitudeForms : ushort
{
    /// <summary>Only a phrase with a preposition.</summary>
    None = 0,

    /// <summary>The object: "criticised the plan".</summary>
    Object = 1,

    /// <summary>An infinitive of the same subject: "plans to stay".</summary>
    Infinitive = 2,

    /// <summary>A gerund: "proposed closing the port".</summary>
    Gerund = 4,

    /// <summary>The subject of a passive: "the plan was criticised".</summary>
    Passive = 8,

    /// <summary>Subject and complement: "the plan seems to work".</summary>
    Raised = 16,

    /// <summary>The object and what it is called: "called it a lie".</summary>
    Predicate = 64,

    /// <summary>The subject of a passive and what it is taken for: "is known as".</summary>
    Named = 32,

    /// <summary>A noun that is a cue where nobody is named as well: "amid fears of a strike".</summary>
    Bare = 512,

    /// <summary>A noun for the one whose view it is: "a critic of the plan".</summary>
    Role = 128,

    /// <summary>The subject of a verb that receives the view: "has the backing of the union".</summary>
    Received = 256,
}

namespace FactTrack;

/// <summary>In which form a cue word links source and content; the column <c>form</c> of <c>cues.lex</c>.</summary>
internal enum CueForm : byte
{
    /// <summary>"said".</summary>
    Verb,

    /// <summary>"assessment that".</summary>
    Noun,

    /// <summary>"convinced that".</summary>
    Adjective,

    /// <summary>"reportedly".</summary>
    Adverb,

    /// <summary>"according to".</summary>
    Preposition,

    /// <summary>"In a poll released Monday, ...", "To her critics, ...": a preposition, alone or with its noun, at the head of a sentence.</summary>
    Opener,

    /// <summary>"declined to say": the content below it is withheld.</summary>
    Withholder,

    /// <summary>"made a claim that": a verb that lends its subject to a cue noun.</summary>
    Light,

    /// <summary>"has the support of": its subject is what somebody else's view is of.</summary>
    Receiver,

    /// <summary>"denied claims that": a verb that denies what its cue noun holds.</summary>
    Denier,

    /// <summary>What words are put out in: "said in a statement".</summary>
    Vehicle,

    /// <summary>Opens a clause in which the writer sets another statement against this one: "while others said".</summary>
    Contrast,

    /// <summary>A preposition whose phrase behind an object belongs to the content ("criticised him for staying").</summary>
    Link,

    /// <summary>Takes a clause that is nobody's content ("ensure that").</summary>
    Other,
}

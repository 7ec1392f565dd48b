namespace FactTrack;

/// <summary>What may stand as the content of a cue verb beside a clause or quotation; the column <c>frames</c> of <c>cues.lex</c>.</summary>
[Flags]
internal enum CueFrames : byte
{
    /// <summary>Only a clause or quotation.</summary>
    None = 0,

    /// <summary>An infinitive of the same subject: "claims to know".</summary>
    Self = 1,

    /// <summary>An object with an infinitive: "urged Oslo to act".</summary>
    Other = 2,

    /// <summary>The passive with an infinitive: "is said to know".</summary>
    Passive = 4,

    /// <summary>As a participle it goes on with the source of the main clause: "..., adding that".</summary>
    Rejoin = 8,

    /// <summary>It names the source in its object: "quoted Holm as saying".</summary>
    Name = 16,

    /// <summary>Only a quotation is its content: "praised the 'courage' of".</summary>
    Quoted = 32,

    /// <summary>Its object hears it: "told the BBC that".</summary>
    Hearer = 64,

    /// <summary>An object with "of" and a gerund: "accused the minister of lying".</summary>
    Accuse = 128,
}

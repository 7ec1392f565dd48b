namespace FactTrack;

/// <summary>The form of a clause.</summary>
public enum ClauseKind : byte
{
    /// <summary>With a finite verb.</summary>
    Finite,

    /// <summary>With an infinitive ("to send").</summary>
    Infinitive,

    /// <summary>With a participle or gerund ("citing the Kremlin").</summary>
    Participle,

    /// <summary>A relative clause.</summary>
    Relative,

    /// <summary>With a nominal, adjectival or prepositional predicate.</summary>
    Copular,

    /// <summary>A noun that names an action ("Russia's invasion of Ukraine").</summary>
    Nominal,

    /// <summary>An apposition or title that states a role ("Russian President Vladimir Putin").</summary>
    Apposition,
}

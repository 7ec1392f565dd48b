namespace FactTrack;

/// <summary>What can stand under a word that embeds.</summary>
[Flags]
internal enum Complement : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A finite clause ("likely that he left").</summary>
    Clause = 1,

    /// <summary>An infinitive ("forced him to leave").</summary>
    Infinitive = 2,

    /// <summary>A gerund, mostly with a preposition ("kept him from leaving", "a risk of collapsing").</summary>
    Gerund = 4,

    /// <summary>A noun that names an action ("foiled an attack", "fear of an attack").</summary>
    Event = 8,

    /// <summary>A gerund behind "from" ("kept him from leaving", but "kept the engine running").</summary>
    From = 16,

    /// <summary>A predicate behind "as" ("was confirmed as stolen").</summary>
    As = 32,
}

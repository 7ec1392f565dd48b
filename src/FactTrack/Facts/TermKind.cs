namespace FactTrack;

/// <summary>What a word of a claim's sentence names.</summary>
internal enum TermKind : byte
{
    /// <summary>Anything: a noun, a verb, a part of a name.</summary>
    Word,

    /// <summary>A person, by the last word of the name.</summary>
    Person,

    /// <summary>A place, by a word of its name.</summary>
    Place,

    /// <summary>An organisation or another thing with a name, by a word of it.</summary>
    Name,

    /// <summary>A number in digits.</summary>
    Number,
}

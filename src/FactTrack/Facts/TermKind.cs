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

    /// <summary>A person too, by a word of the name before the last: it tells two people of one surname apart.</summary>
    Given,

    /// <summary>A noun for a person ("man", "teenager", "officer"): one person is told by many of them.</summary>
    Human,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A number that is somebody's age.</summary>
    Age,
}

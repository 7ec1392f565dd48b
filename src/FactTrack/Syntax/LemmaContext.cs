namespace FactTrack;

/// <summary>What a word's capitals may come from besides the word itself.</summary>
[Flags]
internal enum LemmaContext : byte
{
    /// <summary>A capital is the word's own.</summary>
    None = 0,

    /// <summary>The word is the first of its sentence.</summary>
    Start = 1,

    /// <summary>Most words of the sentence have a capital, or it has hardly any words.</summary>
    Headline = 2,

    /// <summary>Most words of the sentence are in capitals.</summary>
    Capitals = 4,
}

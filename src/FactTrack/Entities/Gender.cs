namespace FactTrack;

/// <summary>The pronouns that may stand for something: he, she or it. Several where it is not known.</summary>
[Flags]
internal enum Gender : byte
{
    None = 0,
    Masculine = 1,
    Feminine = 2,
    Neuter = 4,
    Human = Masculine | Feminine,
    Any = Masculine | Feminine | Neuter,
}

namespace FactTrack;

/// <summary>What a listed name tells about its entity.</summary>
internal enum GazetteerKind : byte
{
    Country,
    CountryAdjective,
    CountryPeople,
    CountryShort,
    Capital,
    Seat,
    Place,
    Organization,
    Medium,
    Other,
}

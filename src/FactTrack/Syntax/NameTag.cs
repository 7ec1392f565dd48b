namespace FactTrack;

/// <summary>A token's part in a name, in the BIO scheme, as the parser's model sees it.</summary>
public enum NameTag : byte
{
    /// <summary>Not in a name.</summary>
    Outside,

    /// <summary>First token of a person's name.</summary>
    BeginPerson,

    /// <summary>Later token of a person's name.</summary>
    InsidePerson,

    /// <summary>First token of an organisation's name.</summary>
    BeginOrganization,

    /// <summary>Later token of an organisation's name.</summary>
    InsideOrganization,

    /// <summary>First token of a place's name (geopolitical or not).</summary>
    BeginPlace,

    /// <summary>Later token of a place's name.</summary>
    InsidePlace,

    /// <summary>First token of another name (event, product, work, ...).</summary>
    BeginOther,

    /// <summary>Later token of another name.</summary>
    InsideOther,
}

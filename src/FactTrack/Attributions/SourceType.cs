namespace FactTrack;

/// <summary>What a source is.</summary>
public enum SourceType : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A person in no office that the text gives.</summary>
    Person,

    /// <summary>A person in office or a spokesman.</summary>
    Official,

    /// <summary>A government, ministry or agency of one.</summary>
    Government,

    /// <summary>An army or its staff.</summary>
    Military,

    /// <summary>An intelligence service.</summary>
    Intelligence,

    /// <summary>A news agency.</summary>
    NewsAgency,

    /// <summary>Media of a state.</summary>
    StateMedia,

    /// <summary>A paper or magazine.</summary>
    Newspaper,

    /// <summary>A broadcaster.</summary>
    Broadcaster,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A court, judge or prosecutor.</summary>
    Court,

    /// <summary>The police.</summary>
    Police,

    /// <summary>An international organisation.</summary>
    InternationalOrganization,

    /// <summary>A non-governmental organisation.</summary>
    Ngo,

    /// <summary>Scientists, a study or an institute.</summary>
    Scientific,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A post or network.</summary>
    SocialMedia,

    /// <summary>A witness.</summary>
    Witness,

    /// <summary>A group of people.</summary>
    Group,

    /// <summary>Somebody who is not named ("officials familiar with the matter"), or nobody ("reportedly").</summary>
    Unnamed,
}

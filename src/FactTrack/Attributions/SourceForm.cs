namespace FactTrack;

/// <summary>What a word of <c>sources.lex</c> is; its column <c>form</c>.</summary>
internal enum SourceForm : byte
{
    /// <summary>A noun for people.</summary>
    Person,

    /// <summary>Speaks for somebody.</summary>
    Spokesman,

    /// <summary>An organisation.</summary>
    Body,

    /// <summary>Something written or shown.</summary>
    Document,

    /// <summary>A name of a medium.</summary>
    Outlet,

    /// <summary>A noun for those whom one speaks to.</summary>
    Media,

    /// <summary>A word for a source that is not named.</summary>
    Unnamed,
}

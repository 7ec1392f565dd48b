namespace FactTrack;

/// <summary>How a word leads from the accused to the deed.</summary>
internal enum AllegationForm : byte
{
    /// <summary>A verb that does something to the accused: "charged Holm with".</summary>
    Verb,

    /// <summary>A verb by which the accused speaks: "pleaded guilty to".</summary>
    Plea,

    /// <summary>A noun for a case or one of its parts: "charges of", "on trial for".</summary>
    Noun,

    /// <summary>A noun for the accused: "a suspect in".</summary>
    Person,

    /// <summary>An adjective or adverb on the deed: "allegedly".</summary>
    Modifier,

    /// <summary>A verb whose subject is the accused of its case: "faces charges of".</summary>
    Support,

    /// <summary>A verb by which a court finds something to be so: "ruled that".</summary>
    Finding,

    /// <summary>A verb that tells what becomes of a case: "dropped the charges".</summary>
    Outcome,
}

namespace FactTrack;

/// <summary>For whom somebody in an office speaks (<c>offices.lex</c>).</summary>
internal enum OfficeScope : byte
{
    /// <summary>There is no office.</summary>
    None,

    /// <summary>A government, or another body that is named.</summary>
    State,

    /// <summary>A body that is named.</summary>
    Body,

    /// <summary>A place that is named.</summary>
    Place,

    /// <summary>The police.</summary>
    Police,

    /// <summary>Not for the body that is named ("former", "opposition").</summary>
    Apart,

    /// <summary>Ends the words of an office.</summary>
    End,
}

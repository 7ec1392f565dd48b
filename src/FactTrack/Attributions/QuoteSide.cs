namespace FactTrack;

/// <summary>Which end of a quotation a mark stands at, as far as its shape and its neighbours tell.</summary>
internal enum QuoteSide : byte
{
    /// <summary>Both are possible.</summary>
    Either,

    /// <summary>It opens.</summary>
    Open,

    /// <summary>It closes.</summary>
    Close,
}

namespace FactTrack;

/// <summary>How far an accusation went, as the article tells it; later members outdo earlier ones.</summary>
public enum AllegationStatus : byte
{
    /// <summary>Only a denial is told, such as a plea of not guilty: the claim is negative, in the view of the accused.</summary>
    Denied,

    /// <summary>Suspected, wanted, investigated, arrested; or a charge that is still to come.</summary>
    Suspected,

    /// <summary>Accused, sued or blamed, by whomever.</summary>
    Alleged,

    /// <summary>Charged, indicted or on trial.</summary>
    Charged,

    /// <summary>Ended by a settlement, which proves nothing.</summary>
    Settled,

    /// <summary>Taken back by who accused.</summary>
    Retracted,

    /// <summary>Charges, suit or investigation dropped or dismissed, which proves nothing.</summary>
    Dropped,

    /// <summary>Admitted by the accused: pleaded guilty, confessed.</summary>
    Admitted,

    /// <summary>A court or regulator found it so: convicted, found guilty, sentenced, fined.</summary>
    Convicted,

    /// <summary>Found not guilty, cleared.</summary>
    Acquitted,

    /// <summary>A conviction that was quashed or overturned: the accusation is unproven again.</summary>
    Overturned,
}

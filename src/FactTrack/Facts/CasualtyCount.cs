namespace FactTrack;

/// <summary>The killed and injured of one event as its reports settle them.</summary>
/// <param name="BestKilled">The count that fits best.</param>
/// <param name="KilledLead">How clearly: the lead over the best other count, as a share of all that was told; 0 is a tie or nothing told.</param>
/// <param name="BestInjured">The count that fits best.</param>
/// <param name="InjuredLead">How clearly.</param>
internal readonly record struct CasualtyCount(int BestKilled, double KilledLead, int BestInjured, double InjuredLead)
{
    // A twentieth of all that was told.
    private const double LeastLead = 0.05;

    /// <summary>The killed, or null where no count stands out.</summary>
    public int? Killed => KilledLead >= LeastLead ? BestKilled : null;

    /// <summary>The injured, or null where no count stands out.</summary>
    public int? Injured => InjuredLead >= LeastLead ? BestInjured : null;
}

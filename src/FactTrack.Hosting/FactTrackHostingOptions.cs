namespace FactTrack.Hosting;

/// <summary>How FactTrack works in a host. The defaults are the values of a new instance.</summary>
public sealed class FactTrackHostingOptions
{
    /// <summary>Changes the extractor before it is built: options, recognizers, detectors. Nothing is changed by default; layers are not kept.</summary>
    public Action<ClaimExtractorBuilder>? Extractor { get; set; }

    /// <summary>Makes the store; the host disposes it. In memory by default.</summary>
    public Func<IServiceProvider, IFactStore> Store { get; set; } = _ => new InMemoryFactStore();

    /// <summary>How the tracker works.</summary>
    public FactTrackerOptions Tracker { get; set; } = new();
}

namespace FactTrack.Tests.Facts;

/// <summary>What the cases of <c>Specs/Facts</c> know of their publishers, beside what the library knows.</summary>
internal static class FactSpecProfiles
{
    public static ValueList<PublisherProfile> All { get; } =
    [
        new PublisherProfile("Harn Post") { Owner = "Harn Media" },
        new PublisherProfile("Harn Radio") { Owner = "Harn Media", Aliases = ["harnradio.example"] },
        new PublisherProfile("Sarna Voice") { SpeaksFor = "Norway" },
    ];
}

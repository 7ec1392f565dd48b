using System.Collections.Concurrent;

namespace FactTrack;

/// <summary>What is known of publishers: the user's profiles before the built-in ones, found by name, alias, host or root key.</summary>
internal sealed class PublisherDirectory
{
    private const int MostKnown = 1024;

    private readonly Dictionary<string, PublisherProfile> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<RootKey, PublisherProfile> _byKey = [];
    private readonly ConcurrentDictionary<(string? Publisher, string? Url), RootKey[]> _roots = [];

    public PublisherDirectory(ValueList<PublisherProfile> profiles)
    {
        foreach (PublisherProfile profile in profiles.Concat(PublisherLexicon.Profiles))
            foreach (string name in profile.Aliases.Prepend(profile.Name))
            {
                _byName.TryAdd(name, profile);
                _byKey.TryAdd(RootKey.Named(name), profile);
            }
    }

    /// <summary>The built-in ones alone.</summary>
    public static PublisherDirectory BuiltIn { get; } = new([]);

    /// <summary>The profile of a name in exactly this writing, or null.</summary>
    public PublisherProfile? FindExact(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The profile of a publisher by its name, or else by the host of an address; null if neither is known.</summary>
    public PublisherProfile? Find(string? publisher, string? url) =>
        publisher is not null ? _byKey.GetValueOrDefault(RootKey.Named(publisher)) : WebHost.Of(url) is { } host ? FindHost(host) : null;

    /// <summary>What a publisher is one root with: its name, its owner, the government that it speaks for.</summary>
    public IReadOnlyList<RootKey> RootsOf(string? publisher, string? url)
    {
        // Every claim of an article asks for the same.
        if (_roots.TryGetValue((publisher, url), out RootKey[]? known)) return known;
        if (_roots.Count >= MostKnown) _roots.Clear();
        PublisherProfile? profile = Find(publisher, url);
        return _roots[(publisher, url)] = profile is not null ? [.. RootsOf(profile)] : (publisher ?? WebHost.Of(url)) is { } name ? [RootKey.Named(name)] : [];
    }

    /// <summary>What a source is one root with, where it is a publisher.</summary>
    public IEnumerable<RootKey> RootsOf(RootKey key) => _byKey.TryGetValue(key, out PublisherProfile? profile) ? RootsOf(profile) : [];

    private static IEnumerable<RootKey> RootsOf(PublisherProfile profile)
    {
        yield return RootKey.Named(profile.Name);
        if (profile.Owner is { } owner) yield return RootKey.Named(owner);
        if (profile.SpeaksFor is { } government) yield return RootKey.Government(government);
    }

    // "news.harnpost.com" is a host of "harnpost.com".
    private PublisherProfile? FindHost(string host)
    {
        for (string? at = host; at is not null; at = at.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? at[(point + 1)..] : null)
            if (_byKey.TryGetValue(RootKey.Named(at), out PublisherProfile? profile)) return profile;
        return null;
    }
}

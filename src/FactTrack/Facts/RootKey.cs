namespace FactTrack;

/// <summary>Something that two sources have in common if they are one root.</summary>
internal readonly record struct RootKey(long Hash, RootScope Scope)
{
    /// <summary>A name in full, without regard to case, full stops and a "the" before it.</summary>
    public static RootKey Named(string name) => new(StableHash.Of("name", Fold(name)), RootScope.World);

    /// <summary>The government of a country, with all who speak for it.</summary>
    public static RootKey Government(string country) => new(StableHash.Of("government", Fold(country)), RootScope.World);

    /// <summary>A story, by its key.</summary>
    public static RootKey Story(long story) => new(story, RootScope.World);

    /// <summary>The police who speak of one happening.</summary>
    public static RootKey Police { get; } = new(StableHash.Of("police"), RootScope.Happening);

    /// <summary>"Authorities": any government, police or mayor that speaks of the happening.</summary>
    public static RootKey Authorities { get; } = Hint("authorities");

    /// <summary>Words that may stand for somebody whom other articles on the happening name.</summary>
    public static RootKey Hint(string words) => new(StableHash.Of("hint", Fold(words)), RootScope.Hint);

    private static string Fold(string name)
    {
        string folded = name.Replace(".", "", StringComparison.Ordinal).Trim().ToLowerInvariant();
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }
}

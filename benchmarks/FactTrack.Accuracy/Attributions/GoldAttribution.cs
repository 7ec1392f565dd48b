namespace FactTrack.Accuracy;

/// <summary>A hand-made attribution of PolNeAR.</summary>
/// <param name="Roles">Its words.</param>
/// <param name="IsCore">True if it is of the part on which people agree.</param>
/// <param name="CueClass">The class of its cue, such as "verb", or "".</param>
/// <param name="IsMultiSentence">True if its words stand in several sentences.</param>
internal sealed record GoldAttribution(RoleTriple Roles, bool IsCore, string CueClass, bool IsMultiSentence)
{
    /// <summary>The classes whose recall the suite prints.</summary>
    public static IReadOnlyList<string> Classes { get; } = ["verb", "noun", "according", "sourceless", "multisentence"];

    /// <summary>True if it belongs to one of <see cref="Classes"/>.</summary>
    public bool Is(string className) => className switch
    {
        "verb" => CueClass == "verb",
        "noun" => CueClass is "noun" or "light_verb+noun",
        "according" => CueClass == "according_to",
        "sourceless" => Roles.Source.IsEmpty,
        _ => IsMultiSentence,
    };
}

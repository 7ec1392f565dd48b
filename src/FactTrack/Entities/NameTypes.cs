namespace FactTrack;

/// <summary>Makes the names of an article agree: one name in one article names one kind of thing.</summary>
internal static class NameTypes
{
    // Two sure votes for another type: "the University" is no person, though somebody is called "Mary University" by mistake.
    private const int Settled = 4;

    /// <summary>Gives the names that no lexicon and no user knows the type that the article gives them most often.</summary>
    public static void Agree(AnnotatedText text, List<NameSpan> names)
    {
        var votes = new Dictionary<string, List<(EntityType Type, int Votes)>>(StringComparer.Ordinal);
        var families = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameSpan name in names)
        {
            if (!IsFree(name)) continue;
            if (name.Type == EntityType.Person && name.Tokens.Length is 2 or 3 or 4 && name.IsSure) families.Add(text.Forms[name.Tokens.End - 1]);
            string key = KeyOf(text, name);
            if (!votes.TryGetValue(key, out List<(EntityType Type, int Votes)>? types)) votes[key] = types = [];
            int at = types.FindIndex(t => t.Type == name.Type);
            int vote = name.IsSure ? 2 : 1;
            if (at < 0) types.Add((name.Type, vote));
            else types[at] = (name.Type, types[at].Votes + vote);
        }

        for (int i = 0; i < names.Count; i++)
        {
            NameSpan name = names[i];
            if (!IsFree(name)) continue;
            string key = KeyOf(text, name);
            if (name.Tokens.Length == 2 && EntityWords.Shared.IsParticle(text.Forms[name.Tokens.Start].ToLowerInvariant()) && families.Contains(text.Forms[name.Tokens.End - 1])) names[i] = name with { Type = EntityType.Person, IsSure = true };
            else if (name.Tokens.Length == 1 && families.Contains(key) && !votes[key].Exists(t => t.Type != EntityType.Person && t.Votes >= Settled)) names[i] = name with { Type = EntityType.Person, IsSure = true };
            else if (votes[key] is { Count: > 1 } types) names[i] = name with { Type = types.MaxBy(t => t.Votes).Type };
        }
    }

    private static bool IsFree(NameSpan name) => name.Known is null && name.Given is null;

    private static string KeyOf(AnnotatedText text, NameSpan name) =>
        name.Tokens.Length == 1 ? text.Forms[name.Tokens.Start] : string.Join(' ', text.Forms, name.Tokens.Start, name.Tokens.Length);
}

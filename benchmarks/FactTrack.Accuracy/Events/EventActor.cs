namespace FactTrack.Accuracy;

/// <summary>A gold actor: the words by which a claim's participant is known to be it.</summary>
internal sealed class EventActor
{
    private readonly string[] _any;
    private readonly string[] _all;

    private EventActor(string[] any, string[] all) => (_any, _all) = (any, all);

    /// <summary>True if nothing in the text tells who is meant.</summary>
    public bool IsUnknown => _any.Length == 0 && _all.Length == 0;

    /// <summary>
    /// An actor given by its words: its head (the last word before a preposition, comma or bracket) must be among the participant's words, or all
    /// its names (capitalised words) must.
    /// </summary>
    public static EventActor OfWords(string text)
    {
        string[] parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int end = Array.FindIndex(parts, 1, IsAfterHead) is > 0 and int after ? after : parts.Length;
        string[] names = [.. parts[..end].Where(p => char.IsUpper(p[0])).SelectMany(Parts)];
        return new EventActor([.. Parts(parts[end - 1]).TakeLast(1)], names);
    }

    /// <summary>
    /// An actor given by a code of CAMEO: its first three letters (behind IGO, NGO and their like) begin a capitalised word of the text
    /// (ARN: Arnor, Arnorian), or else stand in one in order from its first letter (PHL: Philippines). What the letters behind say (GOV, MIL) is not asked for.
    /// </summary>
    public static EventActor OfCode(string code, string text)
    {
        string letters = code.Length >= 6 && CameoCodes.IsGroup(code[..3]) ? code[3..6] : code.Length >= 3 ? code[..3] : code;
        string[] names = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).SelectMany(Parts).Distinct(StringComparer.Ordinal)];
        string[] beginning = Array.FindAll(names, n => n.StartsWith(letters, StringComparison.OrdinalIgnoreCase));
        return new EventActor(beginning.Length > 0 ? beginning : Array.FindAll(names, n => Holds(n, letters)), []);
    }

    /// <summary>True if a participant's words, or a name of its entity, name this actor.</summary>
    public bool IsIn(TextPart words, Entity? entity) =>
        IsIn(words.ToString()) || (entity is not null && (IsIn(entity.Name) || entity.Aliases.Any(IsIn)));

    private bool IsIn(string text)
    {
        HashSet<string> words = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts)];
        return _any.Any(words.Contains) || (_all.Length > 0 && _all.All(words.Contains));
    }

    private static bool IsAfterHead(string word) => word[0] == '(' || word is "of" or "in" or "from" or "on" or "near" or "based" or "fleeing" or "throughout" or "at";

    // "NATO-member" and "South Korea's" hold the names that they are made of.
    private static IEnumerable<string> Parts(string word)
    {
        foreach (string part in word.Replace('\u2019', '\'').Split('-'))
        {
            string[] bare = Words.Of(part.EndsWith("'s", StringComparison.Ordinal) ? part[..^2] : part);
            if (bare.Length > 0) yield return bare[0];
        }
    }

    private static bool Holds(string word, string letters)
    {
        int at = 0;
        foreach (char letter in word)
            if (at < letters.Length && letter == char.ToLowerInvariant(letters[at])) at++;
            else if (at == 0) return false;
        return at == letters.Length;
    }
}

namespace FactTrack;

/// <summary>The office that words before or in a name tell.</summary>
/// <param name="Scope">For whom it speaks.</param>
/// <param name="Words">Its words in lower case, empty where there is none.</param>
internal readonly record struct Office(OfficeScope Scope, string Words)
{
    private const int MostWords = 3;
    private static readonly Dictionary<string, OfficeScope> s_scopes =
        Lexicon.BuiltIn("offices").Entries.ToDictionary(entry => entry.Key, entry => entry.Read<OfficeScope>("scope"), StringComparer.Ordinal);

    /// <summary>The first office of these words, the longest from its first word on; police before others, and none behind "former" and its like.</summary>
    public static Office Of(string words)
    {
        string[] forms = words.ToLowerInvariant().Split([' ', ',', '.', '-', '\n', '\u2019', '\''], StringSplitOptions.RemoveEmptyEntries);
        Office found = default;
        for (int at = 0; at < forms.Length; at++)
        {
            Office here = At(forms, at, out int length);
            if (here.Scope == OfficeScope.End) break;
            if (here.Scope == OfficeScope.Apart) return here;
            if (found.Scope == OfficeScope.None || here.Scope == OfficeScope.Police) found = here;
            at += Math.Max(0, length - 1);
        }

        return found;
    }

    private static Office At(string[] forms, int start, out int length)
    {
        for (length = Math.Min(MostWords, forms.Length - start); length > 0; length--)
        {
            string words = string.Join(' ', forms, start, length);
            if (s_scopes.TryGetValue(words, out OfficeScope scope)) return new Office(scope, words);
        }

        return new Office(OfficeScope.None, "");
    }
}

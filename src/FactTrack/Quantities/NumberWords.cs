using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words that numbers are made of.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal>[] s_kinds = Load();

    /// <summary>All words.</summary>
    public static IEnumerable<string> Words => s_kinds.SelectMany(kind => kind.Keys);

    /// <summary>The value of a word as one of a kind.</summary>
    public static bool TryFind(string word, NumberWordKind kind, out decimal value) => s_kinds[(int)kind].TryGetValue(word, out value);

    /// <summary>True if a word can begin a cardinal or stand in one.</summary>
    public static bool IsCardinal(string word) =>
        TryFind(word, NumberWordKind.Small, out _) || TryFind(word, NumberWordKind.Tens, out _) || TryFind(word, NumberWordKind.Hundred, out _)
        || TryFind(word, NumberWordKind.Scale, out _) || TryFind(word, NumberWordKind.Dozen, out _);

    /// <summary>True for a cardinal's word or an ordinal.</summary>
    public static bool IsCardinalOrOrdinal(string word) => IsCardinal(word) || TryFind(word, NumberWordKind.Ordinal, out _);

    /// <summary>The value of a hundred, a dozen or a scale word.</summary>
    public static bool TryFindMultiplier(string word, out decimal value) =>
        TryFind(word, NumberWordKind.Hundred, out value) || TryFind(word, NumberWordKind.Scale, out value) || TryFind(word, NumberWordKind.Dozen, out value);

    private static FrozenDictionary<string, decimal>[] Load()
    {
        ILookup<NumberWordKind, LexiconEntry> entries = Lexicon.BuiltIn("number-words").Entries.ToLookup(e => e.Read<NumberWordKind>("kind"));
        return [.. Enum.GetValues<NumberWordKind>().Select(kind =>
            entries[kind].ToFrozenDictionary(e => e.Key, e => e.ReadDecimal("value"), StringComparer.OrdinalIgnoreCase))];
    }
}

using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Which verbs and nouns are of one action, and which actions tell of the same happening: the words of <c>action-groups.lex</c>.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ActionGroups
{
    private const int BitsPerWord = 64;

    private static readonly Lazy<ActionGroups> s_shared = new(() => new ActionGroups(Lexicon.BuiltIn("action-groups")));

    private readonly FrozenDictionary<uint, ushort[]> _groups;
    private readonly string[] _names;
    private readonly ulong[] _near;
    private readonly int _stride;

    /// <summary>Reads a lexicon with the columns <c>group words near</c>.</summary>
    /// <exception cref="FormatException">A line names a group that the file does not have.</exception>
    public ActionGroups(Lexicon lexicon)
    {
        // Group 0 is none.
        _names = ["", .. lexicon.Entries.Select(entry => entry.Key)];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int group = 1; group < _names.Length; group++) numbers[_names[group]] = group;
        _stride = (_names.Length + BitsPerWord - 1) / BitsPerWord;
        _near = new ulong[_stride * _names.Length];
        var groups = new Dictionary<uint, List<ushort>>();
        foreach (LexiconEntry entry in lexicon.Entries)
        {
            int group = numbers[entry.Key];
            foreach (string word in List(entry["words"])) Add(groups, word, (ushort)group, isFirst: word == entry.Key);
            foreach (string near in List(entry["near"]))
            {
                if (!numbers.TryGetValue(near, out int other)) throw entry.Broken($"there is no group '{near}'.");
                Link(group, other);
                Link(other, group);
            }
        }

        _groups = groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    /// <summary>The groups of the built-in lexicon.</summary>
    public static ActionGroups Shared => s_shared.Value;

    /// <summary>The groups of a word or phrase, that which has its name first; empty if it has none.</summary>
    /// <param name="hash">Its hash by <see cref="WordStem"/>, for one word as for several that of the phrase.</param>
    public ReadOnlySpan<ushort> Of(uint hash) => _groups.TryGetValue(hash, out ushort[]? groups) ? groups : [];

    /// <summary>True if two groups often tell of the same happening.</summary>
    public bool AreNear(ushort left, ushort right) => (_near[(left * _stride) + (right / BitsPerWord)] & (1UL << (right % BitsPerWord))) != 0;

    /// <summary>The name of a group.</summary>
    public string NameOf(ushort group) => _names[group];

    private static string[] List(string words) => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Add(Dictionary<uint, List<ushort>> groups, string word, ushort group, bool isFirst)
    {
        uint hash = WordStem.HashOfPhrase(word);
        if (!groups.TryGetValue(hash, out List<ushort>? found)) groups[hash] = found = [];
        if (found.Contains(group)) return;
        if (isFirst) found.Insert(0, group);
        else found.Add(group);
    }

    private void Link(int from, int to) => _near[(from * _stride) + (to / BitsPerWord)] |= 1UL << (to % BitsPerWord);
}

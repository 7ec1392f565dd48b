namespace FactTrack;

/// <summary>What the lexicons together say of a word as part of a name, in one look-up; the numbers are those of <see cref="EntityWords"/>.</summary>
/// <param name="Person">As a part of a person's name.</param>
/// <param name="Title">As a title.</param>
/// <param name="CueFirst">As the first word of a name.</param>
/// <param name="CueLast">As its last word.</param>
/// <param name="Small">As a small word inside of one.</param>
internal readonly record struct NameWords(byte Person, byte Title, byte CueFirst, byte CueLast, byte Small)
{
    private static readonly Dictionary<string, NameWords> s_words = Load();

    /// <summary>What is known of a form; nothing for most.</summary>
    public static NameWords Of(string form) =>
        s_words.TryGetValue(form, out NameWords known) ? known
        : form.Length > 1 && char.IsUpper(form[1]) ? Read(form) : default;

    // In capitals throughout, nouns are found in small letters: too many forms to list.
    private static NameWords Read(string form)
    {
        EntityWords words = EntityWords.Shared;
        return new NameWords(
            (byte)words.PersonEvidence(form), (byte)words.TitleEvidence(form), (byte)words.NameCueEvidence(form, "first"),
            (byte)words.NameCueEvidence(form, "last"), (byte)words.NameLink(form));
    }

    private static Dictionary<string, NameWords> Load()
    {
        var words = new Dictionary<string, NameWords>(EntityWords.Shared.NamePartCount, StringComparer.Ordinal);
        foreach (string word in EntityWords.Shared.NameParts())
        {
            words[word] = Read(word);
            if (!char.IsLower(word[0])) continue;
            string capitalized = char.ToUpperInvariant(word[0]) + word[1..];
            words.TryAdd(capitalized, Read(capitalized));
        }

        return words;
    }
}

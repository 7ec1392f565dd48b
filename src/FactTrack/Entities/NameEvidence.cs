namespace FactTrack;

/// <summary>What speaks for or against a token being part of a name, gathered once for all features that use it.</summary>
internal struct NameEvidence
{
    /// <summary>Hash of the form in small letters.</summary>
    public uint Word;

    /// <summary>Hashes of the last three and two and the first three letters.</summary>
    public uint Suffix3, Suffix2, Prefix3;

    /// <summary>Capitals, digits and marks of the form; see <see cref="ShapeOf"/>.</summary>
    public uint Shape;

    /// <summary>The universal tag, the hash of the Penn tag, and the relation to the head.</summary>
    public uint Upos, Xpos, Relation;

    /// <summary>Hash of the head's lemma.</summary>
    public uint HeadWord;

    /// <summary>The parser's best and second tag, and how far the first leads.</summary>
    public uint Best, Second, Lead;

    /// <summary>What lists say: the kind of a listed name and the token's place in it, given and family names, titles, cues.</summary>
    public uint Listed, Person, Title, CueFirst, CueLast, Small;

    /// <summary>What the article says of the same form elsewhere: the kind of name it mostly is; see <see cref="ArticleForms.Of"/>.</summary>
    public uint Elsewhere;

    /// <summary>A token outside of the sentence.</summary>
    public static NameEvidence Border { get; } = new() { Word = 1, Shape = 1 };

    /// <summary>Hash of a word or of a part of it, ignoring case.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        return hash;
    }

    /// <summary>The kinds of a form's first, inner and last characters, and whether it is short.</summary>
    public static uint ShapeOf(string form)
    {
        bool upper = false, lower = false, digit = false, mark = false;
        for (int i = 1; i < form.Length; i++)
        {
            char c = form[i];
            upper |= char.IsUpper(c);
            lower |= char.IsLower(c);
            digit |= char.IsDigit(c);
            mark |= !char.IsLetterOrDigit(c);
        }

        char first = form[0];
        uint start = char.IsUpper(first) ? 1u : char.IsLower(first) ? 2u : char.IsDigit(first) ? 3u : char.IsLetter(first) ? 4u : 5u;
        return 2 + (start | (upper ? 8u : 0) | (lower ? 16u : 0) | (digit ? 32u : 0) | (mark ? 64u : 0) | (form.Length == 1 ? 128u : form.Length <= 3 ? 256u : 0));
    }
}

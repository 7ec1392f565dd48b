namespace FactTrack;

/// <summary>Looks for signs of binary or broken data.</summary>
internal static class OddCharacters
{
    /// <summary>The place of the first control character, lone surrogate, replacement character or noncharacter; -1 if there is none.</summary>
    public static int Find(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007f') continue;
            if (c < '\u00a0')
            {
                if (!Chars.IsBlank(c)) return i;
            }
            else if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
                i++;
            }
            else if (c is '\ufffd' or '\ufffe' or '\uffff') return i;
        }

        return -1;
    }
}

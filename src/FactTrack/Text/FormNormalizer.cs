namespace FactTrack;

/// <summary>Makes the form of a token plain: one style of quotation marks, apostrophes, dashes and spaces, nothing invisible.</summary>
/// <remarks>Depends on the token's own characters only, so that training data and articles get the same forms.</remarks>
internal static class FormNormalizer
{
    /// <summary>True if the characters are their own form.</summary>
    public static bool IsPlain(ReadOnlySpan<char> token)
    {
        foreach (char c in token)
            if (c is '`' || c >= '\u007f' || c < ' ') return false;
        return !token.SequenceEqual("''");
    }

    /// <summary>The form of a token; never empty for a token with something visible.</summary>
    public static string Normalize(ReadOnlySpan<char> token)
    {
        if (token is "''" or "``" or "\u2018\u2018" or "\u2018\u2019" or "\u2019\u2019") return "\"";
        var form = new System.Text.StringBuilder(token.Length);
        for (int i = 0; i < token.Length; i++)
        {
            char c = token[i];
            switch (c)
            {
                case '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u02bc' or '\u2039' or '\u203a' or '\u00b4' or '`' or '\uff07' or '\u2032': form.Append('\''); break;
                case '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' or '\uff02' or '\u2033': form.Append('"'); break;
                case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212': form.Append('-'); break;
                case '\u2014' or '\u2015': form.Append("--"); break;
                case '\u2026': form.Append("..."); break;
                default:
                    if (char.IsSurrogate(c))
                    {
                        bool paired = char.IsHighSurrogate(c) && i + 1 < token.Length && char.IsLowSurrogate(token[i + 1]);
                        if (paired) form.Append(c).Append(token[++i]);
                        else form.Append('\ufffd');
                    }
                    else if (Chars.IsBlank(c)) form.Append(' ');
                    else if (!Chars.IsInvisible(c)) form.Append(c);
                    break;
            }
        }

        return form.ToString();
    }
}

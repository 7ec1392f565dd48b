namespace FactTrack;

/// <summary>Finds where a line ended whose break was lost, as in mails, comments and lists that were copied as running text.</summary>
/// <remarks>
/// Such a line ends without a full stop. It is told by marks that running text does not go on after: a rule ("-----"), an address
/// before another or before a capital, a date with the time of day before a capital ("05/12/2021 10:30 AM The ..."), and an emoticon.
/// </remarks>
internal static class LostLines
{
    private const int ShortestRule = 4;
    private const int ShortestAddress = 7;

    /// <summary>True if a new line surely starts with a token.</summary>
    /// <param name="text">The text that the tokens point into.</param>
    /// <param name="tokens">All tokens so far.</param>
    /// <param name="first">The first token of the sentence so far.</param>
    /// <param name="at">A later token.</param>
    public static bool StartsAt(string text, TokenBuffer tokens, int first, int at)
    {
        if (tokens.EndOf(at - 1) == tokens.StartOf(at)) return false;
        string last = tokens.FormOf(at - 1), next = tokens.FormOf(at);
        if (char.IsAsciiLetterLower(next[0]) && next.Length < ShortestAddress && char.IsAsciiLetter(last[0])) return false; // most tokens
        if (IsRule(text, tokens, at)) return !IsRule(text, tokens, at - 1);
        if (IsRule(text, tokens, at - 1)) return true;
        if (char.IsUpper(next[0])) return IsEmoticon(last) || (IsAddress(last) && !IsCapitals(next)) || (EndsTimestamp(tokens, first, at - 1) && !TextLexicon.Units.Contains(next));
        if (IsAddress(next)) return IsAddress(last);
        return IsDate(next) && at + 1 < tokens.Count && IsTime(tokens.FormOf(at + 1)) && (char.IsUpper(last[0]) || last == ">" || IsAddress(last));
    }

    /// <summary>True for a web or e-mail address.</summary>
    public static bool IsAddress(string form)
    {
        if (form.Length < ShortestAddress) return false;
        return (form[0] is 'h' or 'w' or 'H' && (form.Contains("://", StringComparison.Ordinal) || form.StartsWith("www.", StringComparison.Ordinal))) || form.IndexOf('@', 1) > 0;
    }

    /// <summary>True for ":)" and the like.</summary>
    public static bool IsEmoticon(string form) => form.Length is 2 or 3 && form[0] is ':' or ';' or '=' && TextLexicon.Special.Contains(form);

    private static bool IsCapitals(string form) => form.Length > 2 && char.IsUpper(form[1]) && char.IsUpper(form[2]);

    /// <summary>True for four and more of one mark in a row that stand apart.</summary>
    /// <remarks>Dashes of a long style are none, two of them are a dash; nor are low lines, they are blanks to fill in; nor is "****so****".</remarks>
    private static bool IsRule(string text, TokenBuffer tokens, int at)
    {
        int start = tokens.StartOf(at), end = tokens.EndOf(at);
        return text[start] is '-' or '=' or '*' or '~' or '#' && end - start >= ShortestRule && text.AsSpan(start, end - start).IndexOfAnyExcept(text[start]) < 0
            && (at == 0 || tokens.EndOf(at - 1) != start) && (at + 1 == tokens.Count || tokens.StartOf(at + 1) != end);
    }

    private static bool EndsTimestamp(TokenBuffer tokens, int first, int at)
    {
        if (IsHalfOfDay(tokens.FormOf(at))) at--;
        if (at <= first || !IsTime(tokens.FormOf(at))) return false;
        if (tokens.FormOf(--at) == ",") at--;
        return at >= first && IsDate(tokens.FormOf(at));
    }

    private static bool IsHalfOfDay(string form) =>
        form.Equals("am", StringComparison.OrdinalIgnoreCase) || form.Equals("pm", StringComparison.OrdinalIgnoreCase) || form is "a.m." or "p.m.";

    private static bool IsTime(string form) => form.Length > 3 && Chars.IsDigit(form[0]) && form.Contains(':', StringComparison.Ordinal);

    /// <summary>True for "05/12/2021" and "2021-05-12".</summary>
    private static bool IsDate(string form)
    {
        if (form.Length < 6 || !Chars.IsDigit(form[0])) return false;
        int parts = 0;
        foreach (char c in form)
        {
            if (c is '/' or '-') parts++;
            else if (!Chars.IsDigit(c)) return false;
        }

        return parts == 2;
    }
}

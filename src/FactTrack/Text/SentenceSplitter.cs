using System.Buffers;

namespace FactTrack;

/// <summary>Divides the tokens of a block into sentences.</summary>
/// <remarks>
/// A sentence ends at ".", "!", "?" or "..." with the quotation marks and brackets that close after it. What follows decides: a full stop
/// that belongs to an abbreviation ends a sentence only before a word that starts sentences ("in the U.S. The"). Before a small letter a
/// sentence ends only in careless writing ("i left. she stayed"), not after a quotation (<c>"Why?" she asked</c>), nor where the mark may belong to a
/// name or an abbreviation. Lines whose breaks were lost divide too (<see cref="LostLines"/>).
/// </remarks>
internal static class SentenceSplitter
{
    private const int LongestSpeaker = 6;
    private static readonly SearchValues<char> s_counter = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>Adds the sentences of a block.</summary>
    /// <param name="text">The text that the tokens point into.</param>
    /// <param name="tokens">All tokens so far.</param>
    /// <param name="first">The block's first token; its last is the last of <paramref name="tokens"/>.</param>
    /// <param name="add">Gets the first and one past the last token of each sentence.</param>
    public static void Read(string text, TokenBuffer tokens, int first, Action<int, int> add)
    {
        int start = first, end = tokens.Count;
        bool quoteOpen = false;
        for (int at = first; at < end; at++)
        {
            if (at > start && LostLines.StartsAt(text, tokens, start, at))
            {
                add(start, at);
                start = at;
                quoteOpen = false;
            }

            if (tokens.FormOf(at) == "\"") quoteOpen = !quoteOpen;
            bool abbreviation = false;
            if (!IsTerminal(tokens.FormOf(at)) && !(abbreviation = IsAbbreviation(tokens.FormOf(at)))) continue;

            int next = at + 1;
            bool closed = false;
            while (next < end && (IsTerminal(tokens.FormOf(next)) || LostLines.IsEmoticon(tokens.FormOf(next)) || IsCloser(text, tokens, next, end, quoteOpen)))
            {
                closed |= !IsTerminal(tokens.FormOf(next)) && !LostLines.IsEmoticon(tokens.FormOf(next));
                if (tokens.FormOf(next) == "\"") quoteOpen = !quoteOpen;
                next++;
            }

            next = PastReferences(tokens, next, end);
            if (next == end) break;
            bool ends = abbreviation && !IsTerminal(tokens.FormOf(next - 1)) ? at > start && AbbreviationEnds(tokens, at, next, end) : Ends(tokens, start, at, next, end, closed);
            if (ends)
            {
                add(start, next);
                start = next;
                quoteOpen = false;
            }

            at = next - 1;
        }

        if (start < end) add(start, end);
    }

    private static bool IsTerminal(string form) => form[0] is '.' or '!' or '?' && !Chars.IsWord(form[^1]);

    private static bool IsAbbreviation(string form) => form.Length > 1 && form[^1] == '.' && Chars.IsWord(form[0]);

    private static bool IsCloser(string text, TokenBuffer tokens, int at, int end, bool quoteOpen)
    {
        string form = tokens.FormOf(at);
        if (form.Length != 1) return false;
        bool touchesLeft = tokens.EndOf(at - 1) == tokens.StartOf(at);
        bool touchesRight = at + 1 < end && tokens.EndOf(at) == tokens.StartOf(at + 1);
        char c = text[tokens.StartOf(at)];
        if (c is '\u201d' or '\u2019' or '\u00bb') return true;
        if (form[0] is '"' or '\'') return touchesLeft ? !touchesRight || !Chars.IsWord(tokens.FormOf(at + 1)[0]) : quoteOpen && !touchesRight;
        return Chars.IsCloseBracket(c);
    }

    /// <summary>Passes over "[12]" as encyclopedias and reports set it after a full stop.</summary>
    private static int PastReferences(TokenBuffer tokens, int at, int end)
    {
        while (at + 2 < end && tokens.FormOf(at) == "[" && Chars.IsDigit(tokens.FormOf(at + 1)[0]) && tokens.FormOf(at + 2) == "]") at += 3;
        return at;
    }

    private static bool AbbreviationEnds(TokenBuffer tokens, int at, int next, int end)
    {
        string form = tokens.FormOf(at);
        string word = FirstWord(tokens, next, end);
        if (word.Length == 0 || !char.IsUpper(word[0])) return false;
        if (TextLexicon.Abbreviation(form) is { } entry && entry["kind"] == "title") return false;
        bool initial = form.Length == 2 && char.IsUpper(form[0]);
        return !initial && TextLexicon.FunctionWords.Contains(word);
    }

    private static bool Ends(TokenBuffer tokens, int start, int at, int next, int end, bool closed)
    {
        if (tokens.FormOf(at) == "." && IsCounter(tokens, start, at - 1)) return false;
        string word = FirstWord(tokens, next, end);
        bool apart = tokens.EndOf(next - 1) < tokens.StartOf(next);
        if (word.Length == 0) return apart && (IsOpener(tokens.FormOf(next)) || (!closed && tokens.FormOf(at) == "." && tokens.FormOf(next) == "-"));
        bool capital = char.IsUpper(word[0]) || word.AsSpan().ContainsAnyInRange('A', 'Z');
        if (!apart) return capital && !closed && word.Length > 1 && (word[0] is '#' or '@' || !char.IsUpper(word[1])) && at > start && !IsOpener(tokens.FormOf(at - 1));
        if (!capital && char.IsLetter(word[0])) return !closed && EndsBeforeSmall(tokens, start, at, next, end);
        bool asks = closed && tokens.FormOf(at)[0] is '!' or '?';
        return !(asks && NamesSpeaker(tokens, next, end));
    }

    /// <summary>True for the number of a list's item or of a heading, "1." and "2.1.", at the start or after a colon.</summary>
    private static bool IsCounter(TokenBuffer tokens, int start, int at) =>
        at >= start && (at == start || tokens.FormOf(at - 1) == ":") && tokens.FormOf(at).Length < 4 && !tokens.FormOf(at).AsSpan().ContainsAnyExcept(s_counter);

    /// <summary>True if a sentence ends although the next one starts with a small letter.</summary>
    private static bool EndsBeforeSmall(TokenBuffer tokens, int start, int at, int next, int end)
    {
        string mark = tokens.FormOf(at), word = FirstWord(tokens, next, end);
        bool ellipsis = mark[0] == '.' && (mark.Length > 1 || next > at + 1);
        if (at == start || ellipsis || tokens.FormOf(next) == "[" || TextLexicon.QuoteVerbs.Contains(word)) return false;
        if (mark.Length > 1 || LostLines.IsAddress(word)) return true;
        string before = tokens.FormOf(at - 1);
        if (!char.IsLetter(before[0]) || before.Contains('.', StringComparison.Ordinal)) return false;
        bool name = char.IsUpper(before[0]);
        return mark == "." ? before.Length >= (name ? 5 : 2) && before.AsSpan().ContainsAny(s_vowels) : !name;
    }

    /// <summary>True if a name and a verb of speech follow: <c>"Why?" Anna Holm asked</c>.</summary>
    private static bool NamesSpeaker(TokenBuffer tokens, int at, int end)
    {
        for (int last = Math.Min(end, at + LongestSpeaker); at < last && char.IsLetter(tokens.FormOf(at)[0]); at++)
        {
            if (TextLexicon.QuoteVerbs.Contains(tokens.FormOf(at))) return true;
            if (!char.IsUpper(tokens.FormOf(at)[0])) return false;
        }

        return false;
    }

    /// <summary>The form of the next word, past marks that open; "" if another mark stands before it.</summary>
    private static string FirstWord(TokenBuffer tokens, int at, int end)
    {
        while (at < end && IsOpener(tokens.FormOf(at))) at++;
        return at < end && (Chars.IsWord(tokens.FormOf(at)[0]) || tokens.FormOf(at).Length > 1) ? tokens.FormOf(at) : "";
    }

    private static bool IsOpener(string form) => form.Length == 1 && (Chars.IsOpenBracket(form[0]) || form[0] is '"' or '\'' or '$' or '#' or '@' or '*');
}

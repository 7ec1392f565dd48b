namespace FactTrack;

/// <summary>Reads words: with what stays inside them (apostrophes, full stops of abbreviations, some hyphens), and divides off clitics.</summary>
internal static class WordScanner
{
    private const int LongestSuffix = 20;
    private const int LongestAbbreviation = 5;

    /// <summary>Adds the tokens of the word that starts at a place, and returns where it ends.</summary>
    public static int Read(Stretch stretch, int at, int limit, TokenBuffer tokens)
    {
        int end = End(stretch with { End = Math.Max(limit, at + 1) }, at, stretch);
        Divide(stretch, at, end, tokens);
        return end;
    }

    /// <summary>Adds pieces of given lengths ("can not") that follow each other from a place.</summary>
    public static int AddPieces(Stretch stretch, int at, string pieces, TokenBuffer tokens)
    {
        for (int piece = 0; piece < pieces.Length;)
        {
            int length = pieces.AsSpan(piece).IndexOf(' ');
            if (length < 0) length = pieces.Length - piece;
            tokens.Add(stretch.Text, at, at + length);
            at += length;
            piece += length + 1;
        }

        return at;
    }

    private static int End(Stretch stretch, int start, Stretch whole)
    {
        string text = stretch.Text;
        int end = start, segment = start;
        while (end < stretch.End)
        {
            char c = text[end];
            if (Chars.IsWord(c) || Chars.IsInvisible(c))
            {
                if (end == start + 3 && Chars.IsDigit(c) && AllUpper(text.AsSpan(start, 3)) && TextLexicon.Signs.Contains(text.AsSpan(start, 3))) return end;
                end++;
                continue;
            }

            bool wordFollows = end + 1 < stretch.End && Chars.IsWord(text[end + 1]);
            if (c == '.')
            {
                if (wordFollows && StaysBefore(stretch, segment, end)) segment = ++end;
                else return TakesFullStop(whole, start, segment, end) ? end + 1 : end;
            }
            else if (Chars.IsApostrophe(c) && wordFollows) end++;
            else if (Chars.IsHyphen(c) && wordFollows && KeepsHyphen(stretch, start, end)) segment = ++end;
            else if (c == '&' && wordFollows && IsInitials(stretch, start, end)) segment = ++end;
            else if (c == '/' && wordFollows && end == start + 1 && char.IsLetter(text[start]) && char.IsLetter(text[end + 1])) segment = ++end;
            else if (c == '*' && wordFollows && char.IsLetter(text[end - 1]) && char.IsLetter(text[end + 1])) end++;
            else if (c == '$' && end - start <= 3 && AllUpper(text.AsSpan(start, end - start)) && (end + 1 == stretch.End || Chars.IsDigit(text[end + 1]))) return end + 1;
            else if (c == '!' && TextLexicon.Special.Contains(text.AsSpan(start, end + 1 - start))) return end + 1;
            else break;
        }

        return end;
    }

    /// <summary>True if a full stop between two words belongs to an abbreviation or a name ("U.S", "example.com"), not to the end of a sentence.</summary>
    private static bool StaysBefore(Stretch stretch, int segment, int stop)
    {
        string text = stretch.Text;
        int end = stop + 1;
        while (end < stretch.End && end - stop <= LongestSuffix && Chars.IsWord(text[end])) end++;
        ReadOnlySpan<char> next = text.AsSpan(stop + 1, end - stop - 1);
        bool isLetter = stop - segment == 1 && char.IsLetter(text[segment]);
        if (isLetter && (next.Length == 1 || char.IsUpper(text[segment]))) return next.Length == 1;
        if (char.IsUpper(next[0]) && char.IsLower(text[stop - 1]) && (next.Length > 1 || end == stretch.End)) return false;
        if (next is "http" or "https" or "www") return false;
        if (Chars.IsDigit(next[0]) && TextLexicon.Abbreviation(text.AsSpan(segment, stop + 1 - segment)) is not null) return false;
        return next.Length == 1 || !TextLexicon.FunctionWords.Contains(next);
    }

    /// <summary>True if the full stop after a word is part of it.</summary>
    private static bool TakesFullStop(Stretch whole, int start, int segment, int stop)
    {
        string text = whole.Text;
        bool runs = stop + 1 < whole.End && Chars.IsTerminal(text[stop + 1]);
        bool isLastOfTwo = runs && text[stop + 1] == '.' && (stop + 2 == whole.End || !Chars.IsTerminal(text[stop + 2]));
        if (runs && text[stop + 1] is '.' or '\u2026' && !isLastOfTwo) return false;
        ReadOnlySpan<char> word = text.AsSpan(start, stop + 1 - start);
        if (stop - segment == 1 && char.IsLetter(text[segment]))
        {
            if (segment > start) return IsDotted(word);
            if (char.IsUpper(text[start])) return IsInitial(whole, start, stop) || (char.IsDigit(FollowingChar(whole, stop)) && IsCompass(word));
        }

        bool beforeComma = stop + 1 < whole.End && text[stop + 1] is ',' or ';';
        if (beforeComma && stop - start is > 1 and <= LongestAbbreviation && char.IsLetter(text[start])) return true;
        char following = FollowingChar(whole, stop);
        return TextLexicon.Abbreviation(word) is { } entry && entry["kind"] switch
        {
            "number" => char.IsDigit(following),
            "title" => following != '\0',
            _ => true,
        };
    }

    /// <summary>True for "U.S." and "a.m.": single letters, each with its full stop; and for "Ph.D.".</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length > 12) return false;
        if (TextLexicon.Abbreviations.Contains(word)) return true;
        for (int i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        return true;
    }

    /// <summary>True for the initial of a name ("J. K. Rowling"), false for a letter that ends a sentence ("Plan B. The").</summary>
    private static bool IsInitial(Stretch whole, int start, int stop)
    {
        if (stop + 1 < whole.End) return whole.Text[stop + 1] is ',' or '-' || char.IsLetter(whole.Text[stop + 1]);
        ReadOnlySpan<char> next = whole.FollowingWord();
        return next.Length > 0 && char.IsUpper(next[0]) && whole.Text[start] != 'I' && (next.Length == 1 || !TextLexicon.FunctionWords.Contains(next));
    }

    /// <summary>True for "N." and the like, which stand before the number of a street.</summary>
    private static bool IsCompass(ReadOnlySpan<char> word) => TextLexicon.Abbreviation(word) is { } entry && char.IsUpper(entry.Key[0]);

    private static char FollowingChar(Stretch whole, int stop) => stop + 1 < whole.End ? whole.Text[stop + 1] : whole.Following();

    private static bool KeepsHyphen(Stretch stretch, int start, int hyphen)
    {
        string text = stretch.Text;
        if (!char.IsLetter(text[hyphen + 1])) return hyphen - start < 6 && Chars.IsDigit(text[hyphen + 1]) && TextLexicon.Prefixes.Find(text.AsSpan(start, hyphen - start))?.Key == "mid";
        if (start > stretch.Start && Chars.IsHyphen(text[start - 1])) return false;
        if (hyphen - start < 8 && TextLexicon.Prefixes.Contains(text.AsSpan(start, hyphen - start))) return true;
        int end = hyphen + 1;
        while (end < stretch.End && end - hyphen < 8 && char.IsLetter(text[end])) end++;
        return TextLexicon.Suffixes.Contains(text.AsSpan(hyphen + 1, end - hyphen - 1)) || TextLexicon.Special.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>True for "AT&amp;T" and "R&amp;D".</summary>
    private static bool IsInitials(Stretch stretch, int start, int sign)
    {
        int end = sign + 1;
        while (end < stretch.End && end - sign < 5 && Chars.IsWord(stretch.Text[end])) end++;
        return sign - start < 5 && end - sign < 5 && AllUpper(stretch.Text.AsSpan(start, sign - start)) && AllUpper(stretch.Text.AsSpan(sign + 1, end - sign - 1));
    }

    private static bool AllUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsUpper(c)) return false;
        return true;
    }

    /// <summary>Adds a word, with "n't", "'s" and the like as tokens of their own.</summary>
    private static void Divide(Stretch stretch, int start, int end, TokenBuffer tokens)
    {
        string text = stretch.Text;
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (TextLexicon.Special.Find(word) is { } special)
        {
            if (special["kind"] == "split") AddPieces(stretch, start, special["pieces"], tokens);
            else tokens.Add(text, start, end);
            return;
        }

        int cut = CliticStart(word);
        if (cut <= 0) tokens.Add(text, start, end);
        else
        {
            int second = CliticStart(word[..cut]);
            if (second > 0) tokens.Add(text, start, start + second);
            tokens.Add(text, start + Math.Max(0, second), start + cut);
            tokens.Add(text, start + cut, end);
        }
    }

    /// <summary>Where the clitic at the end of a word starts, or 0.</summary>
    private static int CliticStart(ReadOnlySpan<char> word)
    {
        for (int at = word.Length - 1; at > 0 && word.Length - at <= 3; at--)
        {
            if (!Chars.IsApostrophe(word[at])) continue;
            if (at > 1 && TextLexicon.Clitics.Contains(word[(at - 1)..])) return at - 1;
            return TextLexicon.Clitics.Contains(word[at..]) ? at : 0;
        }

        return 0;
    }
}

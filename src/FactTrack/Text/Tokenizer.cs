namespace FactTrack;

/// <summary>Divides text into tokens by the conventions of UD English (EWT, GUM).</summary>
/// <remarks>
/// Text is read once from left to right: stretches without white space, in them words (<see cref="WordScanner"/>), numbers
/// (<see cref="NumberScanner"/>), addresses (<see cref="AddressScanner"/>), and marks one by one or in runs.
/// </remarks>
internal static class Tokenizer
{
    private const int CheckEvery = 1 << 14;

    /// <summary>Adds the tokens of [start, end).</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">First code unit to read.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="markers">What to pass over, in order.</param>
    /// <param name="tokens">Gets the tokens.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static void Read(string text, int start, int end, List<TextRange> markers, TokenBuffer tokens, CancellationToken cancellation)
    {
        int marker = 0, nextCheck = start + CheckEvery;
        bool joined = false;
        for (int at = start; at < end;)
        {
            if (at >= nextCheck)
            {
                cancellation.ThrowIfCancellationRequested();
                nextCheck = at + CheckEvery;
            }

            if (marker < markers.Count && at >= markers[marker].Start)
            {
                joined = at > start && Chars.IsWord(text[at - 1]);
                at = Math.Max(at, markers[marker++].End);
                continue;
            }

            if (Chars.IsBlank(text[at]) || Chars.IsInvisible(text[at]))
            {
                joined = false;
                at++;
                continue;
            }

            int limit = marker < markers.Count ? Math.Min(end, markers[marker].Start) : end;
            int stop = at + 1;
            while (stop < limit && !EndsStretch(text, stop, limit)) stop++;
            ReadStretch(new Stretch(text, at, stop, end, joined), tokens);
            joined = false;
            at = stop;
        }
    }

    private static bool EndsStretch(string text, int at, int limit) =>
        Chars.IsBlank(text[at]) ? !NumberScanner.IsGroupSpace(text, at, limit) : char.IsControl(text[at]);

    private static void ReadStretch(Stretch stretch, TokenBuffer tokens)
    {
        var addresses = new AddressScanner(stretch);
        for (int at = stretch.Start; at < stretch.End;)
        {
            int stop = addresses.ScanAt(at);
            if (stop > at)
            {
                tokens.Add(stretch.Text, at, stop);
                at = stop;
                continue;
            }

            char c = stretch.Text[at];
            if (Chars.IsInvisible(c)) at++;
            else if (Chars.IsDigit(c) || (c == '.' && at + 1 < stretch.End && Chars.IsDigit(stretch.Text[at + 1]) && (at == stretch.Start || !Chars.IsWord(stretch.Text[at - 1]))))
                at = NumberScanner.Read(stretch, at, tokens);
            else if (Chars.IsWord(c)) at = WordScanner.Read(stretch, at, addresses.Next, tokens);
            else if (Chars.IsApostrophe(c)) at = ReadApostrophe(stretch, at, tokens);
            else at = ReadMark(stretch, at, tokens);
        }
    }

    /// <summary>An apostrophe that no word to its left took: a clitic after a marker, an elision ("'em", "'90s"), or a quotation mark.</summary>
    private static int ReadApostrophe(Stretch stretch, int at, TokenBuffer tokens)
    {
        string text = stretch.Text;
        int stop = at + 1;
        if (stop < stretch.End && Chars.IsApostrophe(text[stop]) && FormNormalizer.Normalize(text.AsSpan(at, 2)) == "\"")
        {
            tokens.Add(text, at, stop + 1);
            return stop + 1;
        }

        while (stop < stretch.End && Chars.IsWord(text[stop])) stop++;
        if (stop > at + 1)
        {
            bool clitic = (at > stretch.Start || stretch.IsJoined || stop == stretch.End) && TextLexicon.Clitics.Contains(text.AsSpan(at, stop - at));
            ReadOnlySpan<char> word = text.AsSpan(at + 1, stop - at - 1);
            bool decade = word.Length is 2 or 3 && Chars.IsDigit(word[0]) && Chars.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');
            bool elided = at == stretch.Start && (decade || TextLexicon.Elisions.Contains(word));
            if (TextLexicon.Special.Find(text.AsSpan(at, stop - at)) is { } special && at == stretch.Start) return WordScanner.AddPieces(stretch, at, special["pieces"], tokens);
            if (clitic || elided)
            {
                if (elided && word.Length == 1 && stop < stretch.End && Chars.IsApostrophe(text[stop])) stop++; // 'n'
                tokens.Add(text, at, stop);
                return stop;
            }
        }

        tokens.Add(text, at, at + 1);
        return at + 1;
    }

    private static int ReadMark(Stretch stretch, int at, TokenBuffer tokens)
    {
        string text = stretch.Text;
        char c = text[at];
        int stop = at + 1;
        if (at == stretch.Start && c is ':' or ';' or '=' && stretch.Length is 2 or 3 && TextLexicon.Special.Contains(text.AsSpan(at, stretch.Length))) stop = stretch.End;
        else if (c is '#' or '@' && EndOfTag(stretch, at) is var tag && tag > stop) stop = tag;
        else if (c == '+' && at == stretch.Start && stop < stretch.End && Chars.IsDigit(text[stop])) stop = NumberScanner.End(stretch, stop);
        else if (c is '.' or '\u2026') stop = EndOfRun(stretch, at, static (_, x) => x is '.' or '\u2026');
        else if (c is '!' or '?') stop = EndOfRun(stretch, at, static (_, x) => x is '!' or '?');
        else if (Chars.IsDash(c) || c is '*' or '=' or '_' or '~' or '<' or '>' or '#' or '+' or '|') stop = EndOfRun(stretch, at, static (first, x) => x == first);
        else if (char.IsHighSurrogate(c) && stop < stretch.End && char.IsLowSurrogate(text[stop])) stop++;
        tokens.Add(text, at, stop);
        return stop;
    }

    /// <summary>Where "#tag" or "@name" ends, 0 if there is none: at least one letter is needed, so that "#1" is two tokens.</summary>
    private static int EndOfTag(Stretch stretch, int at)
    {
        if (at > stretch.Start && Chars.IsWord(stretch.Text[at - 1])) return 0;
        int stop = at + 1;
        bool letter = false;
        for (; stop < stretch.End && Chars.IsWord(stretch.Text[stop]); stop++) letter |= char.IsLetter(stretch.Text[stop]);
        return letter ? stop : 0;
    }

    private static int EndOfRun(Stretch stretch, int at, Func<char, char, bool> goesOn)
    {
        int stop = at + 1;
        while (stop < stretch.End && goesOn(stretch.Text[at], stretch.Text[stop])) stop++;
        return stop;
    }
}

namespace FactTrack;

/// <summary>Tells sentences of a text that are notices to its reader: of the site, of rights, and appeals to call.</summary>
/// <remarks>
/// "Anyone with information is asked to call ..." asks and tells nothing; "Smith asked anyone with information to call" tells that Smith
/// asked, and is text. So a notice has no quotation and no verb of speech.
/// </remarks>
internal static class NoticeFinder
{
    private const int Longest = 600;
    private const int ShortestGroup = 3;

    /// <summary>The kind of block that a sentence makes, or null if it is text.</summary>
    /// <param name="sentence">A sentence without quotation marks; not empty.</param>
    public static BlockKind? KindOf(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length > Longest) return null;
        LexiconEntry? cue = NoticeCues.StartOf(sentence) is { } start && Holds(start, sentence) ? start : NoticeCues.PartOf(sentence);
        if (cue is null) return null;
        return cue["kind"] == "credit" ? BlockKind.Credit : BlockKind.Other;
    }

    private static bool Holds(LexiconEntry cue, ReadOnlySpan<char> sentence) => cue["place"] switch
    {
        "start" => true,
        "order" => HasAddress(sentence),
        "appeal" => !HasSpeaker(sentence) && (TellsToReach(sentence) || HasAddress(sentence)),
        _ => !HasSpeaker(sentence) && TellsToReach(sentence) && HasAddress(sentence),
    };

    /// <summary>True for "to call", "should contact", "please e-mail", and "call" after a comma.</summary>
    private static bool TellsToReach(ReadOnlySpan<char> sentence)
    {
        var words = new BlockWords(sentence);
        bool isLed = false;
        for (int last = 0; words.Next(); last = words.End)
        {
            bool comma = last > 0 && sentence[last..words.Start].Contains(',');
            if ((isLed || comma) && NoticeCues.Verbs.Contains(words.Word)) return true;
            isLed = NoticeCues.Leads.Contains(words.Word);
        }

        return false;
    }

    /// <summary>True if someone is said to say it: a verb of speech that no "to" follows ("are asked to").</summary>
    private static bool HasSpeaker(ReadOnlySpan<char> sentence)
    {
        var words = new BlockWords(sentence);
        bool speaks = false;
        while (words.Next())
        {
            if (speaks && !words.Word.SequenceEqual("to")) return true;
            speaks = TextLexicon.QuoteVerbs.Contains(words.Word);
        }

        return speaks;
    }

    /// <summary>True for the name of a line, an address of the web or of mail, and a telephone number.</summary>
    private static bool HasAddress(ReadOnlySpan<char> sentence)
    {
        if (NoticeCues.HasAddress(sentence)) return true;
        int group = 0;
        for (int at = 0; at < sentence.Length; at++)
        {
            char c = sentence[at];
            if (c == '@' && at + 1 < sentence.Length && Chars.IsWord(sentence[at + 1])) return true;
            if (Chars.IsDigit(c)) group++;
            else if (c is '-' or '.' && group >= ShortestGroup && at + ShortestGroup < sentence.Length && IsGroup(sentence.Slice(at + 1, ShortestGroup))) return true;
            else group = 0;
        }

        return false;
    }

    /// <summary>True for "555" and "TIP", as in numbers to dial.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!Chars.IsDigit(c) && !char.IsAsciiLetterUpper(c)) return false;
        return true;
    }
}

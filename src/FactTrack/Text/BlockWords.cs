namespace FactTrack;

/// <summary>The words of a short block, one after the other: letters, digits, hyphens, apostrophes and full stops.</summary>
internal ref struct BlockWords(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _end;

    /// <summary>Where the current word starts.</summary>
    public int Start { get; private set; }

    /// <summary>One past the current word's last character.</summary>
    public readonly int End => _end;

    /// <summary>The current word, without a full stop at its end.</summary>
    public readonly ReadOnlySpan<char> Word => _text[Start.._end];

    /// <summary>Goes to the next word.</summary>
    public bool Next()
    {
        Start = _end;
        while (Start < _text.Length && !Chars.IsWord(_text[Start])) Start++;
        _end = Start;
        while (_end < _text.Length && (Chars.IsWord(_text[_end]) || (_text[_end] is '-' or '.' or '\'' or '\u2019' && _end + 1 < _text.Length && Chars.IsWord(_text[_end + 1])))) _end++;
        return Start < _end;
    }

    /// <summary>How many words text has, counted to a limit.</summary>
    public static int Count(ReadOnlySpan<char> text, int limit)
    {
        var words = new BlockWords(text);
        int count = 0;
        while (count < limit && words.Next()) count++;
        return count;
    }

    /// <summary>True if some words of the text are the name of an agency.</summary>
    public static bool HasAgency(ReadOnlySpan<char> text)
    {
        var words = new BlockWords(text);
        while (words.Next())
        {
            if (!char.IsUpper(words.Word[0])) continue;
            BlockWords last = words;
            for (int length = 0; length < 4; length++)
            {
                if (BlockCues.IsAgency(text[words.Start..last.End])) return true;
                if (!last.Next()) break;
            }
        }

        return false;
    }

    /// <summary>The last word, empty if there is none.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> text)
    {
        var words = new BlockWords(text);
        ReadOnlySpan<char> last = default;
        while (words.Next()) last = words.Word;
        return last;
    }

    /// <summary>True if a word of the text is in a table.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, WordTable table)
    {
        var words = new BlockWords(text);
        while (words.Next())
            if (table.Contains(words.Word)) return true;
        return false;
    }

    /// <summary>True if all words have a capital or stand in one of two tables.</summary>
    public static bool AllNames(ReadOnlySpan<char> text, WordTable connectors, WordTable others)
    {
        var words = new BlockWords(text);
        bool any = false;
        while (words.Next())
        {
            any = true;
            if (!char.IsUpper(words.Word[0]) && !connectors.Contains(words.Word) && !others.Contains(words.Word)) return false;
        }

        return any;
    }
}

namespace FactTrack;

/// <summary>Tells what each block of a text is, from its marker, its words and its place.</summary>
internal sealed class BlockClassifier
{
    private const int LongestHeading = 130;
    private const int MostWordsOfHeading = 18;
    private const int MostWordsOfCue = 14;
    private readonly string _text;
    private readonly bool _hasProse;
    private readonly bool _hasTitle;
    private BlockKind _last;
    private bool _lastIsImage;
    private bool _seenHeadline;
    private bool _seenBody;

    public BlockClassifier(string text, List<TextLine> blocks)
    {
        _text = text;
        foreach (TextLine block in blocks)
        {
            _hasTitle |= !_hasProse && block.Mark == LineMark.Title;
            _hasProse |= block.Mark == LineMark.None && EndsSentence(Bare(block.In(text))) && BlockWords.Count(block.In(text), 5) > 4;
        }
    }

    /// <summary>True until the block after the first paragraph was read.</summary>
    public bool IsFirstParagraph { get; private set; }

    /// <summary>What the next block is; blocks must come in order.</summary>
    public BlockKind KindOf(TextLine block)
    {
        BlockKind kind = block.Mark switch
        {
            LineMark.Table or LineMark.Code => BlockKind.Other,
            LineMark.Title => _seenHeadline ? BlockKind.Subheading : BlockKind.Headline,
            LineMark.Heading => _seenHeadline || _seenBody ? BlockKind.Subheading : BlockKind.Headline,
            LineMark.Item => IsFurniture(Bare(block.In(_text))) ? BlockKind.Other : BlockKind.ListItem,
            LineMark.Quote => BlockKind.Quote,
            _ when _lastIsImage && !block.BlankBefore => BlockKind.Caption,
            _ => KindOfPlain(Bare(block.In(_text))),
        };
        _last = kind;
        _lastIsImage = block.In(_text).StartsWith("![") && !block.In(_text).Contains('\n');
        _seenHeadline |= kind == BlockKind.Headline;
        IsFirstParagraph = kind == BlockKind.Paragraph && !_seenBody;
        _seenBody |= kind == BlockKind.Paragraph;
        return kind;
    }

    private BlockKind KindOfPlain(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || IsFurniture(text)) return BlockKind.Other;
        if (CreditFinder.IsCredit(text)) return BlockKind.Credit;
        if (IsByline(text)) return BlockKind.Byline;
        if (IsDateline(text)) return BlockKind.Dateline;
        if (text.StartsWith("![")) return BlockWords.Count(text[..Math.Max(0, text.IndexOf(']'))], 4) > 3 ? BlockKind.Caption : BlockKind.Other;
        if (BlockCues.StartOf(text, "caption") is not null) return BlockKind.Caption;
        if (CreditFinder.Find(text, out bool ofPicture) < text.Length) return ofPicture ? BlockKind.Caption : BlockKind.Paragraph;
        if (!_hasProse || !IsHeading(text)) return BlockKind.Paragraph;
        if (_seenBody || _seenHeadline) return BlockKind.Subheading;
        return _hasTitle ? BlockKind.Other : BlockKind.Headline;
    }

    /// <summary>The text of a block without marks of emphasis around it.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text) => text.Trim("*_~` \t");

    /// <summary>True for navigation, bare addresses and lines without a word.</summary>
    private static bool IsFurniture(ReadOnlySpan<char> text)
    {
        if (BlockCues.IsNavigation(text)) return true;
        bool oneLink = text.Length > 4 && text[0] == '[' && text[^1] == ')' && text.IndexOf("](") is var middle && middle > 0 && text[(middle + 2)..^1].IndexOfAny('(', ' ', ')') < 0;
        if (oneLink) return true;
        if (!text.ContainsAny(' ', '\t') && (text.StartsWith("http") || text.StartsWith("www."))) return true;
        if (BlockCues.StartOf(text, "other") is not null && BlockWords.Count(text, MostWordsOfCue + 1) <= MostWordsOfCue) return true;
        return !HasWord(text);
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (Chars.IsWord(c) && c != '_') return true;
        return false;
    }

    private bool IsByline(ReadOnlySpan<char> text)
    {
        if (text[^1] is '.' or ':' || BlockWords.Count(text, MostWordsOfCue + 1) > MostWordsOfCue) return false;
        if (BlockCues.StartOf(text, "byline") is { } cue)
        {
            ReadOnlySpan<char> names = text[cue.Length..];
            var first = new BlockWords(names);
            if (cue[^1] != ' ') return true;
            return first.Next() && !BlockCues.Dates.Contains(first.Word) && !TextLexicon.FunctionWords.Contains(first.Word) && BlockWords.AllNames(names, BlockCues.Connectors, BlockCues.Roles);
        }

        if (BlockWords.Count(text, 9) > 8 || !BlockWords.AllNames(text, BlockCues.Connectors, BlockCues.Roles)) return false;
        if (BlockCues.IsAgency(text.Trim("() "))) return true;
        int separator = text.LastIndexOfAny(",|/");
        if (separator > 0 && BlockCues.IsAgency(text[(separator + 1)..].Trim())) return true;
        bool hasRole = BlockWords.HasAny(text, BlockCues.Roles) || (_seenHeadline && BlockCues.Outlets.Contains(BlockWords.Last(text)));
        return hasRole && !_seenBody && (separator > 0 || _last == BlockKind.Byline);
    }

    /// <summary>True for a line that only says where and when: a date, a time, "Updated ...".</summary>
    private bool IsDateline(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestHeading) return false;
        if (!_seenBody && IsPlaceLine(text)) return true;
        bool cue = BlockCues.StartOf(text, "dateline") is not null;
        var words = new BlockWords(text);
        bool date = false, digits = false;
        for (int count = 0; words.Next(); count++)
        {
            bool known = BlockCues.Dates.Contains(words.Word), figure = Chars.IsDigit(words.Word[0]);
            if (count > MostWordsOfCue || !(known || figure || (count == 0 && text[0] != '"' && IsPlace(words.Word)) || (cue && char.IsUpper(words.Word[0])))) return false;
            date |= known;
            digits |= figure;
        }

        return digits && (date || cue || IsNumericDate(text));
    }

    /// <summary>True for "2024-05-03" and "3/5/2024".</summary>
    private static bool IsNumericDate(ReadOnlySpan<char> text)
    {
        int parts = 0;
        foreach (char c in text)
        {
            if (c is '-' or '/' or '.') parts++;
            else if (!Chars.IsDigit(c)) return false;
        }

        return parts == 2 && text.Length is >= 6 and <= 10;
    }

    /// <summary>True for a place alone, "ROSKILDE, Denmark".</summary>
    private static bool IsPlaceLine(ReadOnlySpan<char> text)
    {
        int comma = text.IndexOf(',');
        return comma > 2 && !text[..comma].ContainsAnyInRange('a', 'z') && char.IsUpper(text[0]) && BlockWords.Count(text, 5) < 5 && BlockWords.AllNames(text, BlockCues.Connectors, BlockCues.Dates);
    }

    private static bool IsPlace(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && !word.ContainsAnyInRange('a', 'z') && word.Length > 2;

    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestHeading || char.IsLower(text[0]) || BlockWords.Count(text, MostWordsOfHeading + 1) > MostWordsOfHeading) return false;
        return !EndsSentence(text) && text[^1] is not (',' or ';' or ':' or '-' or '\u2014');
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && (Chars.IsQuote(text[end - 1]) || Chars.IsCloseBracket(text[end - 1]))) end--;
        return end > 0 && Chars.IsTerminal(text[end - 1]);
    }
}

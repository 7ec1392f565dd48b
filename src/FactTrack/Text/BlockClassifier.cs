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
    private bool _overLinks;
    private bool _seenHeadline;
    private bool _seenBody;

    public BlockClassifier(string text, List<TextLine> blocks)
    {
        _text = text;
        foreach (TextLine block in blocks)
        {
            _hasTitle |= block.Mark == LineMark.Title;
            _hasProse = block.Mark == LineMark.None && EndsSentence(Bare(block.In(text))) && BlockWords.Count(block.In(text), 5) > 4;
            if (_hasProse) break;
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
            LineMark.Item => FurnitureFinder.IsFurniture(Bare(block.In(_text))) ? BlockKind.Other : BlockKind.ListItem,
            LineMark.Quote => FurnitureFinder.IsFurniture(Bare(block.In(_text))) ? BlockKind.Other : BlockKind.Quote,
            _ when _lastIsImage && !block.BlankBefore => BlockKind.Caption,
            _ => KindOfPlain(Bare(block.In(_text))),
        };
        bool isTitle = kind is BlockKind.Subheading or BlockKind.ListItem || (kind == BlockKind.Headline && block.Mark == LineMark.None);
        if (_overLinks && isTitle && !EndsSentence(Bare(block.In(_text)))) kind = BlockKind.Other;
        _overLinks = kind == BlockKind.Other && (_overLinks || FurnitureFinder.IsLinkLabel(Bare(block.In(_text))));
        _last = kind;
        _lastIsImage = FurnitureFinder.IsPictureButton(block.In(_text)) || (block.In(_text).StartsWith("![") && !block.In(_text).Contains('\n'));
        _seenHeadline |= kind == BlockKind.Headline;
        IsFirstParagraph = kind == BlockKind.Paragraph && !_seenBody;
        _seenBody |= kind == BlockKind.Paragraph;
        return kind;
    }

    private BlockKind KindOfPlain(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || FurnitureFinder.IsFurniture(text)) return BlockKind.Other;
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
        if (!cue && text[^1] == '.' && BlockWords.Count(text, 3) < 3 && !BlockWords.Last(text).Contains('.')) return false; // "100 days."
        var first = new BlockWords(text);
        int place = first.Next() && text[0] != '"' && IsPlace(first.Word) ? first.End : 0;
        return DatelineFinder.IsDates(text[place..], mayName: cue) || IsNumericDate(text);
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

namespace FactTrack;

/// <summary>Tells lines that are no text: navigation, links to other stories, lists of videos, bare addresses, lines without a word.</summary>
internal static class FurnitureFinder
{
    private const int MostWordsOfCue = 14;
    private const int MostWordsOfLabel = 4;
    private const char LongestVideo = '5'; // in minutes; later ones are times of day

    /// <summary>True if a line is no text.</summary>
    /// <param name="line">A line without marks around it; may be empty.</param>
    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || BlockCues.IsNavigation(line) || IsButton(line) || IsLink(line) || IsVideo(line) || IsContact(line)) return true;
        return BlockCues.StartOf(line, "other") is not null && BlockWords.Count(line, MostWordsOfCue + 1) <= MostWordsOfCue;
    }

    /// <summary>True for "RELATED STORIES:" and its like alone, over links to other stories.</summary>
    public static bool IsLinkLabel(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> label = line.TrimEnd(": ");
        return (label.Length < line.Length || IsCapitals(label)) && BlockCues.IsLinkLabel(label) && BlockWords.Count(label, MostWordsOfLabel + 1) <= MostWordsOfLabel;
    }

    /// <summary>True for a button after which a picture's caption follows.</summary>
    public static bool IsPictureButton(ReadOnlySpan<char> line) => BlockCues.ButtonLength(line, out bool ofPicture) == line.Length && ofPicture;

    private static bool IsButton(ReadOnlySpan<char> line) => BlockCues.ButtonLength(line, out _) == line.Length;

    /// <summary>True for a Markdown link alone, and for the title of another story after a label: "WATCH: Bridge falls", "[RELATED: Bridge falls]".</summary>
    private static bool IsLink(ReadOnlySpan<char> line)
    {
        bool markdown = line.Length > 4 && line[0] == '[' && line[^1] == ')' && line.IndexOf("](") is var middle && middle > 0 && line[(middle + 2)..^1].IndexOfAny('(', ' ', ')') < 0;
        if (markdown) return true;
        ReadOnlySpan<char> bare = line.Trim("[]() ");
        int end = bare.IndexOfAny(':', '|');
        if (end < 0) return false;
        ReadOnlySpan<char> label = bare[..end].TrimEnd(), title = bare[(end + 1)..].TrimStart();
        bool isLabel = IsCapitals(label) && BlockCues.IsLinkLabel(label) && BlockWords.Count(label, MostWordsOfLabel + 1) <= MostWordsOfLabel;
        return isLabel && (title.Length == 0 || (!Chars.IsTerminal(title[^1]) && !CreditFinder.IsCredit(bare)));
    }

    /// <summary>True for an item of a list of videos: its length and its title, "1:36 The bridge falls".</summary>
    private static bool IsVideo(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon is < 1 or > 2 || line.Length < colon + 6 || line[0] is < '0' or > LongestVideo || (colon == 2 && line[0] != '0')) return false;
        bool isLength = Chars.IsDigit(line[colon + 1]) && Chars.IsDigit(line[colon + 2]) && line[colon + 3] == ' ';
        var words = new BlockWords(line[(colon + 4)..]);
        return isLength && words.Next() && words.Start < 2 && !char.IsLower(words.Word[0]) && !BlockCues.Dates.Contains(words.Word) && !Chars.IsTerminal(line[^1]);
    }

    /// <summary>True for addresses of the web and of mail, handles and telephone numbers alone.</summary>
    private static bool IsContact(ReadOnlySpan<char> line)
    {
        for (int at = 0; at < line.Length;)
        {
            int end = line[at..].IndexOf(' ') is > -1 and var blank ? at + blank : line.Length;
            ReadOnlySpan<char> part = line[at..end];
            bool fits = part.Length == 0 || !HasLetter(part) || part[0] == '@' || part.IndexOf('@') > 0 || part.StartsWith("http", StringComparison.OrdinalIgnoreCase) || part.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
            if (!fits) return false;
            at = end + 1;
        }

        return line.Contains('@') || line.Contains("//", StringComparison.Ordinal) || line.Contains("www.", StringComparison.OrdinalIgnoreCase) || !HasWord(line);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (char.IsLetter(c)) return true;
        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (Chars.IsWord(c) && c != '_') return true;
        return false;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (char.IsLower(c)) return false;
        return text.Length > 0;
    }
}

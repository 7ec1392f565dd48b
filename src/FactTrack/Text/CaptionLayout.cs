namespace FactTrack;

/// <summary>Finds the places of people in a picture: ", left," and "(right)" and "From left:".</summary>
internal static class CaptionLayout
{
    private const int MostWords = 4;

    /// <summary>Adds the ranges of layout words of a caption, with the marks that set them off.</summary>
    public static void Find(string text, RawBlock block, List<TextRange> found)
    {
        for (int at = block.Start; at < block.End; at++)
        {
            bool first = at == block.Start;
            if (!first && text[at] is not (',' or '(')) continue;
            int start = first && text[at] is not (',' or '(') ? at : at + 1;
            while (start < block.End && text[start] == ' ') start++;
            int end = EndOfPhrase(text, start, block.End);
            if (end == start) continue;
            char next = end < block.End ? text[end] : '.';
            if (text[at] == '(' ? next != ')' : first ? next is not (':' or ',') : next is not (',' or '.' or ';' or ' ')) continue;
            if (next == ' ' && !GoesOn(text, end, block.End)) continue;
            int stop = next is ',' or ')' or ':' ? end + 1 : end;
            found.Add(new TextRange(at, Math.Min(stop, block.End)));
            at = stop - 1;
        }
    }

    /// <summary>True if "and" or a verb's comma-free rest follows, as in "Kim, left, and Putin" written without the second comma.</summary>
    private static bool GoesOn(string text, int at, int end) => text.AsSpan(at, end - at).StartsWith(" and ");

    private static int EndOfPhrase(string text, int start, int end)
    {
        int best = start, at = start;
        for (int word = 0; word < MostWords; word++)
        {
            while (at < end && char.IsLetter(text[at])) at++;
            if (BlockCues.Layout.Contains(text.AsSpan(start, at - start))) best = at;
            if (at >= end || text[at] != ' ') break;
            at++;
        }

        return best;
    }
}

namespace FactTrack;

/// <summary>Reads ready-made sentences: one a line, tokens separated by spaces.</summary>
internal static class PretokenizedReader
{
    /// <summary>Adds the tokens of one line; escapes of the Penn Treebank are undone in the forms.</summary>
    public static void Read(string text, int start, int end, TokenBuffer tokens)
    {
        for (int at = start; at < end;)
        {
            while (at < end && IsGap(text[at])) at++;
            int stop = at;
            while (stop < end && !IsGap(text[stop])) stop++;
            if (stop > at) tokens.Add(at, stop, FormOf(text.AsSpan(at, stop - at)));
            at = stop;
        }
    }

    private static bool IsGap(char c) => Chars.IsBlank(c) || char.IsControl(c);

    private static string FormOf(ReadOnlySpan<char> token)
    {
        string form = token switch
        {
            "-LRB-" or "-lrb-" => "(",
            "-RRB-" or "-rrb-" => ")",
            "-LSB-" or "-lsb-" => "[",
            "-RSB-" or "-rsb-" => "]",
            "-LCB-" or "-lcb-" => "{",
            "-RCB-" or "-rcb-" => "}",
            _ => FormPool.Get(token),
        };
        return form.Length > 0 ? form : "\ufffd";
    }
}

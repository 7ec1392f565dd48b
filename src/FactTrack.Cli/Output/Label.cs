namespace FactTrack.Cli;

/// <summary>Places, names of values and long words as people read them.</summary>
internal static class Label
{
    /// <summary>Where something stands, such as <c>8..12</c> or <c>title 0..4</c>.</summary>
    public static string Place(TextSpan span) => $"{(span.Source == TextSource.Title ? "title " : "")}{Number.Text(span.Start)}..{Number.Text(span.End)}";

    /// <summary>A value in words: <c>NewsAgency</c> as "news agency".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Text of at most so many characters, cut at a blank if there is one in its second half, with " …" where it was cut.</summary>
    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest) return text;
        int cut = text.LastIndexOf(' ', longest);
        if (cut <= longest / 2) cut = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..cut] + " …";
    }
}

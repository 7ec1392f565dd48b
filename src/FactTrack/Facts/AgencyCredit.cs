namespace FactTrack;

/// <summary>Finds the news agency that an article is credited to: by its publisher ("Reuters via Harn Post"), by-line, dateline or a credit of the text.</summary>
/// <remarks>Credits of pictures and lines such as "AP contributed to this report" are none: the text is another's.</remarks>
internal static class AgencyCredit
{
    private const int MostWordsOfName = 4;

    /// <summary>The agency's name, or null.</summary>
    public static string? Of(Article article)
    {
        if (article.Publisher is { } publisher && Agency(publisher, whole: false) is { } published) return published;
        bool afterCaption = false;
        foreach (RawBlock block in BlockReader.Read(article.Text, isTitle: false))
        {
            ReadOnlySpan<char> text = article.Text.AsSpan(block.Start, block.End - block.Start);
            if (Agency(text, whole: true) is { } alone) return alone;
            bool isCredit = block.Kind is BlockKind.Byline or BlockKind.Dateline || (block.Kind == BlockKind.Credit && !afterCaption && !IsOfPicture(text));
            afterCaption = block.Kind == BlockKind.Caption;
            if (!isCredit || BlockCues.HasCreditPhrase(text)) continue;
            // Before the bracket of a dateline stands a place.
            if (block.Kind == BlockKind.Dateline) text = text[Math.Max(0, text.IndexOf('('))..];
            if (Agency(text, whole: false) is { } agency) return agency;
        }

        return null;
    }

    private static bool IsOfPicture(ReadOnlySpan<char> text) => text.Contains('/') || BlockWords.HasAny(text, BlockCues.Photo);

    /// <summary>The first agency that a text names.</summary>
    /// <param name="text">A block.</param>
    /// <param name="whole">True if there may be nothing else but the words before a by-line: "By The Associated Press", "— AFP".</param>
    private static string? Agency(ReadOnlySpan<char> text, bool whole)
    {
        if (whole)
        {
            text = text[(BlockCues.StartOf(text, "byline")?.Length ?? 0)..];
            if (BlockWords.Count(text, MostWordsOfName + 1) > MostWordsOfName) return null;
        }

        var words = new BlockWords(text);
        while (words.Next())
        {
            BlockWords last = words;
            for (int length = 0; length < MostWordsOfName; length++)
            {
                if ((!whole || BlockWords.Count(text[last.End..], 1) == 0) && PublisherDirectory.BuiltIn.FindExact(text[words.Start..last.End].ToString()) is { IsAgency: true } agency) return agency.Name;
                if (!last.Next()) break;
            }

            if (whole) return null;
        }

        return null;
    }
}

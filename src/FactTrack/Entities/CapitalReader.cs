namespace FactTrack;

/// <summary>Decides, over a whole article, where a capital is its country's government.</summary>
internal sealed class CapitalReader
{
    // From so many mentions on, an article that speaks mostly of the town means the town.
    private const int Many = 5;

    private readonly Metonyms _metonyms = new();

    /// <summary>The heads of the capitals that stand for a government.</summary>
    public HashSet<int> Governments(AnnotatedText text, List<MentionDraft> mentions)
    {
        var governments = new HashSet<int>();
        var counts = new Dictionary<string, (int All, int Governments)>(StringComparer.Ordinal);
        foreach (MentionDraft mention in mentions)
        {
            if (mention is not { Known: { Kind: GazetteerKind.Capital } known }) continue;
            bool isGovernment = _metonyms.IsGovernment(text, mention.Head);
            if (isGovernment) governments.Add(mention.Head);
            (int all, int before) = counts.GetValueOrDefault(known.Name);
            counts[known.Name] = (all + 1, before + (isGovernment ? 1 : 0));
        }

        foreach (MentionDraft mention in mentions)
        {
            if (mention is not { Known: { Kind: GazetteerKind.Capital } known } || !governments.Contains(mention.Head)) continue;
            if (counts[known.Name] is (>= Many and int all, int government) && 2 * government <= all && !Speaks(text, mention.Head)) governments.Remove(mention.Head);
        }

        return governments;
    }

    private static bool Speaks(AnnotatedText text, int token) =>
        text.IsSubject(token) && text.Syntax.HeadOf(token) is >= 0 and int verb && TextLexicon.QuoteVerbs.Contains(text.Forms[verb]);
}

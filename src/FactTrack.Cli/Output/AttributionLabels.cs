namespace FactTrack.Cli;

/// <summary>What people read about attributions and quotations, one cell after the other.</summary>
internal static class AttributionLabels
{
    // So much of a content or source shows which one it is; the text itself is beside it.
    private const int Longest = 40;

    // A chain of more links is cut; no article has one.
    private const int MostLinks = 6;

    /// <summary>Place of the cue, source with those who pass it on, cue, content, kind with all that is not usual, confidence and rule.</summary>
    public static string[] Cells(Attribution attribution, Document document) =>
    [
        Label.Place(attribution.Cue.Extent), $"{Named(attribution.Source)} ({string.Join(", ", About(attribution.Source))}){Chain(attribution)}", Label.Shorten(attribution.Cue.ToString(), Longest),
        Content(attribution.Content, document), string.Join("; ", Kinds(attribution)), Number.Percent(attribution.Confidence), attribution.Rule,
    ];

    /// <summary>Place and words.</summary>
    public static string[] Cells(Quotation quotation) =>
        [Label.Place(quotation.Words.Extent), Label.Shorten(quotation.Words.ToString(), 2 * Longest) + (quotation.IsClosed ? "" : " (never closed)")];

    /// <summary>The rule, the cue and the source of one link of a chain.</summary>
    public static string Why(Attribution attribution) =>
        $"{attribution.Rule} \"{attribution.Cue}\", by {(attribution.Source.Words is null ? "nobody named" : Named(attribution.Source, '"'))}";

    // The words, and behind them what they stand for.
    private static string Named(Source source, char? mark = null)
    {
        if (source.Words is not { } words) return "-";
        var known = new List<string>();
        if (source.Antecedent is { } antecedent) known.Add(Label.Shorten(antecedent.ToString(), Longest));
        if (source.Entity is { } entity && !entity.Name.Equals((source.Antecedent ?? words).ToString(), StringComparison.OrdinalIgnoreCase)) known.Add(Label.Shorten(entity.Name, Longest));
        return $"{mark}{Label.Shorten(words.ToString(), Longest)}{mark}{(known.Count == 0 ? "" : $" [{string.Join(" = ", known)}]")}";
    }

    private static IEnumerable<string> About(Source source)
    {
        yield return Label.Words(source.Type);
        if (source is { IsAnonymous: true, Type: not SourceType.Unnamed }) yield return "anonymous";
        if (source.OnBehalfOf is { } principal) yield return "for " + Label.Shorten(principal.ToString(), Longest);
    }

    private static IEnumerable<string> Kinds(Attribution attribution)
    {
        yield return Label.Words(attribution.Kind);
        if (attribution.Stance != Stance.Neutral) yield return Label.Words(attribution.Stance);
        if (attribution.Polarity != Polarity.Positive) yield return Label.Words(attribution.Polarity);
        if (attribution.Certainty == Certainty.Unknown) yield return "certainty unknown";
        else if (attribution.Certainty != Certainty.Certain) yield return Label.Words(attribution.Certainty);
        if (attribution.Source.Medium is { } medium) yield return "medium: " + Label.Shorten(medium.ToString(), Longest);
        if (attribution.Time is { } time) yield return $"time: {time.Words} ({time.Value})";
    }

    // Pieces that other words part stand apart; of many the first and the last are shown.
    private static string Content(TextPart content, Document document)
    {
        List<string> pieces = Pieces(content, document);
        if (pieces.Count > 2) pieces = [pieces[0], pieces[^1]];
        return string.Join(" … ", pieces.Select(piece => Label.Shorten(piece, Longest / pieces.Count)));
    }

    private static List<string> Pieces(TextPart content, Document document)
    {
        var pieces = new List<string>();
        ValueList<TextSpan> spans = content.Spans;
        for (int start = 0, end = 1; start < spans.Count; start = end++)
        {
            while (end < spans.Count && !HasWords(document, spans[end - 1], spans[end])) end++;
            pieces.Add(new TextPart([.. spans.Skip(start).Take(end - start)], document.Article.Text, document.Article.Title).ToString());
        }

        return pieces;
    }

    // Markup between two spans, and quotation marks, are no words.
    private static bool HasWords(Document document, TextSpan left, TextSpan right)
    {
        if (left.Source != right.Source || left.End > right.Start) return true;
        TokenRange between = document.Tokens.RangeOf(new TextSpan(left.End, right.Start, left.Source));
        for (int token = between.Start; token < between.End; token++)
            if (document.Tokens[token].Form.Any(char.IsLetterOrDigit)) return true;
        return false;
    }

    private static string Chain(Attribution attribution)
    {
        string[] links = [.. attribution.Chain().Skip(1).Take(MostLinks + 1).Select(source => " <- " + Label.Shorten(source.ToString(), Longest))];
        return string.Concat(links.Length > MostLinks ? [.. links[..MostLinks], " <- …"] : links);
    }
}

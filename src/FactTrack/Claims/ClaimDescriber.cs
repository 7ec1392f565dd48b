using System.Text;

namespace FactTrack;

/// <summary>Says a claim in one plain English sentence, with the article's own words in it.</summary>
internal static class ClaimDescriber
{
    /// <summary>The sentence; source first, then what its words do not say of negation and doubt, then who did what, then notes.</summary>
    public static string Describe(Claim claim)
    {
        var signals = new ClaimSignals(claim);
        var wording = new ClaimWording(claim);
        var text = new StringBuilder();
        text.Append(SourceOf(claim)).Append(FactualityOf(claim, signals, wording)).Append(wording.Sentence);
        List<string> notes = NotesOf(claim, signals, wording);
        if (notes.Count > 0) text.Append(" (").AppendJoin("; ", notes).Append(')');
        if (text[^1] != '.') text.Append('.');

        // A name may be broken over two lines of the article.
        for (int i = 0; i < text.Length; i++)
            if (char.IsControl(text[i])) text[i] = ' ';
        if (char.IsLower(text[0])) text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private static string SourceOf(Claim claim)
    {
        if (claim.Asserter == Asserter.Unresolved) return "according to an unclear source, ";
        if (claim.Attribution is not { } attribution) return "";
        string chain = string.Join(", as reported by ", attribution.Chain().Select(Name));
        return $"according to {chain}, ";
    }

    private static string Name(Source source) =>
        (source.Antecedent ?? source.Words) is { } words ? English.Inside(ClaimWording.NameOf(words, source.Entity)) : "an unnamed source";

    // A denied content, an order or an adverb outside the clause leave no trace in its words.
    private static string FactualityOf(Claim claim, ClaimSignals signals, ClaimWording wording)
    {
        bool inverted = claim.Polarity == Polarity.Positive && signals.IsNegated && claim.Attribution is { Stance: Stance.Denied };
        bool notSo = inverted || (claim.Polarity == Polarity.Negative && !signals.IsNegated);
        return (claim.Certainty, signals.HasDoubt || wording.IsAhead || claim is { IsAllegation: true, Certainty: Certainty.Unknown }) switch
        {
            (Certainty.Certain, _) or (_, true) => notSo ? "it is not so that " : "",
            (Certainty.Probable, _) => notSo ? "it is probably not so that " : "it is probable that ",
            (Certainty.Possible, _) => notSo ? "it is possibly not so that " : "it is possible that ",
            _ => notSo ? "it is left open whether it is not so that " : "it is left open whether ",
        };
    }

    private static List<string> NotesOf(Claim claim, ClaimSignals signals, ClaimWording wording)
    {
        var notes = new List<string>();
        if (claim.IsAllegation && !signals.Accuses) notes.Add("alleged");
        foreach (TimeExpression time in claim.Times)
            if (!wording.Shows(time.Words)) notes.Add($"{Relation(time)} {(time.Interval is { } interval && DateWords.Of(interval) is { } date ? date : English.Line(time.Words))}");
        foreach (Quantity quantity in claim.Quantities)
            if (!wording.Shows(quantity.Words)) notes.Add(Amount(quantity));
        return notes;
    }

    // "1,000 adults", "two points": what is counted stands behind the number, with or without it in its words.
    private static string Amount(Quantity quantity)
    {
        string words = English.Line(quantity.Words), noun = quantity.CountOf is { } counted ? English.Line(counted.Words) : "";
        return noun.Length == 0 || words.EndsWith(noun, StringComparison.Ordinal) ? words : $"{words} {noun}";
    }

    private static string Relation(TimeExpression time) => time.Relation switch
    {
        TimeRelation.At => "at the time:",
        TimeRelation.Before => "before",
        TimeRelation.After => "after",
        TimeRelation.Since => "since",
        TimeRelation.Until => "until",
        _ => "during",
    };
}

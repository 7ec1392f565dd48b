namespace FactTrack;

/// <summary>A <see cref="Token"/> with its tags in JSON, named and counted as CoNLL-U does.</summary>
internal sealed record TokenJson
{
    /// <summary>Its place in the document, which other layers point to.</summary>
    public required int Index { get; init; }

    public required (int Start, int End) Span { get; init; }

    public required string Form { get; init; }

    public required string Lemma { get; init; }

    public required string Upos { get; init; }

    public required string Xpos { get; init; }

    /// <summary>Place of the head in the sentence, from 1; 0 for the root.</summary>
    public required int Head { get; init; }

    public required string Deprel { get; init; }

    /// <summary>Heads in the enhanced graph as CoNLL-U writes them.</summary>
    public required string Deps { get; init; }

    /// <summary>Features as UD writes them; "_" for none.</summary>
    public required string Feats { get; init; }

    public static TokenJson Of(int token, Sentence sentence, Document document)
    {
        TextSpan span = document.Tokens.SpanOf(token);
        SyntaxTable syntax = document.Syntax;
        int head = syntax.HeadOf(token);
        return new()
        {
            Index = token,
            Span = (span.Start, span.End),
            Form = document.Tokens[token].Form,
            Lemma = syntax.LemmaOf(token),
            Upos = syntax.UposOf(token).ToString().ToUpperInvariant(),
            Xpos = syntax.XposOf(token),
            Head = head < 0 ? 0 : head - sentence.Tokens.Start + 1,
            Deprel = syntax.RelationOf(token).ToUd(),
            Deps = document.EnhancedGraph.ToConllu(token, sentence.Tokens.Start),
            Feats = syntax.FeaturesOf(token) is { Length: > 0 } features ? features : "_",
        };
    }
}

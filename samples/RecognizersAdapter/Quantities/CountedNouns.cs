using FactTrack;

namespace RecognizersAdapter;

/// <summary>Finds in the tree what a bare number counts; the library does not tell.</summary>
internal static class CountedNouns
{
    /// <summary>The noun that the number hangs on, with the nouns that make it another thing ("construction worker"), or null.</summary>
    public static CountedNoun? Find(TokenRange amount, Article article, TokenTable tokens, SyntaxTable syntax)
    {
        for (int i = amount.Start; i < amount.End; i++)
        {
            int noun = syntax.HeadOf(i);
            if (noun < amount.End || syntax.RelationOf(i) is not (Relation.Nummod or Relation.Amod) || syntax.UposOf(noun) is not (Upos.Noun or Upos.Propn)) continue;
            int start = noun;
            while (start > amount.End && syntax.RelationOf(start - 1) == Relation.Compound && syntax.HeadOf(start - 1) == noun) start--;
            TextSpan first = tokens.SpanOf(start), last = tokens.SpanOf(noun);
            string lemma = string.Join(' ', Enumerable.Range(start, noun - start + 1).Select(syntax.LemmaOf));
            return new CountedNoun(lemma, new TextPart([new TextSpan(first.Start, last.End, first.Source)], article.Text, article.Title));
        }

        return null;
    }
}

namespace FactTrack.Tests;

/// <summary>The user's own names, as docs/extending.md shows them.</summary>
internal sealed class SquadNames(IReadOnlyDictionary<string, string> idsByName) : IEntityRecognizer
{
    public IEnumerable<RecognizedName> Recognize(TokenTable tokens, SyntaxTable syntax, ValueList<Sentence> sentences)
    {
        for (int i = 0; i < tokens.Count; i++)
            if (idsByName.TryGetValue(tokens[i].Form, out string? id))
                yield return new RecognizedName(new TokenRange(i, i + 1), EntityType.Organization, ExternalId: id);
    }
}

namespace FactTrack;

/// <summary>Finds the word that makes a participant only accused ("the alleged killer"), whose deed is no claim of its own.</summary>
internal static class AccusedParticipant
{
    /// <summary>The first such word of a claim's participants, or null.</summary>
    public static TextPart? WordOf(Claim claim)
    {
        foreach (TextPart part in claim.Actors.Select(actor => actor.Words).Concat(claim.Arguments.Select(argument => argument.Words)))
            if (WordOf(part) is { } word) return word;
        return null;
    }

    private static TextPart? WordOf(TextPart part)
    {
        string text = part.ToString();
        var words = new FoldedWords(text);
        while (words.Next())
        {
            string word = text[words.Start..words.End].ToLowerInvariant();
            if (AllegationLexicon.Shared.Find(word, AllegationForm.Modifier) is not null) return part;
        }

        return null;
    }
}

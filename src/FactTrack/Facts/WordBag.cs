namespace FactTrack;

/// <summary>Words without order, compared by the weight that two bags share.</summary>
internal sealed class WordBag
{
    private readonly HashSet<ulong> _words = [];

    /// <summary>The weight of all words, in bits.</summary>
    public float Weight { get; private set; }

    /// <summary>The words of texts; nulls have none.</summary>
    public static WordBag Of(params IEnumerable<string?> texts)
    {
        var bag = new WordBag();
        foreach (string? text in texts)
        {
            var words = new FoldedWords(text);
            while (words.Next())
                if (bag._words.Add(words.Hash)) bag.Weight += WordWeights.Of(words.Hash);
        }

        return bag;
    }

    /// <summary>The participants of a claim, by their words and names.</summary>
    public static WordBag OfParticipants(Claim claim) => Of([
        .. claim.Actors.Select(actor => actor.Words.ToString()), .. claim.Actors.Select(actor => actor.Entity?.Name),
        .. claim.Arguments.Select(argument => argument.Words.ToString()), .. claim.Arguments.Select(argument => argument.Entity?.Name)]);

    /// <summary>The share of the weight of both bags that both have, 0 to 1; 1 for two empty ones.</summary>
    public float Likeness(WordBag other) => Weight + other.Weight == 0 ? 1 : 2 * Shared(other) / (Weight + other.Weight);

    /// <summary>The share of the lighter bag's weight that the other has, 0 to 1.</summary>
    public float Containment(WordBag other) => Math.Min(Weight, other.Weight) is > 0 and var least ? Shared(other) / least : 0;

    /// <summary>The share of this bag's weight that the other has, 0 to 1.</summary>
    public float ShareIn(WordBag other) => Weight == 0 ? 0 : Shared(other) / Weight;

    /// <summary>True if the other has all words of this one.</summary>
    public bool IsIn(WordBag other) => _words.IsSubsetOf(other._words);

    // Sets have an order of their own, and sums of floats ask for it: bits are summed as whole thousandths.
    private float Shared(WordBag other)
    {
        long sum = 0;
        foreach (ulong word in _words)
            if (other._words.Contains(word)) sum += (long)(WordWeights.Of(word) * 1000);
        return sum / 1000f;
    }
}

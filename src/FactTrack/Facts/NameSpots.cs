namespace FactTrack;

/// <summary>Where in an article names stand, and of what.</summary>
internal sealed class NameSpots
{
    private readonly (TextSpan Span, Entity Entity)[] _spots;

    /// <summary>Reads an article's entities.</summary>
    public NameSpots(ExtractionResult result)
    {
        var spots = new List<(TextSpan Span, Entity Entity)>();
        foreach (Entity entity in result.Entities)
            foreach (TextPart mention in entity.Mentions)
                foreach (TextSpan span in mention.Spans) spots.Add((span, entity));
        _spots = [.. spots.OrderBy(spot => spot.Span)];
    }

    /// <summary>What an entity is, where it has a name; words that only describe it are words.</summary>
    public static TermKind KindOf(Entity entity) => char.IsUpper(entity.Name[LastWordStart(entity.Name)]) ? KindOf(entity.Type) : TermKind.Word;

    /// <summary>Where the last word of a name begins.</summary>
    public static int LastWordStart(string name)
    {
        int start = name.Length - 1;
        while (start > 0 && char.IsLetterOrDigit(name[start - 1])) start--;
        return start;
    }

    /// <summary>What a word of the article names. A person is named by the last word of the name; what is in lower case is no name.</summary>
    /// <param name="word">Where it stands.</param>
    /// <param name="letters">The word.</param>
    /// <param name="country">The country of a place, where known; else null.</param>
    public TermKind KindOf(TextSpan word, ReadOnlySpan<char> letters, out string? country)
    {
        country = null;
        if (char.IsAsciiDigit(letters[0])) return TermKind.Number;
        if (!char.IsUpper(letters[0])) return TermKind.Word;
        TermKind kind = TermKind.Word;
        foreach ((TextSpan span, Entity entity) in Around(word))
        {
            if (!span.Contains(word)) continue;
            kind = KindOf(entity.Type);
            if (kind == TermKind.Person && span.End != word.End) kind = TermKind.Word;
            if (kind == TermKind.Place) country = entity.Country;
        }

        return kind;
    }

    // Mentions nest a little but are short: those that begin before a word's end and not far before it.
    private ReadOnlySpan<(TextSpan Span, Entity Entity)> Around(TextSpan word)
    {
        const int Reach = 200;
        int from = First(new TextSpan(Math.Max(0, word.Start - Reach), Math.Max(0, word.Start - Reach), word.Source)), to = First(new TextSpan(word.End, word.End, word.Source));
        return _spots.AsSpan(from, to - from);
    }

    private int First(TextSpan at)
    {
        int low = 0, high = _spots.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spots[middle].Span < at) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static TermKind KindOf(EntityType type) => type switch
    {
        EntityType.Person => TermKind.Person,
        EntityType.GeopoliticalEntity or EntityType.Location => TermKind.Place,
        EntityType.Group or EntityType.Event => TermKind.Word,
        _ => TermKind.Name,
    };
}

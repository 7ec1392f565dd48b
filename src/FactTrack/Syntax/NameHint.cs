namespace FactTrack;

/// <summary>What a parser thinks that a token is in a name: its two best tags, each for itself, and how far the first leads.</summary>
/// <param name="Best">The best tag, whatever stands before it.</param>
/// <param name="Second">The next best.</param>
/// <param name="Lead">How much better the best one is: 0 for hardly, 7 for beyond doubt.</param>
internal readonly record struct NameHint(NameTag Best, NameTag Second, byte Lead)
{
    /// <summary>The middle of the scale, for a parser that gives tags alone.</summary>
    private const byte Usual = 4;

    /// <summary>The hint of a parser that gives a tag and no scores.</summary>
    public static NameHint Of(NameTag tag) => new(tag, NameTag.Outside, Usual);

    /// <summary>The hint of the tags' scores, which are logarithms up to a constant.</summary>
    public static NameHint Of(ReadOnlySpan<float> scores)
    {
        int best = 0, second = -1;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) (best, second) = (i, best);
            else if (second < 0 || scores[i] > scores[second]) second = i;
        }

        float lead = scores[best] - scores[second];
        return new NameHint((NameTag)best, (NameTag)second, (byte)Math.Clamp((int)lead, 0, 7));
    }
}

namespace FactTrack;

/// <summary>The features of a token from which its part in a name is told: single pieces of evidence and pairs of them, hashed.</summary>
internal static class NameFeatures
{
    /// <summary>The largest number of features of a token.</summary>
    public const int Maximum = 72;

    /// <summary>How many of the first features come from the parser's own names.</summary>
    public const int FromParser = 14;

    /// <summary>Writes the features of a token and returns their number.</summary>
    /// <param name="window">The evidence of the tokens around it, two on each side.</param>
    /// <param name="at">The token's place in the window, at least 2.</param>
    /// <param name="run">The run of capitals that it stands in.</param>
    /// <param name="features">At least <see cref="Maximum"/> long.</param>
    public static int Fill(ReadOnlySpan<NameEvidence> window, int at, in CapitalRun run, Span<uint> features)
    {
        ref readonly NameEvidence own = ref window[at], before = ref window[at - 1], after = ref window[at + 1], first = ref window[at - 2], last = ref window[at + 2];
        var writer = new Writer(features);

        // The parser's.
        uint hint = own.Best + (16 * own.Lead);
        writer.Add(hint);
        writer.Add(hint, own.Second);
        writer.Add(own.Best, before.Best);
        writer.Add(own.Best, after.Best);
        writer.Add(own.Best, own.Second, own.Shape);
        writer.Add(own.Best, own.Word);
        writer.Add(hint, own.Listed);
        writer.Add(before.Best + (16 * before.Lead));
        writer.Add(after.Best + (16 * after.Lead));
        writer.Add(own.Best, own.Person);
        writer.Add(own.Elsewhere);
        writer.Add(own.Elsewhere, own.Best);
        writer.Add(before.Best, own.Best, after.Best);
        writer.Add(own.Best, own.Upos, own.Relation);

        // Words.
        writer.Add(0u);
        writer.Add(own.Word);
        writer.Add(before.Word);
        writer.Add(after.Word);
        writer.Add(first.Word);
        writer.Add(last.Word);
        writer.Add(before.Word, own.Word);
        writer.Add(own.Word, after.Word);
        writer.Add(before.Word, own.Shape);
        writer.Add(after.Word, own.Shape);
        writer.Add(own.Suffix3);
        writer.Add(own.Suffix2, own.Shape);
        writer.Add(own.Prefix3);

        // Shapes and tags.
        writer.Add(own.Shape);
        writer.Add(before.Shape, own.Shape);
        writer.Add(own.Shape, after.Shape);
        writer.Add(before.Shape, own.Shape, after.Shape);
        writer.Add(own.Upos);
        writer.Add(own.Xpos, own.Shape);
        writer.Add(before.Upos, own.Upos);
        writer.Add(own.Upos, after.Upos);
        writer.Add(before.Xpos, own.Xpos, after.Xpos);
        writer.Add(own.Relation, own.Shape);
        writer.Add(own.Relation, own.HeadWord);
        writer.Add(run.IsStart, own.Shape, own.Upos);

        // Lists.
        writer.Add(own.Listed);
        writer.Add(own.Listed, own.Shape);
        writer.Add(own.Listed, own.Upos);
        writer.Add(before.Listed, own.Shape);
        writer.Add(after.Listed, own.Shape);
        writer.Add(own.Person, own.Shape);
        writer.Add(own.Person, after.Person);
        writer.Add(before.Person, own.Person);
        writer.Add(before.Title, own.Shape);
        writer.Add(before.Title, own.Person);
        writer.Add(own.Title, own.Shape);
        writer.Add(own.CueFirst, own.CueLast, own.Shape);
        writer.Add(own.Small, before.Shape, after.Shape);
        writer.Add(before.Small, own.Shape);

        // The run.
        writer.Add(run.LastWord, run.PlaceOf(at));
        writer.Add(run.FirstWord, run.PlaceOf(at));
        writer.Add(run.LastCue, run.FirstCue, run.PlaceOf(at));
        writer.Add(run.LengthClass, run.PlaceOf(at));
        writer.Add(run.LengthClass, own.Person, own.Listed);
        writer.Add(run.Before, run.PlaceOf(at));
        writer.Add(run.After, run.PlaceOf(at));
        writer.Add(run.Relation, run.HeadWord);
        writer.Add(run.Relation, run.Case);
        writer.Add(run.Loud, own.Shape);
        return writer.Count;
    }

    // A feature's number keeps equal values of different features apart.
    private ref struct Writer(Span<uint> features)
    {
        private readonly Span<uint> _features = features;

        public int Count { get; private set; }

        public void Add(uint value) => Put(value * 0x85EBCA6B);

        public void Add(uint first, uint second) => Put((first * 0x85EBCA6B) ^ uint.RotateLeft(second * 0xC2B2AE35, 11));

        public void Add(uint first, uint second, uint third) =>
            Put((first * 0x85EBCA6B) ^ uint.RotateLeft(second * 0xC2B2AE35, 11) ^ uint.RotateLeft(third * 0x27D4EB2F, 21));

        private void Put(uint hash)
        {
            hash = (hash ^ (hash >> 15)) + ((uint)Count * 0x9E3779B9);
            hash ^= hash >> 16;
            hash *= 0x7FEB352D;
            hash ^= hash >> 15;
            _features[Count++] = hash == 0 ? 1 : hash;
        }
    }
}

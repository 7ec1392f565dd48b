namespace FactTrack;

/// <summary>Gives one string for equal forms, so that a document's tokens share theirs.</summary>
/// <remarks>
/// A fixed table for the whole process: a place that is taken by another form is simply taken over. Threads may race for
/// a place; each still gets a string equal to what it asked for.
/// </remarks>
internal static class FormPool
{
    private const int Size = 1 << 14;
    private const int LongestKept = 24;
    private static readonly string?[] Places = new string?[Size];

    /// <summary>The form of a token.</summary>
    public static string Get(ReadOnlySpan<char> token)
    {
        if (token.Length > LongestKept) return FormNormalizer.IsPlain(token) ? token.ToString() : FormNormalizer.Normalize(token);
        if (!FormNormalizer.IsPlain(token)) return Keep(FormNormalizer.Normalize(token));
        ref string? place = ref Places[Place(token)];
        string? kept = place;
        return kept is not null && token.SequenceEqual(kept) ? kept : place = token.ToString();
    }

    private static string Keep(string form)
    {
        ref string? place = ref Places[Place(form)];
        string? kept = place;
        return kept == form ? kept : place = form;
    }

    private static int Place(ReadOnlySpan<char> form)
    {
        uint hash = 2166136261;
        foreach (char c in form) hash = (hash ^ c) * 16777619;
        return (int)((hash ^ (hash >> 14)) & (Size - 1));
    }
}

using System.Text;

namespace FactTrack;

/// <summary>What the network sees of a token's form: a key into the vocabulary and hashed affixes and shapes.</summary>
internal static class FormFeatures
{
    /// <summary>The largest number of hashed features of a form.</summary>
    public const int MaxBuckets = 3 + 2 * MaxAffix + MaxGrams;

    /// <summary>How many of the first features tell the whole form.</summary>
    public const int FormBuckets = 2;

    /// <summary>Longer forms (addresses of pages) are cut: their ends tell nothing more.</summary>
    public const int MaxLength = 48;

    private const int MaxAffix = 4;
    private const int Gram = 3;
    private const int MaxGrams = 12;
    private const int MaxShape = 12;

    /// <summary>Cuts a form and brings quotation marks and dashes to the shape that the network was trained on.</summary>
    public static string Normalize(string form)
    {
        string cut = form.Length <= MaxLength ? form : form[..MaxLength];
        if (!cut.AsSpan().ContainsAnyExceptInRange('!', '~')) return cut is "--" or "---" ? "-" : cut is "``" or "''" ? "\"" : cut;
        var text = new StringBuilder(cut.Length);
        foreach (char c in cut)
            text.Append(c switch
            {
                '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
                >= '\u2010' and <= '\u2015' or '\u2212' => '-',
                _ => c,
            });
        return text.Replace("\u2026", "...").ToString();
    }

    /// <summary>The form in lower case with all digits alike: the key of the vocabulary.</summary>
    public static string KeyOf(string normalized) =>
        string.Create(normalized.Length, normalized, static (key, form) =>
        {
            for (int i = 0; i < key.Length; i++) key[i] = char.IsDigit(form[i]) ? '0' : char.ToLowerInvariant(form[i]);
        });

    /// <summary>Writes the buckets of a form's hashed features and returns their number.</summary>
    /// <param name="normalized">The normalised form.</param>
    /// <param name="key">Its vocabulary key.</param>
    /// <param name="bucketCount">A power of two.</param>
    /// <param name="buckets">At least <see cref="MaxBuckets"/> long.</param>
    public static int Fill(string normalized, string key, int bucketCount, Span<int> buckets)
    {
        int mask = bucketCount - 1, count = 0;
        Span<char> shape = stackalloc char[MaxShape];
        buckets[count++] = Hash(normalized, 2) & mask;
        buckets[count++] = Hash(key, 3) & mask;
        buckets[count++] = Hash(shape[..Shape(normalized, shape)], 1) & mask;
        for (int length = 1; length <= MaxAffix && length <= key.Length; length++)
        {
            buckets[count++] = Hash(key.AsSpan(key.Length - length), 10 + length) & mask;
            buckets[count++] = Hash(key.AsSpan(0, length), 20 + length) & mask;
        }

        // What stands inside of a word: its first and last letters are known already.
        for (int start = 1; start + Gram < key.Length && start <= MaxGrams; start++)
            buckets[count++] = Hash(key.AsSpan(start, Gram), 30) & mask;
        return count;
    }

    /// <summary>The classes of the characters with runs cut to two: "McDonald" is "XxXxx", "1,250" is "d,dd".</summary>
    private static int Shape(string form, Span<char> shape)
    {
        int length = 0, run = 0;
        char last = '\0';
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run > 2) continue;
            if (length == shape.Length) break;
            shape[length++] = kind;
        }

        return length;
    }

    private static int Hash(ReadOnlySpan<char> text, int seed)
    {
        uint hash = 2166136261u ^ ((uint)seed * 0x9E3779B9u);
        foreach (char c in text) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        return (int)(hash & int.MaxValue);
    }
}

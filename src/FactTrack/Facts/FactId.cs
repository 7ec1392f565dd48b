using System.Globalization;

namespace FactTrack;

/// <summary>Writes keys as ids for people and reads them back: <c>f</c>, <c>e</c> or <c>s</c> for facts, happenings and stories, and 16 hexadecimal digits.</summary>
internal static class FactId
{
    public static string OfFact(long key) => Write('f', key);

    public static string OfEvent(long key) => Write('e', key);

    public static string OfStory(long key) => Write('s', key);

    /// <exception cref="ArgumentException">This is no id of a fact.</exception>
    public static long ReadFact(string id, string parameter) => Read('f', "fact", id, parameter);

    /// <exception cref="ArgumentException">This is no id of a happening.</exception>
    public static long ReadEvent(string id, string parameter) => Read('e', "happening", id, parameter);

    /// <exception cref="ArgumentException">This is no id of a story.</exception>
    public static long ReadStory(string id, string parameter) => Read('s', "story", id, parameter);

    private static long Read(char kind, string what, string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        return id.Length == 17 && id[0] == kind && long.TryParse(id.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long key)
            ? key
            : throw new ArgumentException($"'{id}' is no id of a {what}: the letter {kind} and 16 hexadecimal digits.", parameter);
    }

    private static string Write(char kind, long key) => string.Create(CultureInfo.InvariantCulture, $"{kind}{key:x16}");
}

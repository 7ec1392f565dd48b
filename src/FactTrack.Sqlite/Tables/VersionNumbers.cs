namespace FactTrack;

/// <summary>The small numbers by which the file names versions of articles, and claims in them.</summary>
internal sealed class VersionNumbers(Connection connection)
{
    private const int IndexBits = 24;

    /// <summary>The most claims that a version can have.</summary>
    private const int MostClaims = (1 << IndexBits) - 1;

    private KeyValuePair<long, long>? _last;

    /// <summary>The number of a version, made if there is none.</summary>
    public long Of(long key)
    {
        if (_last is { } last && last.Key == key) return last.Value;
        long number = Find(key) ?? Add(key);
        _last = new(key, number);
        return number;
    }

    /// <summary>The id of a claim, or of the article itself where the index is -1. The version gets a number if it has none.</summary>
    public long IdOf(ClaimAddress address) => IdOf(Of(address.Article), address.Index);

    /// <summary>The id of the claim at an index of a numbered version.</summary>
    public static long IdOf(long number, int index) => index is >= -1 and < MostClaims
        ? (number << IndexBits) | (uint)(index + 1)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"An index is -1 to {MostClaims - 1}.");

    /// <summary>The index of a claim by its id.</summary>
    public static int IndexOf(long id) => (int)(id & MostClaims) - 1;

    /// <summary>The number of a version, or null if it has none.</summary>
    public long? Find(long key)
    {
        using Statement select = connection.Prepare("SELECT number FROM versions WHERE key = ?");
        return select.Bind(key).Step() ? select.Long(0) : null;
    }

    private long Add(long key)
    {
        using Statement insert = connection.Prepare("INSERT INTO versions (key) VALUES (?) RETURNING number");
        insert.Bind(key).Step();
        return insert.Long(0);
    }
}

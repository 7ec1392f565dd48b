using System.Globalization;

namespace FactTrack;

/// <summary>Decides which facts fit a query, and cuts pages of them; for stores that have no index of their own.</summary>
internal static class FactFilter
{
    public static FactPage Page(IEnumerable<FactSummary> facts, FactQuery query)
    {
        FactSummary[] fitting = [.. facts.Where(fact => Fits(fact, query)).OrderBy(fact => fact, Comparer<FactSummary>.Create((a, b) => Compare(a, b, query.Order)))];
        int start = query.After is not { } after ? 0 : Array.FindIndex(fitting, fact => Cursor(fact, query.Order) is var cursor && Compare(cursor, after) > 0) is >= 0 and int at ? at : fitting.Length;
        int end = Math.Min(fitting.Length, start + query.Limit);
        return new([.. fitting[start..end]], end < fitting.Length ? Cursor(fitting[end - 1], query.Order) : null);
    }

    public static bool Fits(FactSummary fact, FactQuery query) =>
        (query.EventClass is not { } type || fact.EventType?.Class == type)
        && (query.Context is not { } context || fact.Context == context)
        && (query.EventId is not { } id || fact.EventId == id)
        && (query.Support is not { } support || fact.Support == support)
        && (query.Contest is not { } contest || fact.Contest == contest)
        && (query.Lifecycle is not { } lifecycle || fact.Lifecycle == lifecycle)
        && (query.Review is not { } review || fact.Review == review)
        && (query.IsAllegation is not { } allegation || fact.IsAllegation == allegation)
        && (query.HasFigures is not { } figures || fact.Figures.Count > 0 == figures)
        && (query.From is not { } from || fact.LastTold >= from)
        && (query.To is not { } to || fact.FirstTold <= to)
        && fact.Origins >= query.MinimumOrigins
        && (query.Entity is not { } entity || fact.Entities.Any(name => name.Contains(entity, StringComparison.OrdinalIgnoreCase)))
        && (query.Source is not { } source || fact.Sources.Any(name => name.Contains(source, StringComparison.OrdinalIgnoreCase)))
        && (query.Text is not { } text || HasWords(fact.Told, text));

    private static bool HasWords(string told, string words)
    {
        HashSet<ulong> has = Words(told);
        return Words(words).IsSubsetOf(has);
    }

    private static HashSet<ulong> Words(string text)
    {
        var hashes = new HashSet<ulong>();
        for (var words = new FoldedWords(text); words.Next();) hashes.Add(words.Hash);
        return hashes;
    }

    private static int Compare(FactSummary a, FactSummary b, FactOrder order) => Compare(Cursor(a, order), Cursor(b, order));

    private static int Compare(string a, string b) => string.CompareOrdinal(a, b);

    /// <summary>Sorts as the order asks: numbers that shall come first are small.</summary>
    private static string Cursor(FactSummary fact, FactOrder order)
    {
        int number = order switch
        {
            FactOrder.Latest => int.MaxValue - (fact.LastTold?.DayNumber ?? 0),
            FactOrder.Earliest => fact.FirstTold?.DayNumber ?? int.MaxValue,
            FactOrder.Reports => int.MaxValue - fact.Reports,
            _ => int.MaxValue - fact.Origins,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number:x8}.{fact.Id}");
    }
}

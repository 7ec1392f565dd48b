using System.Globalization;

namespace FactTrack;

/// <summary>Makes origins for people of roots.</summary>
internal static class OriginMaker
{
    public static Origin Of(RootRecord root, FactMember[] told)
    {
        int[] reports = root.Current.Length > 0 ? root.Current : root.For;
        FactMember first = told[root.For[0]];
        // A source tells more of a root than a paper that dropped it.
        FactMember named = root.For.Select(i => told[i]).FirstOrDefault(member => member.IsSourced, first);
        OriginKind kind = named.IsSourced ? OriginKind.Source : OriginKind.Story;
        string key = kind == OriginKind.Source
            ? $"source:{Hex(root.For.Select(i => told[i]).Where(member => member.IsSourced).SelectMany(member => member.Report.Chain[0].Roots).MinBy(key => (key.Scope, key.Hash)).Hash)}"
            : KeyOfStory(root.For.Min(i => told[i].Story));
        return new Origin(key, NameOf(named), kind, [.. reports.Select(i => told[i].Id)]);
    }

    /// <summary>The key of a story as an origin.</summary>
    public static string KeyOfStory(long story) => $"story:{Hex(story)}";

    /// <summary>The name of who stands behind a report, for people.</summary>
    public static string NameOf(FactMember member) =>
        member.IsSourced ? member.Report.Chain is [var source, ..] ? source.Name : ""
        : member.Report.Credit ?? member.Article.Publisher ?? member.Article.ArticleId;

    private static string Hex(long hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}

namespace FactTrack.Accuracy;

/// <summary>A gold attribution that stands in the content of others.</summary>
/// <param name="Inner">The attribution.</param>
/// <param name="Outer">Those in whose content it stands.</param>
internal sealed record NestedGold(RoleTriple Inner, List<RoleTriple> Outer)
{
    /// <summary>The nested attributions of an article.</summary>
    public static List<NestedGold> Of(GumArticle article) =>
        [.. article.Gold.Select(inner => new NestedGold(inner, [.. article.Gold.Where(outer => outer != inner && NestingOrder.IsOuter(outer, inner, article.Text))])).Where(n => n.Outer.Count > 0)];
}

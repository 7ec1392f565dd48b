using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Which clauses leave open whether what they tell is at all: "anyone who saw it", "whoever has it", "anywhere you go".</summary>
internal static class FreeChoice
{
    private static readonly FrozenDictionary<string, string> s_places =
        Lexicon.BuiltIn("free-choice").Entries.ToFrozenDictionary(e => e.Key, e => e["place"], StringComparer.Ordinal);

    /// <summary>True for such a clause.</summary>
    public static bool Opens(SyntaxTable syntax, TreeIndex tree, int clause)
    {
        if (syntax.RelationOf(clause) is Relation.Acl or Relation.AclRelcl && syntax.HeadOf(clause) is >= 0 and int head && Is(syntax, head, "head")) return true;
        if (syntax.RelationOf(clause) is not (Relation.Root or Relation.Advcl or Relation.AdvclRelcl or Relation.Acl or Relation.AclRelcl or Relation.Csubj or Relation.Ccomp or Relation.Parataxis or Relation.Nsubj or Relation.Obj or Relation.Conj)) return false;
        int first = tree.SubtreeOf(clause).Start;
        while (first < clause && syntax.UposOf(first) == Upos.Punct) first++;
        if ((Is(syntax, first, "before") && syntax.HeadOf(first) == clause && syntax.RelationOf(clause) != Relation.Root) || (first > 0 && Is(syntax, first - 1, "before") && syntax.HeadOf(first - 1) == syntax.HeadOf(clause)) || IsPair(syntax, first) || (first > 1 && IsPair(syntax, first - 2))) return true;
        foreach (int child in tree.ChildrenOf(clause))
            if (child < clause && Is(syntax, child, "inside")) return true;
        return false;
    }

    private static bool Is(SyntaxTable syntax, int token, string place) => s_places.TryGetValue(syntax.LemmaOf(token), out string? known) && known == place;

    private static bool IsPair(SyntaxTable syntax, int token) =>
        token + 1 < syntax.Count && syntax.LemmaOf(token) == "no" && s_places.ContainsKey($"{syntax.LemmaOf(token)} {syntax.LemmaOf(token + 1)}");
}

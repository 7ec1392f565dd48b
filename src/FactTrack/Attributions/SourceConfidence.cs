using System.Collections.Frozen;

namespace FactTrack;

/// <summary>How sure the source of an attribution is, by the rule that found it and how source and cue hang together; the figures of <c>source-confidence.lex</c>.</summary>
internal sealed class SourceConfidence(AttributionInput input)
{
    private static readonly string[] s_columns = ["own", "own-aside", "other", "other-aside", "unnamed"];

    private static readonly FrozenDictionary<string, double[]> s_rules = Lexicon.BuiltIn("source-confidence").Entries
        .ToFrozenDictionary(e => e.Key, e => s_columns.Select(c => (double)e.ReadDecimal(c)).ToArray(), StringComparer.Ordinal);

    /// <summary>The share of such sources that are right, 0 to 1.</summary>
    /// <param name="draft">The attribution.</param>
    /// <param name="phrase">The tokens of its source; none where nobody is named.</param>
    public double Of(Draft draft, IReadOnlyList<TokenRange> phrase)
    {
        int column = draft.SourceHead < 0 ? s_columns.Length - 1 : (IsOwn(draft) ? 0 : 2) + (HasAside(draft, phrase) ? 1 : 0);
        return RuleOf(draft.Rule)[column];
    }

    // "verb-clause-unnamed" is a "verb-clause" is a "verb".
    private static double[] RuleOf(string rule)
    {
        for (int end = rule.Length; end > 0; end = rule.LastIndexOf('-', end - 1))
            if (s_rules.TryGetValue(rule[..end], out double[]? shares)) return shares;
        return s_rules["default"];
    }

    private bool IsOwn(Draft draft) =>
        input.Syntax.HeadOf(draft.SourceHead) == draft.CueHead && input.Syntax.RelationOf(draft.SourceHead) is Relation.Nsubj or Relation.NsubjOuter;

    private bool HasAside(Draft draft, IReadOnlyList<TokenRange> phrase)
    {
        if (draft.RelativeWord >= 0) return true;
        foreach (int child in input.Tree.ChildrenOf(draft.SourceHead))
        {
            Relation relation = input.Syntax.RelationOf(child);
            bool isInside = phrase.Any(r => r.Contains(child));
            if (isInside ? relation is Relation.AclRelcl or Relation.Acl : relation is Relation.AclRelcl or Relation.Acl or Relation.Appos or Relation.Parataxis or Relation.Advcl) return true;
        }

        return false;
    }
}

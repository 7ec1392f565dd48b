using System.Collections.Frozen;

namespace FactTrack;

/// <summary>How sure the source of an attribution is, by the rule that found it and how source and cue hang together; the figures of <c>source-confidence.lex</c>.</summary>
internal sealed class SourceConfidence(AttributionInput input)
{
    private static readonly FrozenDictionary<string, LexiconEntry> s_rules =
        Lexicon.BuiltIn("source-confidence").Entries.ToFrozenDictionary(e => e.Key, StringComparer.Ordinal);

    /// <summary>The share of such sources that are right, 0 to 1.</summary>
    /// <param name="draft">The attribution.</param>
    /// <param name="phrase">The tokens of its source; none where nobody is named.</param>
    public double Of(Draft draft, IReadOnlyList<TokenRange> phrase)
    {
        string column = draft.SourceHead < 0 ? "unnamed" : (IsOwn(draft) ? "own" : "other") + (HasAside(draft, phrase) ? "-aside" : "");
        return (double)RuleOf(draft.Rule).ReadDecimal(column);
    }

    // "verb-clause-unnamed" is a "verb-clause" is a "verb".
    private static LexiconEntry RuleOf(string rule)
    {
        for (int end = rule.Length; end > 0; end = rule.LastIndexOf('-', end - 1))
            if (s_rules.TryGetValue(rule[..end], out LexiconEntry? entry)) return entry;
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

using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Hangs a prepositional phrase on the noun right before it, where the noun takes the preposition and the verb does not: "gave <b>information about</b> the port".</summary>
internal sealed class AttachmentConstraints
{
    private static readonly Lazy<AttachmentConstraints> s_shared = new(() => new AttachmentConstraints());

    private readonly FrozenSet<(string, string)> _nouns = Pairs("noun-prepositions");
    private readonly FrozenSet<(string, string)> _verbs = Pairs("verb-prepositions");

    /// <summary>The shared instance.</summary>
    public static AttachmentConstraints Shared => s_shared.Value;

    /// <summary>Mends the tree of one sentence in place; it stays a tree. Linear in the sentence.</summary>
    public void Apply(SyntaxArrays tree, int start, int end)
    {
        for (int preposition = start + 1; preposition < end; preposition++)
        {
            int noun = preposition - 1, phrase = tree.Heads[preposition];
            if (tree.Relations[preposition] != Relation.Case || tree.Upos[noun] != Upos.Noun || phrase < preposition || tree.Relations[phrase] != Relation.Obl) continue;
            int verb = tree.Heads[phrase];
            if (verb < start || verb > noun || tree.Heads[noun] != verb || tree.Relations[noun] is not (Relation.Obj or Relation.Obl)) continue;
            string lemma = tree.Lemmas[preposition];
            if (_nouns.Contains((tree.Lemmas[noun], lemma)) && !_verbs.Contains((tree.Lemmas[verb], lemma))) (tree.Heads[phrase], tree.Relations[phrase]) = (noun, Relation.Nmod);
        }
    }

    private static FrozenSet<(string, string)> Pairs(string lexicon) => Lexicon.BuiltIn(lexicon).Entries.Select(e => (e.Key, e["preposition"])).ToFrozenSet();
}

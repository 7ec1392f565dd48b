using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Takes forms in -ing for the nouns that they are: "after an early morning <b>shooting</b>", "held in the <b>shooting</b> death of a guard".</summary>
/// <remarks>Only forms that name an event by themselves, and where no object makes them a verb. Every rule leaves a tree.</remarks>
internal sealed class GerundConstraints
{
    private static readonly Lazy<GerundConstraints> s_shared = new(() => new GerundConstraints());

    private readonly FrozenSet<string> _acts = Lexicon.BuiltIn("event-nouns").Entries.Select(e => e.Key)
        .Where(n => n.EndsWith("ing", StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _events = Lexicon.BuiltIn("event-nouns").Entries.Select(e => e.Key)
        .Concat(Lexicon.BuiltIn("entity-nouns").Entries.Where(e => e["type"] == "Event").Select(e => e.Key)).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _people = Lexicon.BuiltIn("entity-nouns").Entries
        .Where(e => e["type"] is "Person" or "Group" or "Organization").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _settings = Lexicon.BuiltIn("prepositions").Entries
        .Where(e => e["role"] is "setting" or "time").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shared instance.</summary>
    public static GerundConstraints Shared => s_shared.Value;

    /// <summary>Mends the tree of one sentence in place.</summary>
    public void Apply(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end)
    {
        for (int token = start + 1; token < end; token++)
        {
            if (tree.Xpos[token] != "VBG" || tree.Relations[token] is not (Relation.Acl or Relation.Advcl) || !_acts.Contains(forms[token].ToLowerInvariant())) continue;
            int mark = -1, theme = -1;
            bool isVerb = false;
            for (int child = start; child < end; child++)
            {
                if (tree.Heads[child] != token) continue;
                Relation relation = tree.Relations[child];
                if (relation == Relation.Mark && child == token - 1) mark = child;
                else if (relation == Relation.Obj && theme < 0) theme = child;
                isVerb |= relation is Relation.Mark && child != token - 1 || relation is Relation.Ccomp or Relation.Xcomp or Relation.Iobj or Relation.CompoundPrt or Relation.Aux or Relation.AuxPass or Relation.Advmod or Relation.OblAgent
                    || relation is Relation.Obl && tree.Lemmas[FirstOf(tree, child, token)] == "at";
            }

            if (isVerb) continue;
            if (theme == token + 1 && tree.Xpos[theme] == "NN" && _events.Contains(tree.Lemmas[theme])) Compound(forms, tree, token, theme, mark, start, end);
            else if (theme < 0 && mark >= 0 && _settings.Contains(tree.Lemmas[mark])) Noun(forms, tree, token, mark);
            else if (mark < 0 && (theme < 0 || theme == token + 1 && tree.Xpos[theme] == "NN")) Join(forms, tree, token, theme, start, end);
        }
    }

    // "in the shooting death of a guard": deaths are not shot.
    private static void Compound(ReadOnlySpan<string> forms, SyntaxArrays tree, int act, int noun, int mark, int start, int end)
    {
        (tree.Heads[noun], tree.Relations[noun]) = (tree.Heads[act], Nominal(tree, tree.Heads[act]));
        for (int child = start; child < end; child++)
            if (tree.Heads[child] == act) tree.Heads[child] = noun;
        if (mark >= 0) tree.Relations[mark] = Relation.Case;
        (tree.Heads[act], tree.Relations[act], tree.Upos[act], tree.Xpos[act], tree.Lemmas[act]) = (noun, Relation.Compound, Upos.Noun, "NN", forms[act].ToLowerInvariant());
    }

    // "injured in shooting": without an object it is an event, not how.
    private static void Noun(ReadOnlySpan<string> forms, SyntaxArrays tree, int act, int mark)
    {
        (tree.Relations[mark], tree.Relations[act]) = (Relation.Case, Nominal(tree, tree.Heads[act]));
        (tree.Upos[act], tree.Xpos[act], tree.Lemmas[act]) = (Upos.Noun, "NN", forms[act].ToLowerInvariant());
    }

    // "after an early morning shooting": what stands right behind a noun that cannot do it is named by the two together.
    private void Join(ReadOnlySpan<string> forms, SyntaxArrays tree, int act, int place, int start, int end)
    {
        int noun = act - 1;
        if (tree.Xpos[noun] is not ("NN" or "NNP") || tree.Names[noun] is NameTag.BeginPerson or NameTag.InsidePerson || _people.Contains(tree.Lemmas[noun].ToLowerInvariant())) return;
        if (tree.Relations[noun] is not (Relation.Obl or Relation.OblUnmarked or Relation.Nmod or Relation.NmodUnmarked) || (tree.Heads[act] != noun && tree.Heads[act] != tree.Heads[noun])) return;
        bool hasDeterminer = false;
        for (int child = start; child < noun; child++) hasDeterminer |= tree.Heads[child] == noun && tree.Relations[child] is Relation.Det;
        if (!hasDeterminer) return;
        (int head, Relation relation) = (tree.Heads[noun], tree.Relations[noun]);
        for (int child = start; child < end; child++)
            if (tree.Heads[child] == noun) tree.Heads[child] = act;
        (tree.Heads[act], tree.Relations[act], tree.Upos[act], tree.Xpos[act], tree.Lemmas[act]) = (head, relation, Upos.Noun, "NN", forms[act].ToLowerInvariant());
        (tree.Heads[noun], tree.Relations[noun]) = (act, Relation.Compound);
        if (place >= 0) tree.Relations[place] = Relation.NmodUnmarked; // "a morning shooting downtown"
    }

    private static Relation Nominal(SyntaxArrays tree, int head) => head >= 0 && tree.Upos[head] is Upos.Noun or Upos.Propn or Upos.Pron ? Relation.Nmod : Relation.Obl;

    private static int FirstOf(SyntaxArrays tree, int head, int after)
    {
        for (int token = after + 1; token < head; token++)
            if (tree.Heads[token] == head) return token;
        return head;
    }
}

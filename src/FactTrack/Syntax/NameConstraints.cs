namespace FactTrack;

/// <summary>Holds the names of a predicted tree together: a person's name with its parts and what describes it, and names that own something together.</summary>
internal static class NameConstraints
{
    /// <summary>Mends one sentence in place. Linear in the sentence but for long names.</summary>
    public static void Apply(SyntaxArrays tree, int start, int end)
    {
        for (int token = start; token < end; token++)
        {
            // Only nouns stand in apposition.
            if (tree.Relations[token] == Relation.Appos && tree.Upos[token] == Upos.Adj && tree.Xpos[token] == "JJ") tree.Relations[token] = Relation.Amod;
            if (tree.Names[token] == NameTag.BeginPerson)
            {
                MendPerson(tree, token, start, end);
                if (tree.Relations[token] == Relation.Appos && tree.Heads[token] == token - 1) MendDescribed(tree, token, start, end);
            }

            if (tree.Xpos[token] == "POS" && token - 3 >= start) MendOwners(tree, token, end);
        }
    }

    // "Ludwig van den Berg": a name whose parts are not known words hangs on its first part, flat.
    private static void MendPerson(SyntaxArrays tree, int first, int start, int end)
    {
        int last = first;
        while (last + 1 < end && tree.Names[last + 1] == NameTag.InsidePerson) last++;
        if (last == first || (tree.Heads[first] >= start && (tree.Heads[first] < first || tree.Heads[first] > last))) return;
        int outer = -1;
        for (int part = first; part <= last; part++)
        {
            if (tree.Xpos[part] != "NNP" || tree.Relations[part] is Relation.NmodPoss) return;
            if (tree.Heads[part] >= first && tree.Heads[part] <= last) continue;
            if (outer >= 0) return;
            outer = part;
        }

        if (outer <= first) return;
        (int head, Relation relation) = (tree.Heads[outer], tree.Relations[outer]);
        for (int token = start; token < end; token++)
            if (tree.Heads[token] >= first && tree.Heads[token] <= last) tree.Heads[token] = first;
        for (int part = first + 1; part <= last; part++) (tree.Heads[part], tree.Relations[part]) = (first, Relation.Flat);
        (tree.Heads[first], tree.Relations[first]) = (head, relation);
    }

    // "radical cleric Muqtada al-Sadr said": what stands bare before a name describes it; the name is the head.
    private static void MendDescribed(SyntaxArrays tree, int name, int start, int end)
    {
        int noun = name - 1;
        if (tree.Xpos[noun] is not ("NN" or "NNP") || tree.Names[noun] != NameTag.Outside) return;
        for (int token = start; token < noun; token++)
            if (tree.Heads[token] == noun && tree.Relations[token] is Relation.Det or Relation.NmodPoss) return;
        for (int token = start; token < end; token++)
            if (tree.Heads[token] == noun && token != name && (token > name || tree.Relations[token] is Relation.Case or Relation.Cc or Relation.Punct or Relation.Mark)) tree.Heads[token] = name;
        (tree.Heads[name], tree.Relations[name]) = (tree.Heads[noun], tree.Relations[noun]);
        (tree.Heads[noun], tree.Relations[noun]) = (name, Relation.NmodDesc);
    }

    // "[Oslo and Bergen]'s stated wishes": what owns together is of one kind; a city is not joined to wishes, nor to a verb.
    private static void MendOwners(SyntaxArrays tree, int marker, int end)
    {
        int second = marker - 1, joiner = marker - 2, first = marker - 3, owned = marker + 1;
        if (tree.Upos[joiner] != Upos.Cconj || tree.Xpos[first] != "NNP" || tree.Xpos[second] != "NNP") return;
        while (owned + 1 < end && tree.Xpos[owned] is "JJ" or "VBN" or "VBG") owned++;
        if (owned >= end || tree.Xpos[owned] is not ("NN" or "NNS" or "VBZ")) return;
        if (tree.Heads[first] > first && tree.Heads[first] <= owned) return;
        if (tree.Heads[owned] is int head && head != first && head != tree.Heads[first] && (head <= marker || head > owned)) return;
        (tree.Heads[owned], tree.Relations[owned], tree.Upos[owned]) = (tree.Heads[first], tree.Relations[first], Upos.Noun);
        if (tree.Xpos[owned] == "VBZ") tree.Xpos[owned] = "NNS";
        (tree.Heads[first], tree.Relations[first]) = (owned, Relation.NmodPoss);
        (tree.Heads[second], tree.Relations[second]) = (first, Relation.Conj);
        tree.Heads[joiner] = second;
        for (int token = marker + 1; token < owned; token++) (tree.Heads[token], tree.Relations[token]) = (owned, Relation.Amod);
    }
}

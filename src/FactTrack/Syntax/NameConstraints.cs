namespace FactTrack;

/// <summary>Holds the names of a predicted tree together: the parts of a person's name, and names that own something together.</summary>
internal static class NameConstraints
{
    /// <summary>Mends one sentence in place. Linear in the sentence but for long names.</summary>
    public static void Apply(SyntaxArrays tree, int start, int end)
    {
        for (int token = start; token < end; token++)
        {
            if (tree.Names[token] == NameTag.BeginPerson) MendPerson(tree, token, start, end);
            if (tree.Relations[token] == Relation.NmodPoss && tree.Xpos[token] == "NNP" && tree.Heads[token] is int owned && owned > token) MendOwners(tree, token, owned, start);
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
        for (int part = first + 1; part <= last; part++) tree.Relations[part] = Relation.Flat;
        (tree.Heads[first], tree.Relations[first]) = (head, relation);
    }

    // "Oslo and Bergen's offers": what owns together is of one kind; a city is not joined to offers.
    private static void MendOwners(SyntaxArrays tree, int second, int owned, int start)
    {
        int joiner = second - 1, first = second - 2;
        if (first < start || tree.Upos[joiner] != Upos.Cconj || tree.Relations[owned] != Relation.Conj || tree.Heads[owned] != first || tree.Upos[owned] != Upos.Noun) return;
        if (tree.Xpos[first] != "NNP" || tree.Names[first] == NameTag.Outside || tree.Names[first] != tree.Names[second]) return;
        (tree.Heads[owned], tree.Relations[owned]) = (tree.Heads[first], tree.Relations[first]);
        (tree.Heads[first], tree.Relations[first]) = (owned, Relation.NmodPoss);
        (tree.Heads[second], tree.Relations[second]) = (first, Relation.Conj);
        tree.Heads[joiner] = second;
    }
}

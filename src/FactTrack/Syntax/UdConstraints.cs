namespace FactTrack;

/// <summary>Holds a predicted tree to what Universal Dependencies allow, where the network's choices contradict each other.</summary>
/// <remarks>Two rules of the UD guidelines: a nominal with a possessive 's is a possessor, and a predicate has one subject.</remarks>
internal static class UdConstraints
{
    /// <summary>Mends the tree of one sentence in place; it stays a tree. Linear in the sentence.</summary>
    public static void Apply(SyntaxArrays tree, int start, int end)
    {
        for (int token = start; token < end; token++)
        {
            if (tree.Xpos[token] == "POS" && tree.Relations[token] == Relation.Case && tree.Heads[token] is >= 0 and int owner) MendPossessor(tree, owner, token, start, end);
        }

        for (int token = start + 1; token < end; token++)
        {
            if (IsSubject(tree, token)) MendSecondSubject(tree, token, start);
            else if (tree.Relations[token] is Relation.Conj && tree.Upos[token] is Upos.Noun or Upos.Propn) MendCrossedObject(tree, token, start, end);
        }
    }

    // "dismissed [Washington and Seoul's] [desires]": two objects in the tree, one in the words.
    private static void MendPossessor(SyntaxArrays tree, int owner, int marker, int start, int end)
    {
        while (tree.Relations[owner] == Relation.Conj && tree.Heads[owner] >= start) owner = tree.Heads[owner];
        if (tree.Relations[owner] == Relation.NmodPoss || tree.Heads[owner] < 0 || marker + 1 >= end) return;
        int owned = marker + 1;
        while (tree.Heads[owned] > owned) owned = tree.Heads[owned];
        if (tree.Relations[owned] is not (Relation.Obj or Relation.Nsubj or Relation.NsubjPass or Relation.Obl or Relation.Nmod or Relation.Ccomp or Relation.Xcomp)) return;
        if (tree.Heads[owned] != tree.Heads[owner] || IsBelow(tree, owned, owner)) return;
        if (tree.Upos[owned] == Upos.Verb)
        {
            // What is owned is a noun, whatever the tagger made of it.
            (tree.Upos[owned], tree.Xpos[owned]) = (Upos.Noun, tree.Xpos[owned] == "VBZ" ? "NNS" : "NN");
            tree.Relations[owned] = tree.Relations[owner];
        }

        tree.Heads[owner] = owned;
        tree.Relations[owner] = Relation.NmodPoss;
    }

    // "[North Korean leader] [Kim Jong Un] held": the first of two subjects side by side describes the second.
    private static void MendSecondSubject(SyntaxArrays tree, int second, int start)
    {
        if (tree.Upos[second] != Upos.Propn) return;
        int last = second - 1;
        while (last > start && tree.Heads[last] == second) last--;
        int first = last;
        for (int steps = 0; steps < 16 && first >= start && !IsSubject(tree, first); steps++)
        {
            int head = tree.Heads[first];
            if (head < start || head > last) return;
            first = head;
        }

        if (first < start || !IsSubject(tree, first) || tree.Heads[first] != tree.Heads[second] || tree.Upos[first] is not (Upos.Noun or Upos.Propn)) return;
        tree.Heads[first] = second;
        tree.Relations[first] = Relation.NmodDesc;
    }

    // "break out of isolation and expand relations": a noun does not join another one across the verb right before it.
    private static void MendCrossedObject(SyntaxArrays tree, int noun, int start, int end)
    {
        int verb = noun - 1;
        while (verb > start && tree.Heads[verb] == noun && tree.Relations[verb] is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss) verb--;
        if (verb <= tree.Heads[noun] || tree.Upos[verb] != Upos.Verb || tree.Relations[verb] is not (Relation.Conj or Relation.Xcomp or Relation.Ccomp or Relation.Advcl)) return;
        if (IsBelow(tree, verb, noun) || IsBelow(tree, verb, tree.Heads[noun])) return;
        for (int token = verb + 1; token < Math.Min(end, noun + 8); token++)
            if (tree.Heads[token] == verb && tree.Relations[token] == Relation.Obj) return;
        tree.Heads[noun] = verb;
        tree.Relations[noun] = Relation.Obj;
    }

    private static bool IsSubject(SyntaxArrays tree, int token) => tree.Relations[token] is Relation.Nsubj or Relation.NsubjPass;

    private static bool IsBelow(SyntaxArrays tree, int token, int ancestor)
    {
        for (int at = token, steps = 0; at >= 0 && steps < 1000; at = tree.Heads[at], steps++)
            if (at == ancestor) return true;
        return false;
    }
}

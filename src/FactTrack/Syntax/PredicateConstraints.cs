namespace FactTrack;

/// <summary>Holds the verbs of a predicted tree to their forms: perfects, who says something behind it, and what is pushed down into a relative clause.</summary>
internal static class PredicateConstraints
{
    /// <summary>Mends one sentence in place. Linear in the sentence.</summary>
    /// <param name="forms">The forms of all tokens.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">Behind the last token.</param>
    /// <param name="takesClause">True for lemmas of verbs of saying and believing.</param>
    public static void Apply(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end, Func<string, bool> takesClause)
    {
        for (int token = start; token < end; token++)
        {
            if (token + 1 < end && tree.Xpos[token] == "VBD" && tree.Lemmas[token] == "have" && tree.Xpos[token + 1] == "VBN") MendPerfect(tree, token, start, end);
            if (tree.Relations[token] == Relation.Obj && tree.Upos[token] == Upos.Pron && tree.Heads[token] is int verb && verb > token
                && tree.Relations[verb] == Relation.AclRelcl && takesClause(tree.Lemmas[verb])) MendPushedDown(tree, token, verb, end);
            if (tree.Relations[token] == Relation.Parataxis && tree.Xpos[token] is "VBD" or "VBZ" && token - 2 > start && takesClause(tree.Lemmas[token])) MendTrailing(forms, tree, token, start, end);
        }
    }

    // "it had sent tanks": a participle right behind "had" is hardly ever an attribute of its object (once in 27 times in EWT and GUM).
    private static void MendPerfect(SyntaxArrays tree, int have, int start, int end)
    {
        int participle = have + 1, noun = tree.Heads[participle];
        if (tree.Relations[participle] != Relation.Amod || noun < participle || tree.Heads[noun] != have || tree.Relations[noun] != Relation.Obj) return;
        (tree.Heads[participle], tree.Relations[participle], tree.Upos[participle]) = (tree.Heads[have], tree.Relations[have], Upos.Verb);
        for (int token = start; token < end; token++)
            if (tree.Heads[token] == have) tree.Heads[token] = participle;
        (tree.Heads[have], tree.Relations[have], tree.Upos[have]) = (participle, Relation.Aux, Upos.Aux);
    }

    // "... in the border region, the state news agency (SNA) said": what stands between the comma and the cue is who said it.
    private static void MendTrailing(ReadOnlySpan<string> forms, SyntaxArrays tree, int cue, int start, int end)
    {
        for (int token = start; token < end; token++)
            if (tree.Heads[token] == cue && tree.Relations[token] is Relation.Nsubj or Relation.NsubjPass or Relation.Expl or Relation.AuxPass) return;
        int noun = cue - 1;

        // A rule before this one may have made a cycle, which is taken back only at the end: no more steps than tokens.
        for (int steps = start; steps < cue && tree.Heads[noun] is int head && head >= start && head < cue && !HasCommaBetween(forms, head, noun); steps++) noun = head;
        int above = tree.Heads[noun];
        if (tree.Upos[noun] is not (Upos.Noun or Upos.Propn or Upos.Pron) || above < start || above >= noun) return;
        if (tree.Relations[noun] is not (Relation.Appos or Relation.Nmod or Relation.NmodUnmarked or Relation.Conj or Relation.List or Relation.Dep)) return;
        for (int token = above + 1; token < noun; token++)
            if (tree.Heads[token] == noun && tree.Relations[token] is Relation.Case or Relation.Cc) return;
        (tree.Heads[noun], tree.Relations[noun]) = (cue, Relation.Nsubj);
    }

    private static bool HasCommaBetween(ReadOnlySpan<string> forms, int left, int right)
    {
        for (int token = Math.Min(left, right) + 1; token < Math.Max(left, right); token++)
            if (forms[token] == ",") return true;
        return false;
    }

    // "a force [that] diplomats believe crossed the river": what is believed needs the relative pronoun as its subject.
    private static void MendPushedDown(SyntaxArrays tree, int pronoun, int verb, int end)
    {
        int content = -1;
        for (int token = verb + 1; token < end; token++)
        {
            if (tree.Heads[token] != verb) continue;
            if (tree.Relations[token] == Relation.Ccomp && content < 0) content = token;
        }

        if (content < 0 || tree.Upos[content] != Upos.Verb) return;
        bool hasAuxiliary = false;
        for (int token = pronoun; token < end; token++)
        {
            if (tree.Heads[token] != content) continue;
            if (tree.Relations[token] is Relation.Nsubj or Relation.NsubjPass or Relation.Mark) return;
            hasAuxiliary |= tree.Relations[token] is Relation.Aux or Relation.AuxPass;
        }

        (tree.Heads[pronoun], tree.Relations[pronoun]) = (content, Relation.Nsubj);
        if (tree.Xpos[content] == "VBN" && !hasAuxiliary) tree.Xpos[content] = "VBD";
    }
}

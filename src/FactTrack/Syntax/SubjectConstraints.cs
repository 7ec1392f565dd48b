namespace FactTrack;

/// <summary>Holds the subjects of a predicted tree to their verbs: a verb in every sentence, voice by auxiliaries, and who told what.</summary>
internal static class SubjectConstraints
{
    /// <summary>Mends subjects of one sentence in place. Linear in the sentence.</summary>
    public static void Apply(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end, Func<string, bool> takesClause)
    {
        MendVerbless(forms, tree, start, end);
        int count = end - start;
        Span<int> firstSubject = count <= 512 ? stackalloc int[count] : new int[count];
        Span<bool> hasAuxiliary = count <= 512 ? stackalloc bool[count] : new bool[count];
        Span<bool> isPassive = count <= 512 ? stackalloc bool[count] : new bool[count];
        firstSubject.Fill(-1);
        hasAuxiliary.Clear();
        isPassive.Clear();
        for (int token = start; token < end; token++)
        {
            if (tree.Heads[token] is not (>= 0 and int head)) continue;
            if (tree.Relations[token] is Relation.Aux or Relation.AuxPass) hasAuxiliary[head - start] = true;
            if (tree.Relations[token] == Relation.AuxPass || (tree.Relations[token] == Relation.Aux && tree.Lemmas[token] is "be" or "get")) isPassive[head - start] = true;
            if (IsSubject(tree, token) && firstSubject[head - start] < 0) firstSubject[head - start] = token;
        }

        bool isSentence = tree.Lemmas[end - 1] is "." or "\"" or "'";
        for (int token = start; token < end; token++)
        {
            if (!IsSubject(tree, token) || tree.Heads[token] is not (>= 0 and int verb) || tree.Upos[verb] != Upos.Verb || isPassive[verb - start]) continue;

            // "the ferry capsized": without "was" nothing is done to it; headlines alone leave that out ("two killed").
            bool isShort = tree.Xpos[verb] == "VBN" && (!isSentence || tree.Relations[verb] == Relation.Conj);
            if (tree.Relations[token] == Relation.NsubjPass && !isShort) tree.Relations[token] = Relation.Nsubj;
            if (tree.Relations[token] != Relation.Nsubj || hasAuxiliary[verb - start]) continue;
            if (tree.Xpos[verb] == "VBN") tree.Xpos[verb] = "VBD";

            // "the treaty expired": an adjective to one tagger, a verb to the other.
            if (tree.Xpos[verb] == "JJ" && VerbForms.Shared.Find(forms[verb], "VBD") is { } lemma) (tree.Xpos[verb], tree.Lemmas[verb]) = ("VBD", lemma);
        }

        for (int clause = start; clause < end; clause++)
        {
            if (tree.Relations[clause] != Relation.Ccomp || tree.Heads[clause] is not (>= 0 and int teller)) continue;
            int subject = firstSubject[teller - start];

            // "[the bridge] collapsed, [the mayor] said": the first of two subjects belongs to what is told.
            if (clause < teller && subject >= 0 && subject < clause && firstSubject[clause - start] < 0 && HasSubjectBetween(tree, clause, teller))
                (tree.Heads[subject], firstSubject[clause - start]) = (clause, subject);

            // "the bridge collapsed, [the mayor said]": collapsing tells nothing.
            int told = firstSubject[clause - start];
            if (clause > teller && told > teller && !takesClause(tree.Lemmas[teller]) && takesClause(tree.Lemmas[clause]) && HasCommaBetween(tree, teller, told))
                tree.Relations[clause] = Relation.Parataxis;
        }
    }

    // "Inflation rose to 3.2 percent.": a sentence with a full stop and no verb has one that was taken for a noun or an adjective.
    private static void MendVerbless(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end)
    {
        int root = -1;
        for (int token = start; token < end; token++)
        {
            if (tree.Upos[token] is Upos.Verb or Upos.Aux) return;
            if (tree.Heads[token] < 0) root = token;
        }

        if (root <= start || tree.Lemmas[end - 1] != "." || tree.Xpos[root] is not ("NN" or "JJ") || VerbForms.Shared.Find(forms[root], "VBD") is not { } lemma || lemma == tree.Lemmas[root]) return;
        if (tree.Heads[root - 1] != root || tree.Upos[root - 1] is not (Upos.Noun or Upos.Propn)) return;
        (tree.Upos[root], tree.Xpos[root], tree.Lemmas[root], tree.Relations[root - 1]) = (Upos.Verb, "VBD", lemma, Relation.Nsubj);
        for (int token = start; token < end; token++)
        {
            if (tree.Heads[token] != root || token == root - 1) continue;
            if (token < root && tree.Relations[token] is Relation.Det or Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nummod) tree.Heads[token] = root - 1;
            else if (token > root && tree.Relations[token] == Relation.Nmod) tree.Relations[token] = Relation.Obl;
        }
    }

    private static bool HasSubjectBetween(SyntaxArrays tree, int clause, int teller)
    {
        for (int token = clause + 1; token < teller; token++)
            if (tree.Heads[token] == teller && IsSubject(tree, token)) return true;
        return false;
    }

    private static bool HasCommaBetween(SyntaxArrays tree, int teller, int subject)
    {
        for (int token = subject - 1; token > teller && token > subject - 12; token--)
            if (tree.Lemmas[token] == ",") return true;
        return false;
    }

    private static bool IsSubject(SyntaxArrays tree, int token) => tree.Relations[token] is Relation.Nsubj or Relation.NsubjPass;
}

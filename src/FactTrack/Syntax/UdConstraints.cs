using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Holds a predicted tree to what Universal Dependencies allow, where the network's choices contradict each other.</summary>
/// <remarks>
/// Rules of the UD guidelines and of English agreement: a nominal with a possessive 's is a possessor, a predicate has one
/// subject, what stands before a fronted complement belongs to it, a verb form is no object. A change that would not
/// leave one tree is taken back.
/// </remarks>
internal sealed class UdConstraints
{
    private const int MaxOnStack = 512;

    private static readonly Lazy<UdConstraints> s_shared = new(() => new UdConstraints());

    private readonly FrozenSet<string> _clauseVerbs = Keys("clause-verbs");
    private readonly FrozenSet<string> _pluralDeterminers = Keys("plural-determiners");
    private readonly HearerConstraints _hearers = new();
    private readonly FrozenSet<string> _tellingVerbs = Cues("verb");

    private readonly FrozenSet<string> _orders = Lexicon.BuiltIn("cues").Entries
        .Where(e => e["form"] == "verb" && e["frames"].Split(' ').Contains("other", StringComparer.Ordinal)).Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _wishes = Lexicon.BuiltIn("attitudes").Entries
        .Where(e => e["form"] == "verb" && e["takes"].Split(' ').Contains("infinitive", StringComparer.Ordinal)).Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _people = Lexicon.BuiltIn("entity-nouns").Entries
        .Where(e => e["type"] is "Person" or "Group").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _statements = Lexicon.BuiltIn("cues").Entries
        .Where(e => e["form"] == "verb" && e["kind"] == "statement").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shared instance.</summary>
    public static UdConstraints Shared => s_shared.Value;

    /// <summary>Mends the tree of one sentence in place; it stays a tree. Linear in the sentence.</summary>
    public void Apply(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end)
    {
        int count = end - start;
        Span<int> heads = count <= MaxOnStack ? stackalloc int[count] : new int[count];
        Span<Relation> relations = count <= MaxOnStack ? stackalloc Relation[count] : new Relation[count];
        tree.Heads.AsSpan(start, count).CopyTo(heads);
        tree.Relations.AsSpan(start, count).CopyTo(relations);
        MendTags(forms, tree, start, end);
        NameConstraints.Apply(tree, start, end);
        PredicateConstraints.Apply(forms, tree, start, end, _clauseVerbs.Contains);
        MendPushedDown(tree, start, end);
        for (int token = start; token < end; token++)
        {
            if (tree.Xpos[token] == "POS" && tree.Relations[token] == Relation.Case && tree.Heads[token] is >= 0 and int owner) MendPossessor(tree, owner, token, start, end);
        }

        MendFronted(tree, start, end);
        for (int token = start + 1; token < end; token++)
        {
            if (IsSubject(tree, token)) MendSecondSubject(tree, token, start);
            else if (tree.Relations[token] is Relation.Acl or Relation.AclRelcl) _hearers.Mend(tree, token, start, end);
            else if (tree.Relations[token] == Relation.Mark && tree.Lemmas[token] == "to" && tree.Xpos[tree.Heads[token]] == "VB") MendOrdered(tree, token);
            else if (tree.Relations[token] == Relation.Ccomp) MendTrailingCue(forms, tree, token, start, end);
            else if (tree.Relations[token] is Relation.Conj or Relation.Obj && tree.Upos[token] is Upos.Noun or Upos.Propn) MendCrossedObject(tree, token, start, end);
        }

        BoundaryConstraints.Shared.Apply(forms, tree, start, end);
        GerundConstraints.Shared.Apply(forms, tree, start, end);
        ClauseConstraints.Shared.Apply(forms, tree, start, end);
        AttachmentConstraints.Shared.Apply(tree, start, end);
        SubjectConstraints.Apply(forms, tree, start, end, _tellingVerbs.Contains);
        if (TreeCheck.IsTree(tree.Heads, start, end)) return;
        heads.CopyTo(tree.Heads.AsSpan(start));
        relations.CopyTo(tree.Relations.AsSpan(start));
    }

    // "all measures" takes no verb in -s, and a participle before its noun is no object.
    private void MendTags(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end)
    {
        for (int token = start; token + 1 < end; token++)
        {
            int next = token + 1;
            if (IsSubject(tree, token) && tree.Heads[token] == next && tree.Xpos[next] == "VBZ" && _pluralDeterminers.Contains(forms[token].ToLowerInvariant()))
            {
                (tree.Upos[next], tree.Xpos[next]) = (Upos.Noun, "NNS");
                tree.Relations[token] = Relation.Det;
                if (tree.Relations[next] is Relation.Ccomp or Relation.Xcomp) tree.Relations[next] = Relation.Obj;
            }

            if (tree.Xpos[token] is "VBN" or "VBG" && tree.Relations[token] == Relation.Obj && tree.Heads[token] == tree.Heads[next] && tree.Relations[next] == Relation.Obj)
            {
                for (int left = token - 1; left >= start && left > token - 12; left--)
                    if (tree.Heads[left] == token) tree.Heads[left] = next;
                (tree.Heads[token], tree.Relations[token]) = (next, Relation.Amod);
                if (tree.Upos[next] == Upos.Verb) (tree.Upos[next], tree.Xpos[next]) = (Upos.Noun, "NNS");
            }
        }
    }

    // "a deployment [that] intelligence believes could happen": the thing, who believes, the verb, what could be.
    private void MendPushedDown(SyntaxArrays tree, int start, int end)
    {
        for (int verb = start + 3; verb + 2 < end; verb++)
        {
            if (tree.Upos[verb + 1] != Upos.Aux || tree.Heads[verb + 1] is not (>= 0 and int content) || content <= verb || !_clauseVerbs.Contains(tree.Lemmas[verb])) continue;
            if (tree.Relations[verb] is Relation.AclRelcl or Relation.Root or Relation.Ccomp or Relation.Advcl || tree.Upos[verb - 1] is not (Upos.Noun or Upos.Propn)) continue;
            int first = verb - 1;
            while (first > start && tree.Upos[first - 1] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Num) first--;
            if (tree.Upos[first] != Upos.Det) continue;
            int thing = first + 1;
            while (thing < verb - 1 && !(tree.Upos[thing] == Upos.Noun && tree.Upos[thing + 1] is Upos.Propn or Upos.Det)) thing++;
            if (thing >= verb - 1) continue;
            (int head, Relation relation) = tree.Heads[verb] is int outer && (outer < first || outer > content) ? (outer, tree.Relations[verb]) : (tree.Heads[content], tree.Relations[content]);
            if (head >= first && head <= content) continue;
            for (int left = Math.Max(start, first - 2); left < verb; left++)
                if (tree.Heads[left] == verb || (left >= first && tree.Heads[left] > verb)) tree.Heads[left] = left <= thing ? thing : verb - 1;
            (tree.Heads[thing], tree.Relations[thing]) = (head, relation is Relation.Nsubj or Relation.Compound ? Relation.Appos : relation);
            (tree.Heads[verb - 1], tree.Relations[verb - 1]) = (verb, Relation.Nsubj);
            (tree.Heads[verb], tree.Relations[verb], tree.Upos[verb], tree.Xpos[verb]) = (thing, Relation.AclRelcl, Upos.Verb, "VBZ");
            (tree.Heads[content], tree.Relations[content]) = (verb, Relation.Ccomp);
        }
    }

    // "During the call, he praised them, the agency said": the circumstance is of the praise.
    private static void MendFronted(SyntaxArrays tree, int start, int end)
    {
        for (int content = start; content < end; content++)
        {
            int cue = tree.Heads[content];
            if (tree.Relations[content] != Relation.Ccomp || cue <= content) continue;
            for (int before = start; before < content; before++)
            {
                if (tree.Heads[before] == cue && tree.Relations[before] is Relation.Obl or Relation.OblUnmarked or Relation.Advmod or Relation.Advcl)
                    tree.Heads[before] = content;
            }
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

    // "urged both sides to withdraw": the infinitive is what is urged, neither its purpose nor a part of the sides.
    private void MendOrdered(SyntaxArrays tree, int mark)
    {
        int infinitive = tree.Heads[mark];
        if (infinitive < mark || tree.Heads[infinitive] is not (>= 0 and int above)) return;
        int verb = tree.Relations[infinitive] switch
        {
            Relation.Acl when tree.Relations[above] is Relation.Obj or Relation.Iobj => tree.Heads[above],
            Relation.Advcl or Relation.Ccomp => above,
            _ => -1,
        };
        if (verb < 0 || verb > mark) return;
        bool wishes = _wishes.Contains(tree.Lemmas[verb]);
        if (!wishes && !_orders.Contains(tree.Lemmas[verb])) return;
        for (int hearer = verb + 1; hearer < mark; hearer++)
        {
            if (tree.Heads[hearer] != verb || tree.Relations[hearer] is not (Relation.Obj or Relation.Iobj)) continue;
            if (tree.Upos[hearer] == Upos.Num || (wishes && tree.Upos[hearer] is not (Upos.Pron or Upos.Propn) && !_people.Contains(tree.Lemmas[hearer]))) return; // "wants money to buy it"
            (tree.Heads[infinitive], tree.Relations[infinitive]) = (verb, Relation.Xcomp);
            return;
        }
    }

    // "The minister resigned, the paper reported.": who reports at the end is no complement of what is reported.
    private void MendTrailingCue(ReadOnlySpan<string> forms, SyntaxArrays tree, int cue, int start, int end)
    {
        if (tree.Heads[cue] is not (>= 0 and int above) || above > cue || !_statements.Contains(tree.Lemmas[cue]) || tree.Xpos[cue] is not ("VBD" or "VBZ" or "VBP")) return;
        int subject = -1;
        for (int child = above + 1; child < end; child++)
        {
            if (tree.Heads[child] != cue) continue;
            if (tree.Relations[child] is Relation.Obj or Relation.Ccomp or Relation.Xcomp or Relation.Mark) return;
            if (child < cue && tree.Relations[child] == Relation.Nsubj) subject = child;
        }

        if (subject < 0) return;
        int first = subject;
        while (first - 1 > above && tree.Heads[first - 1] >= first && tree.Heads[first - 1] <= cue && tree.Upos[first - 1] != Upos.Punct) first--;
        if (first - 1 > start && forms[first - 1] == ",") tree.Relations[cue] = Relation.Parataxis;
    }

    // "break out of isolation and expand relations": a noun does not join another one across the verb right before it.
    private static void MendCrossedObject(SyntaxArrays tree, int noun, int start, int end)
    {
        int verb = noun - 1;
        while (verb > start && tree.Heads[verb] == noun && tree.Relations[verb] is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss) verb--;
        if (verb < tree.Heads[noun] || tree.Heads[noun] < start || tree.Upos[verb] != Upos.Verb || tree.Relations[verb] is not (Relation.Conj or Relation.Xcomp or Relation.Ccomp or Relation.Advcl)) return;
        if (tree.Heads[noun] != verb && (IsBelow(tree, verb, noun) || IsBelow(tree, verb, tree.Heads[noun]))) return;
        for (int token = verb + 1; token < Math.Min(end, noun + 8); token++)
            if (token != noun && tree.Heads[token] == verb && tree.Relations[token] == Relation.Obj) return;
        if (tree.Heads[noun] != verb) (tree.Heads[noun], tree.Relations[noun]) = (verb, Relation.Obj);

        // What follows the object and hangs on something before the verb is the object's.
        for (int after = noun + 1; after < Math.Min(end, noun + 5); after++)
        {
            if (tree.Relations[after] is Relation.Nmod or Relation.Obl && tree.Heads[after] < verb && tree.Heads[noun + 1] == after)
                (tree.Heads[after], tree.Relations[after]) = (noun, Relation.Nmod);
        }
    }

    private static FrozenSet<string> Cues(string form) => Lexicon.BuiltIn("cues").Entries.Where(e => e["form"] == form).Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Keys(string lexicon) => Lexicon.BuiltIn(lexicon).Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsSubject(SyntaxArrays tree, int token) => tree.Relations[token] is Relation.Nsubj or Relation.NsubjPass;

    private static bool IsBelow(SyntaxArrays tree, int token, int ancestor)
    {
        for (int at = token, steps = 0; at >= 0 && steps < 1000; at = tree.Heads[at], steps++)
            if (at == ancestor) return true;
        return false;
    }
}

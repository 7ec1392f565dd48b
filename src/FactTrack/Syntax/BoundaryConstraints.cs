using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Ends phrases of a predicted tree where the next one begins: a subject behind a fronted phrase or a hearer, a name behind "to", a participle before the verb.</summary>
/// <remarks>"During the search | officers found", "told detectives | Holm left", "taken to | Cook Hospital", "two men shot in Oslo | were buried". Every rule leaves a tree.</remarks>
internal sealed class BoundaryConstraints
{
    private static readonly Lazy<BoundaryConstraints> s_shared = new(() => new BoundaryConstraints());

    private readonly FrozenSet<string> _people = Lexicon.BuiltIn("entity-nouns").Entries
        .Where(e => e["type"] is "Person" or "Group").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _telling = Lexicon.BuiltIn("cues").Entries
        .Where(e => e["form"] == "verb" && e["frames"].Split(' ').Contains("hearer", StringComparer.Ordinal)).Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shared instance.</summary>
    public static BoundaryConstraints Shared => s_shared.Value;

    /// <summary>Mends the tree of one sentence in place.</summary>
    public void Apply(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end)
    {
        if (tree.Relations[start] == Relation.Case) MendFrontedSubject(tree, start, end);
        for (int token = start + 1; token + 1 < end; token++)
        {
            switch (tree.Relations[token])
            {
                case Relation.NmodDesc:
                    MendHearer(tree, token, start, end);
                    break;
                case Relation.Mark when tree.Xpos[token] == "TO" && tree.Heads[token] == token + 1:
                    MendName(forms, tree, token, start, end);
                    break;
                case Relation.Conj:
                    MendReduced(forms, tree, token, start, end);
                    break;
            }
        }
    }

    // "During the search officers found a knife": people right before a verb without a subject are its subject.
    private void MendFrontedSubject(SyntaxArrays tree, int preposition, int end)
    {
        int people = tree.Heads[preposition], noun = people - 1;
        if (noun <= preposition || people + 1 >= end || tree.Xpos[people] != "NNS" || !_people.Contains(tree.Lemmas[people])) return;
        if (tree.Heads[noun] != people || tree.Relations[noun] != Relation.Compound || tree.Upos[noun] != Upos.Noun) return;
        int verb = tree.Heads[people];
        if (verb <= people || tree.Upos[verb] != Upos.Verb || (verb != people + 1 && tree.Upos[people + 1] != Upos.Aux) || HasSubject(tree, verb, people, preposition, verb)) return;
        for (int token = preposition; token < noun; token++)
            if (tree.Heads[token] == people) tree.Heads[token] = noun;
        (tree.Heads[noun], tree.Relations[noun]) = (verb, Relation.Obl);
        tree.Relations[people] = Relation.Nsubj;
    }

    // "told detectives Holm left": many do not describe one.
    private void MendHearer(SyntaxArrays tree, int people, int start, int end)
    {
        int name = tree.Heads[people], verb = people - 1;
        if (name != people + 1 || verb < start || tree.Xpos[people] != "NNS" || tree.Xpos[name] != "NNP" || tree.Relations[name] != Relation.Nsubj || !_telling.Contains(tree.Lemmas[verb])) return;
        if (tree.Heads[name] is not (>= 0 and int content) || tree.Heads[content] != verb || tree.Relations[content] != Relation.Ccomp) return;
        for (int token = name + 1; token < end; token++)
            if (tree.Heads[token] == name && tree.Relations[token] == Relation.Conj) return;
        (tree.Heads[people], tree.Relations[people]) = (verb, Relation.Iobj);
    }

    // "taken to Cook Memorial Hospital": with a capital among capitals, behind a verb without one, the word is no infinitive.
    private static void MendName(ReadOnlySpan<string> forms, SyntaxArrays tree, int to, int start, int end)
    {
        int word = to + 1, verb = tree.Heads[word], last = -1;
        if (tree.Xpos[word] != "VB" || !IsCapital(forms[word]) || verb < start || verb > to || tree.Upos[verb] != Upos.Verb || !char.IsLower(forms[verb][0])) return;
        for (int token = word + 1; token < end; token++)
            if (tree.Heads[token] == word && tree.Relations[token] == Relation.Obj) last = token;
        if (last < 0) return;
        for (int token = word + 1; token <= last; token++)
            if (!IsCapital(forms[token]) && tree.Xpos[token] != "POS") return;
        for (int token = start; token < end; token++)
            if (tree.Heads[token] == word && token != last) tree.Heads[token] = token == to ? last : verb;
        (tree.Heads[last], tree.Relations[last], tree.Relations[to]) = (verb, Relation.Obl, Relation.Case);
        (tree.Heads[word], tree.Relations[word], tree.Upos[word], tree.Xpos[word], tree.Lemmas[word]) = (last, Relation.Compound, Upos.Propn, "NNP", forms[word]);
    }

    // "two men shot and killed in Oslo were buried": of two finite verbs without a link the first is a participle.
    private static void MendReduced(ReadOnlySpan<string> forms, SyntaxArrays tree, int second, int start, int end)
    {
        int first = tree.Heads[second], subject = first - 1;
        if (subject < start || first > second || tree.Xpos[first] != "VBD" || tree.Heads[subject] != first || tree.Relations[subject] != Relation.Nsubj || VerbForms.Shared.Find(forms[first], "VBN") is not { } lemma) return;
        int auxiliary = -1;
        for (int token = first + 1; token < end; token++)
        {
            if (tree.Heads[token] == first && token < second && tree.Relations[token] is Relation.Punct or Relation.Obj or Relation.Ccomp or Relation.Xcomp) return;
            if (tree.Heads[token] != second) continue;
            if (tree.Relations[token] is Relation.Cc or Relation.Punct && token < second) return;
            if (tree.Relations[token].IsSubject()) return;
            if (tree.Relations[token] is Relation.Aux or Relation.AuxPass && tree.Xpos[token] is "VBD" or "VBZ" or "VBP" or "MD" && auxiliary < 0) auxiliary = token;
        }

        if (auxiliary < 0) return;
        bool isPassive = tree.Relations[second - 1] == Relation.AuxPass;
        (tree.Heads[second], tree.Relations[second]) = (tree.Heads[first], tree.Relations[first]);
        for (int token = start; token < end; token++)
        {
            if (tree.Heads[token] != first || token == subject) continue;
            if (token < first || token > second) tree.Heads[token] = second;
            else if (tree.Relations[token] == Relation.Conj && tree.Xpos[token] == "VBD" && VerbForms.Shared.Find(forms[token], "VBN") is not null) tree.Xpos[token] = "VBN";
        }

        (tree.Heads[subject], tree.Relations[subject]) = (second, isPassive ? Relation.NsubjPass : Relation.Nsubj);
        (tree.Heads[first], tree.Relations[first], tree.Xpos[first], tree.Lemmas[first]) = (subject, Relation.Acl, "VBN", lemma);
    }

    private static bool IsCapital(string form) => form.Length > 1 && char.IsUpper(form[0]) && char.IsLower(form[1]);

    private static bool HasSubject(SyntaxArrays tree, int verb, int except, int start, int end)
    {
        for (int token = start; token < end; token++)
            if (token != except && tree.Heads[token] == verb && tree.Relations[token].IsSubject()) return true;
        return false;
    }
}

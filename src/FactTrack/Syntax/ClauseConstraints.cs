using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Gives clauses of a predicted tree the subject that stands before their verb, where the network took it for something else.</summary>
/// <remarks>
/// A finite verb has a subject, and so has an infinitive behind "for": "after <b>a boy</b> called", "a chance for <b>him</b> to speak",
/// "told reporters <b>he</b> signed it", "said <b>Holm</b> shot and killed a wolf". Every rule leaves a tree.
/// </remarks>
internal sealed class ClauseConstraints
{
    private const int MaximumSteps = 64;

    private static readonly Lazy<ClauseConstraints> s_shared = new(() => new ClauseConstraints());

    private readonly FrozenSet<string> _people = Lexicon.BuiltIn("entity-nouns").Entries
        .Where(e => e["type"] is "Person" or "Group" or "Organization").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _subordinators = Lexicon.BuiltIn("clause-marks").Entries
        .Where(e => e["role"] == "time").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _saying = Cues("");
    private readonly FrozenSet<string> _telling = Cues("hearer");

    /// <summary>The shared instance.</summary>
    public static ClauseConstraints Shared => s_shared.Value;

    /// <summary>Mends the tree of one sentence in place.</summary>
    public void Apply(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end)
    {
        for (int token = start + 1; token < end; token++)
        {
            switch (tree.Relations[token])
            {
                case Relation.Case or Relation.Mark when tree.Lemmas[token] == "for":
                    MendInfinitive(forms, tree, token, end);
                    break;
                case Relation.Case when _subordinators.Contains(tree.Lemmas[token]):
                    MendSubordinate(tree, token, end);
                    break;
                case Relation.Obj or Relation.Mark when tree.Lemmas[token] == "that" && tree.Xpos[token] == "IN":
                    MendThat(forms, tree, token, start, end);
                    break;
                case Relation.Acl or Relation.AclRelcl:
                    MendTold(tree, token, end);
                    MendParticiple(tree, token, start, end);
                    break;
                case Relation.Ccomp when tree.Xpos[token] == "NN":
                    MendVerbless(forms, tree, token, start, end);
                    break;
                case Relation.Conj:
                    MendReported(forms, tree, token, start, end);
                    break;
                case Relation.NmodUnmarked or Relation.Appos when CalendarWords.Find(forms[token], CalendarWordKind.Weekday) is not null:
                    MendUnmarked(tree, token);
                    break;
                case Relation.Nsubj or Relation.NsubjPass when CalendarWords.Find(forms[token], CalendarWordKind.Weekday) is not null:
                    MendDay(tree, token, start);
                    break;
            }
        }
    }

    // "a chance for him to speak": who speaks stands behind "for".
    private void MendInfinitive(ReadOnlySpan<string> forms, SyntaxArrays tree, int preposition, int end)
    {
        int noun = tree.Heads[preposition];
        if (noun < preposition || tree.Heads[noun] < 0 || !IsPeople(tree, noun) || CalendarWords.IsUnit(forms[noun])) return;
        int to = EndOf(tree, noun, end);
        if (to >= end || tree.Lemmas[to] != "to" || tree.Relations[to] != Relation.Mark || tree.Heads[to] is not (> 0 and int verb) || tree.Heads[verb] != tree.Heads[noun] || HasSubject(tree, verb, preposition, end)) return;
        (tree.Heads[noun], tree.Relations[noun]) = (verb, Relation.Nsubj);
        (tree.Heads[preposition], tree.Relations[preposition]) = (verb, Relation.Mark);
    }

    // "after a boy called the police": no noun phrase, with a finite verb and its object behind it, but a clause.
    private static void MendSubordinate(SyntaxArrays tree, int preposition, int end)
    {
        int noun = tree.Heads[preposition];
        if (noun > preposition && tree.Relations[noun].IsNominalSubject() && tree.Heads[noun] is int finite && finite > noun && tree.Xpos[finite] is "VBD" or "VBZ" or "VBP")
        {
            (tree.Heads[preposition], tree.Relations[preposition]) = (finite, Relation.Mark);
            return;
        }

        if (noun < preposition || tree.Heads[noun] is not (>= 0 and int above) || above > preposition || tree.Relations[noun] is not (Relation.Obl or Relation.Nmod)) return;
        int verb = noun + 1;
        while (verb < end && !IsClause(tree.Relations[verb]) && (IsBelow(tree, verb, noun) || tree.Relations[verb] == Relation.Advmod)) verb++;
        if (verb >= end || !IsClause(tree.Relations[verb]) || tree.Xpos[verb] is not ("VBD" or "VBZ" or "VBN") || HasSubject(tree, verb, preposition, end)) return;
        int theme = -1;
        for (int token = verb - 1; token < end; token++)
        {
            if (tree.Heads[token] != verb) continue;
            if (tree.Relations[token] is Relation.Aux or Relation.AuxPass or Relation.Mark or Relation.Cc or Relation.OblAgent) return;
            if (tree.Relations[token] is Relation.Obj or Relation.Ccomp or Relation.Xcomp && theme < 0) theme = token;
        }

        // "a man arrested in May" is no clause, "a man left a note" is one.
        if (theme < verb && (tree.Heads[verb] == noun || tree.Xpos[verb] == "VBN")) return;
        if (tree.Heads[verb] != noun && tree.Heads[verb] > preposition) return;
        (tree.Heads[verb], tree.Relations[verb]) = (above, Relation.Advcl);
        (tree.Heads[noun], tree.Relations[noun]) = (verb, Relation.Nsubj);
        (tree.Heads[preposition], tree.Relations[preposition]) = (verb, Relation.Mark);
        if (tree.Xpos[verb] == "VBN") tree.Xpos[verb] = "VBD";
    }

    // "told reporters he signed it": with a subject and an object of its own a clause tells what was told, not which reporters.
    private void MendTold(SyntaxArrays tree, int clause, int end)
    {
        int hearer = tree.Heads[clause];
        if (hearer < 0 || clause < hearer || tree.Relations[hearer] is not (Relation.Obj or Relation.Iobj) || tree.Heads[hearer] is not (>= 0 and int verb) || verb > hearer || !_telling.Contains(tree.Lemmas[verb])) return;
        bool hasSubject = false, isFull = false;
        for (int token = hearer + 1; token < end; token++)
        {
            if (tree.Heads[token] != clause) continue;
            if (tree.Xpos[token] is "WDT" or "WP" or "WP$" or "WRB" || tree.Relations[token] == Relation.Mark) return;
            hasSubject |= tree.Relations[token] is Relation.Nsubj or Relation.NsubjPass or Relation.Expl && token < clause;
            isFull |= tree.Relations[token] is Relation.Obj or Relation.Ccomp or Relation.Xcomp or Relation.Cop or Relation.AuxPass;
        }

        if (!hasSubject || !isFull) return;
        for (int token = clause + 1; token < end; token++)
            if (tree.Heads[token] == verb && tree.Relations[token] == Relation.Ccomp) (tree.Heads[token], tree.Relations[token]) = (clause, Relation.Conj);
        (tree.Heads[clause], tree.Relations[clause]) = (verb, Relation.Ccomp);
    }

    // "said on Friday evening that it was sold": no day has such a clause.
    private void MendThat(ReadOnlySpan<string> forms, SyntaxArrays tree, int mark, int start, int end)
    {
        int clause = tree.Heads[mark];
        if (clause < mark || !HasSubject(tree, clause, mark + 1, end)) return;
        if (tree.Relations[clause] is not (Relation.Acl or Relation.AclRelcl) || tree.Heads[clause] is not (>= 0 and int time) || time > mark || CalendarWords.Find(forms[time]) is null) return;
        int verb = time;
        for (int steps = 0; verb >= start && tree.Upos[verb] != Upos.Verb && steps < MaximumSteps; steps++) verb = tree.Heads[verb];
        if (verb >= start && verb < time && _saying.Contains(tree.Lemmas[verb])) (tree.Heads[clause], tree.Relations[clause], tree.Relations[mark]) = (verb, Relation.Ccomp, Relation.Mark);
    }

    // "of attempted murder": a participle between a preposition and its noun belongs to the noun.
    private static void MendParticiple(SyntaxArrays tree, int participle, int start, int end)
    {
        int preposition = participle - 1;
        if (tree.Xpos[participle] != "VBN" || preposition < start || tree.Relations[preposition] != Relation.Case || tree.Heads[preposition] is not (> 0 and int noun) || noun < participle || tree.Heads[noun] != participle) return;
        (tree.Heads[noun], tree.Relations[noun]) = (tree.Heads[participle], Relation.Nmod);
        for (int token = start; token < end; token++)
            if (tree.Heads[token] == participle) tree.Heads[token] = noun;
        (tree.Heads[participle], tree.Relations[participle]) = (noun, Relation.Amod);
    }

    // "said Holm shot and killed a wolf": what is said is a clause, and "Holm shot" is one.
    private void MendVerbless(ReadOnlySpan<string> forms, SyntaxArrays tree, int noun, int start, int end)
    {
        int verb = tree.Heads[noun], subject = noun - 1;
        if (verb < start || verb > subject || !_saying.Contains(tree.Lemmas[verb]) || tree.Heads[subject] != noun || tree.Relations[subject] != Relation.Compound) return;
        if (VerbForms.Shared.Find(forms[noun], "VBD") is not { } lemma || CopulaOrCase(tree, noun, verb, end)) return;
        (tree.Upos[noun], tree.Xpos[noun], tree.Lemmas[noun], tree.Relations[subject]) = (Upos.Verb, "VBD", lemma, Relation.Nsubj);
        for (int token = verb + 1; token < subject; token++)
            if (tree.Heads[token] == noun && tree.Relations[token] is Relation.Det or Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nummod) tree.Heads[token] = subject;
        if (noun + 2 < end && tree.Upos[noun + 1] == Upos.Cconj && tree.Heads[noun + 1] is > 0 and int second && tree.Heads[second] == verb && tree.Relations[second] == Relation.Conj) tree.Heads[second] = noun;
    }

    // "indicated a victim, a man in his twenties, suffered injuries": a finite verb without a subject is joined by a conjunction, or it is what was indicated.
    private void MendReported(ReadOnlySpan<string> forms, SyntaxArrays tree, int second, int start, int end)
    {
        int verb = tree.Heads[second];
        if (verb < start || verb > second || tree.Xpos[second] is not ("VBD" or "VBZ" or "VBP") || !_saying.Contains(tree.Lemmas[verb]) || HasSubject(tree, second, verb, end)) return;
        int theme = -1;
        for (int token = verb + 1; token < end; token++)
        {
            if (tree.Heads[token] == second && tree.Relations[token] == Relation.Cc) return;
            if (tree.Heads[token] != verb || token == second) continue;
            if (tree.Relations[token] is Relation.Ccomp or Relation.Iobj or Relation.Conj || (tree.Relations[token] == Relation.Obj && theme >= 0)) return;
            if (tree.Relations[token] == Relation.Obj) theme = token;
        }

        if (theme < 0 || theme > second) return;
        int next = EndOf(tree, theme, end);
        if (next < second && forms[next] == ",") next++;
        if (next != second) return;
        (tree.Heads[theme], tree.Relations[theme]) = (second, Relation.Nsubj);
        tree.Relations[second] = Relation.Ccomp;
    }

    // "Police early Tuesday named him": days name nobody.
    private void MendDay(SyntaxArrays tree, int day, int start)
    {
        int people = day - 1;
        while (people >= start && !(tree.Heads[people] == day && tree.Upos[people] is Upos.Noun or Upos.Propn) && IsBelow(tree, people, day)) people--;
        if (people < start || tree.Heads[people] != day || !_people.Contains(tree.Lemmas[people].ToLowerInvariant())) return;
        (tree.Heads[people], tree.Relations[people]) = (tree.Heads[day], tree.Relations[day]);
        tree.Relations[day] = Relation.OblUnmarked;
        for (int token = start; token < people; token++)
            if (tree.Heads[token] == day) tree.Heads[token] = people;
    }

    // The same with the day on the people.
    private void MendUnmarked(SyntaxArrays tree, int day)
    {
        int people = tree.Heads[day];
        if (people < day && people >= 0 && tree.Relations[people].IsNominalSubject() && tree.Heads[people] > day && _people.Contains(tree.Lemmas[people])) (tree.Heads[day], tree.Relations[day]) = (tree.Heads[people], Relation.OblUnmarked);
    }

    private bool IsPeople(SyntaxArrays tree, int noun) => tree.Upos[noun] is Upos.Propn or Upos.Pron || _people.Contains(tree.Lemmas[noun]);

    private static bool IsClause(Relation relation) => relation is Relation.Acl or Relation.Advcl or Relation.Ccomp or Relation.Parataxis or Relation.AclRelcl;

    private static bool CopulaOrCase(SyntaxArrays tree, int noun, int start, int end)
    {
        for (int token = start; token < end; token++)
            if (tree.Heads[token] == noun && tree.Relations[token] is Relation.Cop or Relation.Case or Relation.Nsubj) return true;
        return false;
    }

    private static bool HasSubject(SyntaxArrays tree, int verb, int start, int end)
    {
        for (int token = start; token < end; token++)
            if (tree.Heads[token] == verb && tree.Relations[token].IsSubject()) return true;
        return false;
    }

    private static int EndOf(SyntaxArrays tree, int head, int end)
    {
        int token = head + 1;
        while (token < end && IsBelow(tree, token, head)) token++;
        return token;
    }

    private static bool IsBelow(SyntaxArrays tree, int token, int ancestor)
    {
        for (int at = token, steps = 0; at >= 0 && steps < MaximumSteps; at = tree.Heads[at], steps++)
            if (at == ancestor) return true;
        return false;
    }

    private static FrozenSet<string> Cues(string frame) => Lexicon.BuiltIn("cues").Entries
        .Where(e => e["form"] == "verb" && e["kind"] is "statement" or "belief" && (frame.Length == 0 || e["frames"].Split(' ').Contains(frame, StringComparer.Ordinal)))
        .Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
}

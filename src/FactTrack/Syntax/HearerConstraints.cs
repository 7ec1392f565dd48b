using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Holds a clause that a predicted tree hangs on a noun to what the noun takes: neither hearers nor times have a content.</summary>
internal sealed class HearerConstraints
{
    private const int FarthestNoun = 4;

    private readonly FrozenSet<string> _contentNouns = Cues(static e => e["form"] == "noun");
    private readonly FrozenSet<string> _saying = Cues(static e => e["form"] == "verb" && e["kind"] == "statement");
    private readonly FrozenSet<string> _telling = Cues(static e => e["form"] == "verb" && e["frames"].Split(' ').Contains("hearer", StringComparer.Ordinal));
    private readonly FrozenSet<string> _intransitives = Lexicon.BuiltIn("intransitives").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Mends the head of one clause.</summary>
    public void Mend(SyntaxArrays tree, int clause, int start, int end)
    {
        if (tree.Heads[clause] is not (>= 0 and int noun) || noun > clause) return;
        Shape shape = Read(tree, clause, noun, end);
        if (tree.Relations[noun] is Relation.Obj or Relation.Iobj) MendObject(tree, clause, noun, shape);
        else if (shape is { HasThat: true, IsWhole: true }) MendCircumstance(tree, clause, noun, start);
    }

    // "told reporters that it was sold", "told the paper she sold it": only nouns of content ("report that") take such a clause, hearers do not.
    private void MendObject(SyntaxArrays tree, int clause, int hearer, Shape shape)
    {
        if (tree.Heads[hearer] is not (>= 0 and int verb) || verb > hearer) return;
        if (shape.HasThat ? tree.Upos[hearer] == Upos.Noun && _contentNouns.Contains(tree.Lemmas[hearer]) : !shape.IsWhole || !_telling.Contains(tree.Lemmas[verb])) return;
        (tree.Heads[clause], tree.Relations[clause]) = (verb, Relation.Ccomp);
    }

    // "said during a visit on Monday that it was sold", "got a call before noon that it was sold": the clause is of the verb or of the noun of content before.
    private void MendCircumstance(SyntaxArrays tree, int clause, int noun, int start)
    {
        if (tree.Upos[noun] == Upos.Noun && _contentNouns.Contains(tree.Lemmas[noun])) return;
        int verb = noun;
        for (int steps = 0; verb >= start && tree.Relations[verb] is Relation.Nmod or Relation.NmodUnmarked or Relation.Obl or Relation.OblUnmarked && steps < FarthestNoun; steps++) verb = tree.Heads[verb];
        if (verb < start || verb > noun || tree.Upos[verb] != Upos.Verb) return;
        int content = -1;
        for (int token = verb + 1; token < noun; token++)
        {
            if (tree.Heads[token] != verb) continue;
            if (tree.Relations[token] is Relation.Ccomp or Relation.Xcomp) return;
            if (tree.Relations[token] == Relation.Obj && _contentNouns.Contains(tree.Lemmas[token])) content = token;
        }

        if (content >= 0) (tree.Heads[clause], tree.Relations[clause]) = (content, Relation.Acl);
        else if (_saying.Contains(tree.Lemmas[verb])) (tree.Heads[clause], tree.Relations[clause]) = (verb, Relation.Ccomp);
    }

    // A clause in which nothing is missing for which the noun could stand.
    private Shape Read(SyntaxArrays tree, int clause, int noun, int end)
    {
        bool hasThat = false, hasMark = false, hasSubject = false, isComplete = _intransitives.Contains(tree.Lemmas[clause]) || tree.Upos[clause] != Upos.Verb;
        for (int token = noun + 1; token < end; token++)
        {
            if (tree.Heads[token] != clause) continue;
            switch (tree.Relations[token])
            {
                case Relation.Mark:
                    hasThat |= tree.Lemmas[token] == "that";
                    hasMark |= tree.Lemmas[token] != "that";
                    break;
                case Relation.NsubjPass or Relation.Nsubj when token < clause && tree.Xpos[token] is not ("WP" or "WDT"):
                    hasSubject = true;
                    isComplete |= tree.Relations[token] == Relation.NsubjPass;
                    break;
                case Relation.Obj when token > clause:
                    isComplete = true;
                    break;
                case Relation.Advmod when tree.Xpos[token] == "WRB":
                    hasMark = true;
                    break;
            }
        }

        return new Shape(hasThat, hasSubject && isComplete && !hasMark);
    }

    private static FrozenSet<string> Cues(Func<LexiconEntry, bool> isOf) => Lexicon.BuiltIn("cues").Entries.Where(isOf).Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    private readonly record struct Shape(bool HasThat, bool IsWhole);
}

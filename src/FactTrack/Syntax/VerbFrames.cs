using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Holds the nouns behind a verb to what the verb takes: "named [her] [minister]", "became [president]", "asked [the court] to decide".</summary>
/// <remarks>The network knows the frames of the verbs that it saw; the lexicons know those of the others. Relations change, heads do not.</remarks>
internal sealed class VerbFrames
{
    private static readonly Lazy<VerbFrames> s_shared = new(() => new VerbFrames());

    // With true for verbs that may give as well: "made them an offer".
    private readonly Dictionary<string, bool> _naming =
        Lexicon.BuiltIn("naming-verbs").Entries.ToDictionary(e => e.Key, e => e["frame"] == "gives", StringComparer.Ordinal);

    // With true for verbs behind which every noun is a predicate.
    private readonly Dictionary<string, bool> _linking =
        Lexicon.BuiltIn("linking-verbs").Entries.ToDictionary(e => e.Key, e => e["frame"] != "also", StringComparer.Ordinal);

    private readonly FrozenSet<string> _saying = Lexicon.BuiltIn("clause-verbs").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _telling = Lexicon.BuiltIn("cues").Entries
        .Where(e => e["form"] == "verb" && e["frames"].Split(' ').Contains("hearer", StringComparer.Ordinal)).Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _moving = Lexicon.BuiltIn("hearer-verbs").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shared instance.</summary>
    public static VerbFrames Shared => s_shared.Value;

    /// <summary>True for verbs that can link a subject to what it is ("remain").</summary>
    public bool IsLinking(string verb) => _linking.ContainsKey(verb);

    /// <summary>Mends relations of one sentence in place. Linear in the sentence.</summary>
    public void Apply(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end)
    {
        int count = end - start;
        Span<Nouns> nouns = count <= SentencePiece.MaxLength ? stackalloc Nouns[count] : new Nouns[count];
        nouns.Clear();
        for (int token = start; token < end; token++)
        {
            // "rose Friday": a day is when, and its own noun only with a determiner ("every Friday").
            if (tree.Relations[token] == Relation.Obj && tree.Heads[token] == token - 1 && CalendarWords.Find(forms[token], CalendarWordKind.Weekday) is not null)
                tree.Relations[token] = Relation.OblUnmarked;

            // "said, hours before the vote": nobody says hours.
            if (tree.Relations[token] == Relation.Obj && tree.Heads[token] is >= 0 and int cue && CalendarWords.IsUnit(forms[token]) && _saying.Contains(tree.Lemmas[cue]))
                tree.Relations[token] = Relation.OblUnmarked;
            if (tree.Heads[token] is not (>= 0 and int verb) || tree.Upos[verb] != Upos.Verb) continue;
            ref Nouns own = ref nouns[verb - start];
            Relation relation = tree.Relations[token];
            if (relation is Relation.Obj or Relation.Iobj && token > verb) (own.First, own.Last) = (own.First == 0 ? token : own.First, token);
            if (relation == Relation.Xcomp && tree.Xpos[token] is "NN" or "NNS" && token > verb) own.Predicate = token;
            own.HasClause |= relation is Relation.Xcomp or Relation.Ccomp;
            own.IsPassive |= relation == Relation.AuxPass;
            own.IsExistential |= relation == Relation.Expl && tree.Xpos[token] == "EX";
            own.HasSubject |= relation is Relation.Nsubj or Relation.NsubjPass or Relation.Csubj;
        }

        for (int verb = start; verb < end; verb++)
        {
            if (nouns[verb - start].First > 0) Mend(tree, verb, nouns[verb - start]);
            else if (nouns[verb - start].Predicate > 0) MendPredicate(tree, verb, nouns[verb - start]);
        }
    }

    private void Mend(SyntaxArrays tree, int verb, Nouns nouns)
    {
        string lemma = tree.Lemmas[verb];
        (int first, int last) = (nouns.First, nouns.Last);

        // "there exists a cause": what there is, is the subject.
        if (nouns is { IsExistential: true, HasSubject: false } && tree.Relations[first] == Relation.Obj)
        {
            tree.Relations[first] = Relation.Nsubj;
            return;
        }

        bool isOne = first == last, isPassive = nouns.IsPassive || (tree.Xpos[verb] == "VBN" && tree.Relations[verb] == Relation.Acl);
        if (_linking.TryGetValue(lemma, out bool always))
        {
            if (always && isOne && !nouns.HasClause) tree.Relations[first] = Relation.Xcomp;
        }
        else if (_naming.TryGetValue(lemma, out bool gives))
        {
            if (isPassive && isOne && !nouns.HasClause && tree.Relations[first] == Relation.Obj) tree.Relations[first] = Relation.Xcomp;
            else if (!isPassive && isOne && nouns.HasClause) tree.Relations[first] = Relation.Obj;
            else if (!isPassive && !isOne && !nouns.HasClause && (!gives || tree.Relations[first] == Relation.Obj)) (tree.Relations[first], tree.Relations[last]) = (Relation.Obj, Relation.Xcomp);
        }
        else if (isOne && !isPassive && ((nouns.HasClause && _moving.Contains(lemma)) || (_telling.Contains(lemma) && (nouns.HasClause || tree.Xpos[first] == "PRP"))))
        {
            tree.Relations[first] = Relation.Iobj;
        }
    }

    // "denied wrongdoing": only verbs that link or name have a noun for a predicate.
    private void MendPredicate(SyntaxArrays tree, int verb, Nouns nouns)
    {
        if (nouns.IsPassive || _linking.ContainsKey(tree.Lemmas[verb])) return;

        // "what they call proof", "a storm called Gustav": what is named stands elsewhere. Not so in "called witnesses".
        if (_naming.ContainsKey(tree.Lemmas[verb]) && (tree.Xpos[verb] == "VBN" || tree.Relations[verb] is Relation.AclRelcl or Relation.Acl)) return;
        for (int token = verb + 1; token < nouns.Predicate; token++)
            if (tree.Heads[token] == nouns.Predicate && tree.Relations[token] is Relation.Mark or Relation.Cop or Relation.Case or Relation.Aux or Relation.AuxPass or Relation.Nsubj) return;
        tree.Relations[nouns.Predicate] = Relation.Obj;
    }

    /// <summary>What stands behind a verb: its first and last object, direct or not, a noun as its predicate, and what else decides.</summary>
    private struct Nouns
    {
        public int First;
        public int Last;
        public int Predicate;
        public bool HasClause;
        public bool IsPassive;
        public bool IsExistential;
        public bool HasSubject;
    }
}

using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Holds the nouns behind a verb to what the verb takes: "named [her] [minister]", "became [president]", "asked [the court] to decide".</summary>
/// <remarks>The network knows the frames of the verbs that it saw; the lexicons know those of the others. Relations change, heads do not.</remarks>
internal sealed class VerbFrames
{
    private static readonly Lazy<VerbFrames> s_shared = new(() => new VerbFrames());

    private readonly FrozenSet<string> _naming = Keys("naming-verbs");
    private readonly FrozenSet<string> _linking = Keys("linking-verbs");
    private readonly FrozenSet<string> _telling = Lexicon.BuiltIn("cues").Entries
        .Where(e => e["form"] == "verb" && e["frames"].Split(' ').Contains("hearer", StringComparer.Ordinal)).Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shared instance.</summary>
    public static VerbFrames Shared => s_shared.Value;

    /// <summary>Mends relations of one sentence in place.</summary>
    public void Apply(ReadOnlySpan<string> forms, SyntaxArrays tree, int start, int end)
    {
        for (int token = start; token < end; token++)
        {
            // "rose Friday": a day is when, and its own noun only with a determiner ("every Friday").
            if (tree.Relations[token] == Relation.Obj && tree.Heads[token] == token - 1 && CalendarWords.Find(forms[token], CalendarWordKind.Weekday) is not null)
                tree.Relations[token] = Relation.OblUnmarked;
            if (tree.Upos[token] != Upos.Verb) continue;
            bool isNaming = _naming.Contains(tree.Lemmas[token]), isLinking = _linking.Contains(tree.Lemmas[token]), isTelling = _telling.Contains(tree.Lemmas[token]);
            if (isNaming || isLinking || isTelling) Mend(tree, token, start, end, isNaming, isLinking);
        }
    }

    private static void Mend(SyntaxArrays tree, int verb, int start, int end, bool isNaming, bool isLinking)
    {
        int direct = -1, indirect = -1;
        bool hasClause = false, isPassive = tree.Xpos[verb] == "VBN" && tree.Relations[verb] == Relation.Acl;
        for (int child = start; child < end; child++)
        {
            if (tree.Heads[child] != verb) continue;
            Relation relation = tree.Relations[child];
            if (relation == Relation.Obj && child > verb) direct = child;
            else if (relation == Relation.Iobj && child > verb) indirect = child;
            hasClause |= relation is Relation.Xcomp or Relation.Ccomp;
            isPassive |= relation == Relation.AuxPass;
        }

        if (isLinking)
        {
            if (direct >= 0 && indirect < 0 && !hasClause) tree.Relations[direct] = Relation.Xcomp;
        }
        else if (!isNaming)
        {
            if (direct >= 0 && indirect < 0 && !isPassive && (hasClause || tree.Xpos[direct] == "PRP")) tree.Relations[direct] = Relation.Iobj;
        }
        else if (isPassive)
        {
            if (direct >= 0 && indirect < 0 && !hasClause) tree.Relations[direct] = Relation.Xcomp;
        }
        else if (indirect >= 0 && (hasClause || direct > indirect))
        {
            tree.Relations[indirect] = Relation.Obj;
            if (direct > indirect && !hasClause) tree.Relations[direct] = Relation.Xcomp;
        }
    }

    private static FrozenSet<string> Keys(string lexicon) => Lexicon.BuiltIn(lexicon).Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
}

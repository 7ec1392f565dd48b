namespace FactTrack;

/// <summary>The operators over a predicate: "has <b>agreed to</b> send", "is <b>likely to</b> rise".</summary>
internal sealed class OperatorReader(ClauseInput input, ClauseLexicon lexicon)
{
    private const int MaximumDepth = 8;

    /// <summary>True if a predicate only says how its infinitive stands to the world.</summary>
    public bool IsOperator(int token)
    {
        if (OperatorAt(token) is null) return false;
        int complement = Complement(token);
        return complement >= 0 && ((input.IsVerb(complement) && !input.IsLinked(complement)) || IsCopularInfinitive(complement));
    }

    // "have to be careful".
    private bool IsCopularInfinitive(int predicate) => input.Tree.ChildOf(predicate, Relation.Cop) >= 0 && input.Tree.ChildOf(predicate, Relation.Mark) is >= 0 and int to && input.Syntax.LemmaOf(to) == "to";

    /// <summary>The operators over a predicate, the nearest first.</summary>
    public List<(int Token, Operator Operator)> Over(int predicate)
    {
        var found = new List<(int, Operator)>();
        int at = predicate;
        for (int depth = 0; depth < MaximumDepth; depth++)
        {
            // A conjunct of the infinitive shares its operators: "aims to break out and expand".
            while (input.Syntax.RelationOf(at) == Relation.Conj && input.IsVerb(at) && IsInfinitive(at) && input.Syntax.HeadOf(at) is >= 0 and int first
                && input.IsVerb(first) && IsInfinitive(first)) at = first;
            if (NounOver(at) is { } noun)
            {
                found.Add((input.Syntax.HeadOf(at), noun));
                break;
            }

            if (input.Syntax.RelationOf(at) is not (Relation.Xcomp or Relation.Csubj or Relation.Ccomp or Relation.Advcl) || input.Syntax.HeadOf(at) is not (>= 0 and int head)
                || Complement(head) != at || OperatorAt(head) is not { } op) break;
            found.Add((head, op));
            at = head;
        }

        return found;
    }

    /// <summary>All words of a group with those of its operators and the "to" between, sorted.</summary>
    public List<int> Words(List<int> group, List<(int Token, Operator Operator)> operators, VerbGroupReader groups)
    {
        var all = new SortedSet<int>(group);
        foreach ((int token, _) in operators)
        {
            if (input.IsVerb(token) || input.Tree.ChildOf(token, Relation.Cop) >= 0)
                foreach (int word in groups.Read(token, input.IsVerb(token) ? ClauseKind.Finite : ClauseKind.Copular).Tokens) all.Add(word);
            all.Add(token);
            int complement = input.Syntax.UposOf(token) == Upos.Noun ? input.Tree.ChildOf(token, Relation.Acl) : Complement(token);
            if (complement >= 0 && input.Tree.ChildOf(complement, Relation.Mark) is >= 0 and int to && input.Syntax.LemmaOf(to) == "to") all.Add(to);
        }

        return [.. all];
    }

    /// <summary>True for a verb that only lends itself to such a noun: "has no plans to sell".</summary>
    public bool IsCarrier(int verb)
    {
        int theme = input.Tree.ChildOf(verb, Relation.Obj);
        if (theme < 0 || !(lexicon.IsLightVerb(input.Syntax.LemmaOf(verb)) || input.Syntax.LemmaOf(verb) == "have")) return false;
        int infinitive = input.Tree.ChildOf(theme, Relation.Acl);
        return infinitive >= 0 && NounOver(infinitive) is not null;
    }

    // "plans to sell": the noun stands to its infinitive as the verb would.
    private Operator? NounOver(int predicate)
    {
        if (input.Syntax.RelationOf(predicate) != Relation.Acl || input.Syntax.XposOf(predicate) != "VB") return null;
        int noun = input.Syntax.HeadOf(predicate);
        return input.Syntax.UposOf(noun) == Upos.Noun ? lexicon.OperatorNounOf(input.Syntax.LemmaOf(noun)) : null;
    }

    private bool IsInfinitive(int token) => input.Syntax.XposOf(token) is "VB" or "VBG";

    private int Complement(int token)
    {
        int complement = input.Tree.ChildOf(token, Relation.Xcomp);
        if (complement >= 0) return complement;

        // "is likely to rise" and "is due to open" are xcomp or advcl in the treebanks.
        complement = input.Tree.ChildOf(token, Relation.Advcl);
        return complement > token && !input.IsVerb(token) && input.Syntax.XposOf(complement) == "VB" && input.Tree.ChildOf(complement, Relation.Nsubj) < 0 ? complement : -1;
    }

    private Operator? OperatorAt(int token)
    {
        string lemma = input.Syntax.LemmaOf(token);
        if (lemma == "go" && input.Syntax.XposOf(token) == "VBG") lemma = "going";
        if (input.Tree.ChildOf(token, Relation.CompoundPrt) is >= 0 and int particle) lemma = $"{lemma} {input.Syntax.LemmaOf(particle)}";
        if (lexicon.OperatorOf(lemma) is not { } op || Complement(token) < 0) return null;

        // With an object of its own the verb acts on somebody else's action: "expects prices to fall".
        bool hasObject = input.ChildOf(token, Relation.Obj, Relation.Iobj) >= 0;
        return hasObject && op.Effect is not (OperatorEffect.Promised or OperatorEffect.Agreed) ? null : op;
    }
}

namespace FactTrack;

/// <summary>Finds whom a spokesman speaks for: "a Foreign Ministry spokesman", "a spokesman for the ministry", "Kremlin spokesman Dmitry Holm".</summary>
internal sealed class BehalfFinder(AttributionInput input)
{
    /// <summary>The tokens of whom the phrase of a head speaks for, or null.</summary>
    public TokenRange? Of(int head)
    {
        int spokesman = Spokesman(head);
        if (spokesman < 0) return null;
        return After(spokesman) ?? Before(spokesman, spokesman) ?? (spokesman == head || head < spokesman ? null : Before(head, spokesman));
    }

    private int Spokesman(int head)
    {
        if (IsSpokesman(head)) return head;
        return input.Child(head, c => input.Syntax.RelationOf(c) is Relation.Compound or Relation.NmodDesc or Relation.Appos or Relation.Flat && IsSpokesman(c));
    }

    private bool IsSpokesman(int token) =>
        input.Sources.Find(input.Lower(token)) is { Form: SourceForm.Spokesman } || input.Sources.Find(input.Lemma(token)) is { Form: SourceForm.Spokesman };

    private TokenRange? After(int spokesman)
    {
        int body = input.Child(spokesman, c => c > spokesman && input.Syntax.RelationOf(c) == Relation.Nmod);
        if (body < 0) return null;
        TokenRange whole = input.Tree.SubtreeOf(body);
        int start = whole.Start;
        while (start < body && input.Syntax.RelationOf(start) is Relation.Case or Relation.Punct) start++;
        return new TokenRange(start, Math.Max(body + 1, NameEnd(body)));
    }

    private int NameEnd(int body)
    {
        int end = body + 1;
        foreach (int child in input.Tree.ChildrenOf(body))
            if (child >= end && input.Syntax.RelationOf(child) is Relation.Flat or Relation.Nmod && input.Syntax.UposOf(child) is Upos.Propn or Upos.Noun)
                end = input.Tree.SubtreeOf(child).End;
        return end;
    }

    private TokenRange? Before(int governor, int spokesman)
    {
        int start = -1, end = -1;
        foreach (int child in input.Tree.ChildrenOf(governor))
        {
            if (child >= spokesman || input.Syntax.RelationOf(child) is not (Relation.Compound or Relation.NmodPoss or Relation.Amod or Relation.NmodDesc)) continue;
            if (input.Syntax.RelationOf(child) == Relation.Amod && input.Syntax.UposOf(child) != Upos.Propn) continue;
            if (start < 0) start = input.Tree.SubtreeOf(child).Start;
            end = child + 1;
        }

        return start < 0 || end > spokesman ? null : new TokenRange(start, end);
    }
}

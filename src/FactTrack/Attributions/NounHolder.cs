namespace FactTrack;

/// <summary>Finds whose view a noun holds: its owner, or the subject of a verb that only lends it one ("made the case for").</summary>
internal sealed class NounHolder(AttributionInput input, SourceResolver sources)
{
    /// <summary>A verb that stands farther before its noun is no part of one cue with it.</summary>
    public const int FarthestVerb = 7;

    private SyntaxTable Syntax => input.Syntax;

    /// <summary>"its criticism", "Russian opposition", "criticism by the bank", "criticism of the plan by the bank"; or -1.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="complement">The head of its content, or -1.</param>
    /// <param name="takesOf">True if "of" may lead to the owner ("the view of the bank that").</param>
    public int OwnerOf(int noun, int complement = -1, bool takesOf = false)
    {
        int owner = input.Tree.ChildOf(noun, Relation.NmodPoss);
        if (owner >= 0) return owner;
        owner = input.Child(noun, c => c > noun && c != complement && Syntax.RelationOf(c) == Relation.Nmod && sources.CanSpeak(c)
            && input.CaseOf(c) is { } word && (word is "by" or "from" or "among" || (takesOf && word == "of")));
        if (owner >= 0) return owner;
        owner = input.Child(noun, c => c < noun && Syntax.RelationOf(c) is Relation.Amod or Relation.Compound && input.Entities.MentionAt(c) is not null);
        return owner >= 0 || complement < 0
            ? owner
            : input.Child(complement, c => c > complement && Syntax.RelationOf(c) is Relation.Nmod or Relation.OblAgent && input.CaseOf(c) is "by" or "among" && sources.CanSpeak(c));
    }

    /// <summary>The verb that lends its subject to the noun that is its object ("made", "issued", "has"); or -1.</summary>
    public int LightVerbOf(int noun) =>
        GovernorOf(noun) is >= 0 and var verb && input.Cues.Find(input.Lemma(verb), CueForm.Light) is not null ? verb : -1;

    /// <summary>The verb whose object the noun is, or -1.</summary>
    public int GovernorOf(int noun) => Syntax.RelationOf(noun) == Relation.Obj ? Syntax.HeadOf(noun) : -1;

    /// <summary>True if the noun is what a verb's subject gets from somebody ("won the support of").</summary>
    public bool IsReceived(int noun) => GovernorOf(noun) is >= 0 and var verb && input.Cues.Find(input.Lemma(verb), CueForm.Receiver) is not null;

    /// <summary>Who is called so: "Holm, a supporter of the plan", "Holm is a supporter of the plan"; or -1.</summary>
    public int BearerOf(int noun, SubjectFinder subjects) =>
        Syntax.RelationOf(noun) == Relation.Appos ? Syntax.HeadOf(noun)
        : input.HasChild(noun, Relation.Cop) ? subjects.HolderOf(noun)
        : -1;
}

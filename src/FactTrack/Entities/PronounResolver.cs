namespace FactTrack;

/// <summary>Resolves personal, possessive and reflexive pronouns.</summary>
internal sealed class PronounResolver(Discourse discourse, AntecedentScorer scorer)
{
    /// <summary>Resolves a pronoun, or leaves its candidates.</summary>
    /// <param name="mention">The pronoun.</param>
    /// <param name="pronoun">What it asks for.</param>
    /// <param name="index">Its place among the mentions.</param>
    public void Resolve(MentionDraft mention, Pronoun pronoun, int index)
    {
        if (pronoun.Kind == PronounKind.Reflexive)
        {
            ResolveReflexive(mention);
            return;
        }

        var ranking = new AntecedentRanking();
        ExcludeSpeaker(ranking, mention, pronoun);
        ExcludeFollowing(ranking, mention, index);
        for (int i = index - 1, seen = 0; i >= 0 && seen < AntecedentRanking.Window; i--, seen++)
        {
            MentionDraft other = discourse.Mentions[i];
            if (mention.Sentence - other.Sentence > AntecedentRanking.Sentences) break;
            Consider(ranking, mention, pronoun, other);
        }

        ConsiderGroups(ranking, mention, pronoun);
        ConsiderFollowing(ranking, mention, pronoun);
        if (ranking.IsEmpty && !discourse.Speech.IsQuoted(mention.Head)) ConsiderRest(ranking, mention, pronoun, index);
        double margin = discourse.Speech.IsSpeaker(mention.Head) ? AntecedentWeights.MinimumMarginOfSpeaker
            : pronoun.IsPlural == true ? AntecedentWeights.MinimumMarginOfPlural : AntecedentWeights.MinimumMargin;
        ranking.Settle(mention, discourse, pronoun.IsPlural == true ? "plural pronoun" : "pronoun", margin);
        // What "she" surely stands for is a woman from here on.
        if (pronoun.IsPlural == false && mention is { Entities.Length: 1, Confidence: > .75 }) discourse.Entities[mention.Entities[0]].Narrow(pronoun.Gender);
    }

    private void Consider(AntecedentRanking ranking, MentionDraft mention, Pronoun pronoun, MentionDraft other)
    {
        if (other is { IsResolved: false, Pronoun: { } unsure } && unsure.Gender == pronoun.Gender && unsure.IsPlural == pronoun.IsPlural && !scorer.IsForbidden(mention, other.Head, other.Tokens))
            ranking.Add(other.Rivals, scorer.Score(mention, other.Head) + AntecedentWeights.Unsure + Place(mention, other), pronoun.IsPlural == true);
        if (!other.IsResolved && (other.Kind != MentionKind.Nominal || other.Definiteness == Definiteness.Empty)) return;
        if (other.Known?.Kind == GazetteerKind.CountryAdjective || IsPartOfAnother(other)) return;
        if (Agreement.Fit(pronoun, other, discourse.Entities) is not { } fit || IsMute(mention, pronoun, other) || IsThing(mention, other)) return;
        if (scorer.IsForbidden(mention, other.Head, other.Tokens))
        {
            if (other.IsResolved) ranking.Exclude(other.Entities);
            return;
        }

        if (IsSpokenOf(mention, pronoun, other))
        {
            // He whom a quotation calls "he" does not say it; a doubtful one is no evidence.
            if (other.Kind == MentionKind.Name || other.Confidence > AntecedentWeights.SureSpokenOf) ranking.Exclude(other.Entities);
            return;
        }

        double score = fit + scorer.Score(mention, other.Head) + Salience(mention, other) + Place(mention, other);
        ranking.Add(other, score);
        // A pronoun that cannot be meant brings nothing else in.
        if (!ranking.IsExcluded(other.Entities)) ranking.Add(other.Rivals, score, isPlural: pronoun.IsPlural == true);
    }

    // "I am a woman", "a spokeswoman, Anna Holm": no one but its subject and its name.
    private bool IsPartOfAnother(MentionDraft other) => other is { Kind: MentionKind.Nominal, IsResolved: false, IsPlural: false }
        && (discourse.Text.Tree.ChildOf(other.Head, Relation.Cop) >= 0
            || (other.Tokens.End + 1 < discourse.Text.Count && discourse.Text.Forms[other.Tokens.End] == ","
                && discourse.At(other.Tokens.End + 1) is { Kind: MentionKind.Name, Type: EntityType.Person } name && name.Type == other.Type));

    // Who speaks says "I", not "he".
    private void ExcludeSpeaker(AntecedentRanking ranking, MentionDraft mention, Pronoun pronoun)
    {
        if (pronoun.IsPlural != false || pronoun.Gender == Gender.Neuter || !discourse.Speech.IsQuoted(mention.Head)) return;
        if (discourse.At(discourse.Speech.SpeakerOf(mention.Head)) is { Entities: { Length: 1 } speaker }) ranking.Exclude(speaker);
    }

    // "he told Rubio": someone else did.
    private void ExcludeFollowing(AntecedentRanking ranking, MentionDraft mention, int index)
    {
        for (int i = index + 1; i < discourse.Mentions.Count && discourse.Mentions[i].Sentence == mention.Sentence && i < index + AntecedentRanking.Window; i++)
            if (discourse.Mentions[i] is { Kind: MentionKind.Name, Entities.Length: 1 } other && scorer.IsForbidden(mention, other.Head, other.Tokens)) ranking.Exclude(other.Entities);
    }

    // "It was tragic": no body and no place is.
    private bool IsThing(MentionDraft mention, MentionDraft other) =>
        (other.Entities.Length == 1 ? discourse.Entities[other.Entities[0]].Type : other.Type) is EntityType.Person or EntityType.Organization or EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Group
        && ItReader.IsOfSituation(discourse.Text, mention);

    // A town, a river or a happening says nothing.
    private bool IsMute(MentionDraft mention, Pronoun pronoun, MentionDraft other)
    {
        if (pronoun.Gender != Gender.Neuter || other.Entities.Length != 1 || !discourse.Speech.IsSpeaker(mention.Head)) return false;
        EntityDraft entity = discourse.Entities[other.Entities[0]];
        return entity.Type is EntityType.Event or EntityType.Location || (entity.Type == EntityType.GeopoliticalEntity && entity.Country != entity.Name);
    }

    // "Holm is lost," he said: another one says it.
    private bool IsSpokenOf(MentionDraft mention, Pronoun pronoun, MentionDraft other) =>
        other.Sentence == mention.Sentence && other.IsResolved && pronoun.IsPlural == false && other.Kind != MentionKind.Nominal
        && discourse.Speech.IsQuoted(other.Head) && discourse.Speech.IsSpeaker(mention.Head);

    // Who spoke goes on to speak, rather than who was spoken of; into a quotation a pronoun reaches less easily.
    private double Place(MentionDraft mention, MentionDraft other)
    {
        Speech speech = discourse.Speech;
        double score = speech.IsQuoted(mention.Head) && !speech.IsQuoted(other.Head) ? AntecedentWeights.IntoQuote : 0;
        if (speech.IsQuoted(mention.Head) && mention.Sentence != other.Sentence && speech.IsSpeaker(other) && speech.SpeakerOf(mention.Head) > mention.Head) score += AntecedentWeights.SpokeBefore;
        if (!speech.IsSpeaker(mention.Head)) return score;
        if (speech.IsQuoted(other.Head)) score += AntecedentWeights.OutOfQuote;
        if (mention.Sentence == other.Sentence) return score;
        if (speech.IsSpeaker(other)) return score + AntecedentWeights.Speaker;
        int clause = discourse.Text.PredicateOf(other.Head);
        return clause >= 0 && discourse.Text.Syntax.RelationOf(clause) == Relation.Ccomp ? score + (AntecedentWeights.Reported * (other.Kind == MentionKind.Nominal ? 2 : 1)) : score;
    }

    private double Salience(MentionDraft mention, MentionDraft other)
    {
        double salience = other.Kind switch { MentionKind.Name => AntecedentWeights.Name, MentionKind.Pronoun => AntecedentWeights.Pronoun, _ => 0 };
        if (other.Kind == MentionKind.Nominal && other.Definiteness == Definiteness.Possessed) salience += AntecedentWeights.Possessed;
        if (other.Entities.Length == 1)
        {
            EntityDraft entity = discourse.Entities[other.Entities[0]];
            double weight = AntecedentWeights.Repetition * Math.Min(AntecedentWeights.RepetitionCap, entity.Weight);
            if (entity.Type == EntityType.Person) weight += AntecedentWeights.Protagonist * entity.Weight / discourse.Entities.MaximumWeight;
            // For a subject: what was not the subject of the sentence before is less present, however often it was said.
            salience += !IsFaded(mention, other) ? weight : weight * (discourse.Speech.IsSpeaker(mention.Head) ? AntecedentWeights.Faded : AntecedentWeights.FadedOfOthers);
        }

        if (other.Kind == MentionKind.Nominal && other.Definiteness is Definiteness.Bare or Definiteness.Indefinite && !other.IsResolved) salience += AntecedentWeights.Indefinite;
        return salience;
    }

    private bool IsFaded(MentionDraft mention, MentionDraft other) =>
        discourse.Text.IsSubject(mention.Head) && mention.Sentence > other.Sentence
        && (mention.Sentence - other.Sentence > 1 || !(discourse.Text.IsSubject(discourse.Text.PlaceOf(other.Head)) || discourse.Speech.IsSpeaker(other)));

    private void ConsiderGroups(AntecedentRanking ranking, MentionDraft mention, Pronoun pronoun)
    {
        if (pronoun.IsPlural != true) return;
        int governor = discourse.Text.Syntax.HeadOf(mention.Head);
        bool needsTwo = governor >= 0 && EntityWords.Shared.IsReciprocal(discourse.Text.Syntax.LemmaOf(governor));
        for (int i = discourse.Groups.Count - 1; i >= 0 && i >= discourse.Groups.Count - 6; i--)
        {
            JointGroup group = discourse.Groups[i];
            if (mention.Sentence - group.Sentence > 2) break;
            if (group.Type == EntityType.GeopoliticalEntity && !group.IsCoordinated) continue;
            var place = new TokenRange(group.Head, group.Head + 1);
            if (scorer.IsForbidden(mention, group.Head, place) || scorer.IsForbidden(mention, group.Last, new TokenRange(group.Last, group.Last + 1))) continue;
            ranking.Add(group.Entities, scorer.Score(mention, group.Head) + (needsTwo ? AntecedentWeights.Reciprocal : 0) + (mention.Sentence != group.Sentence ? 0 : group.IsCoordinated ? AntecedentWeights.Coordination : AntecedentWeights.Pair));
        }
    }

    // "In his speech, Putin said ...": a fronted pronoun and the subject that follows.
    private void ConsiderFollowing(AntecedentRanking ranking, MentionDraft mention, Pronoun pronoun)
    {
        AnnotatedText text = discourse.Text;
        int clause = text.PredicateOf(mention.Head);
        for (int level = 0; level < 2 && clause >= 0; level++, clause = text.PredicateOf(clause))
        {
            int subject = text.SubjectOf(clause);
            if (subject <= mention.Head || discourse.At(subject) is not { IsResolved: true, Kind: MentionKind.Name } other) continue;
            if (Agreement.Fit(pronoun, other, discourse.Entities) is { } fit && !scorer.IsForbidden(mention, subject, other.Tokens))
                ranking.Add(other, fit + 3.6 + Salience(mention, other));
        }
    }

    // Nothing was said before: the first name later in the sentence.
    private void ConsiderRest(AntecedentRanking ranking, MentionDraft mention, Pronoun pronoun, int index)
    {
        for (int i = index + 1; i < discourse.Mentions.Count && discourse.Mentions[i].Sentence == mention.Sentence && i < index + AntecedentRanking.Window; i++)
        {
            MentionDraft other = discourse.Mentions[i];
            if (other is not { Kind: MentionKind.Name, IsResolved: true } || scorer.IsForbidden(mention, other.Head, other.Tokens)) continue;
            if (Agreement.Fit(pronoun, other, discourse.Entities) is not { } fit || fit < 0) continue;
            ranking.Add(other, fit + 2);
            return;
        }
    }

    private void ResolveReflexive(MentionDraft mention)
    {
        int clause = discourse.Text.PredicateOf(mention.Head);
        int subject = clause < 0 ? -1 : discourse.Text.SharedSubjectOf(clause);
        if (discourse.At(subject) is not { } other || other == mention) return;
        if (other is { IsResolved: false, IsThing: false, Kind: MentionKind.Nominal }) discourse.Entities.Found(discourse.Text, other);
        if (other.IsResolved) mention.Resolve(other.Entities, .9, "reflexive");
    }
}

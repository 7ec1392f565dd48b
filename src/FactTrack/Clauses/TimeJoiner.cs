namespace FactTrack;

/// <summary>Joins the words of one time that the tree keeps apart: "weeks before the vote", "late on Friday".</summary>
internal sealed class TimeJoiner(ClauseInput input)
{
    /// <summary>Sorts the arguments of a clause by their first words and joins adjacent times, where the first is a length or an adverb.</summary>
    public void Join(List<ClauseArgument> found)
    {
        found.Sort((a, b) => a.Tokens[0].Start.CompareTo(b.Tokens[0].Start));
        for (int i = found.Count - 1; i > 0; i--)
        {
            if (!Opens(found[i - 1]) || found[i].Role != Role.Time || !AreAdjacent(found[i - 1], found[i])) continue;
            var words = new TokenRange(found[i - 1].Tokens[0].Start, found[i].Tokens[^1].End);
            found[i - 1] = new ClauseArgument(Role.Time, found[i - 1].Head, [words], found[i - 1].Preposition, input.Parts);
            found.RemoveAt(i);
        }
    }

    // "on Friday after the talks" is two times.
    private bool Opens(ClauseArgument argument) =>
        argument is { Role: Role.Time, Tokens: [_] } && (CalendarWords.IsUnit(input.Forms[argument.Head]) || (argument.Preposition is null && input.Syntax.UposOf(argument.Head) == Upos.Adv));

    private bool AreAdjacent(ClauseArgument first, ClauseArgument second)
    {
        if (second.Tokens is not [_]) return false;
        for (int between = first.Tokens[^1].End; between < second.Tokens[0].Start; between++)
            if (input.Syntax.RelationOf(between) is not (Relation.Case or Relation.Mark or Relation.Fixed)) return false;
        return first.Tokens[^1].End <= second.Tokens[0].Start;
    }
}

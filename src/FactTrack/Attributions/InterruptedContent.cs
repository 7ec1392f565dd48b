namespace FactTrack;

/// <summary>The content that a cue with its source parts in two: "The bridge, officials said, could easily be repaired".</summary>
/// <remarks>
/// Read from the order of words, as parsers seldom see it: the cue stands between two commas, and what is before it is no
/// clause of its own, or what is behind it begins with a finite verb.
/// </remarks>
internal sealed class InterruptedContent(AttributionInput input, SubjectFinder subjects, NearbySource nearby)
{
    private SyntaxTable Syntax => input.Syntax;

    /// <summary>The two pieces around a cue verb, or null.</summary>
    public List<TokenRange>? Of(int verb)
    {
        if (Syntax.XposOf(verb) is not ("VBD" or "VBZ" or "VBP") || Group(verb) is not { } group) return null;
        TokenRange sentence = input.SentenceOf(verb);
        if (group.Start - sentence.Start < 3 || sentence.End - group.End < 4) return null;
        if (!IsComma(group.Start - 1) && !(input.Quotes.IsMark(group.Start - 1) && IsComma(group.Start - 2))) return null;
        if (!IsComma(group.End)) return null;
        var before = new TokenRange(sentence.Start, group.Start - 1);
        int behind = group.End + 1;
        while (behind < sentence.End - 1 && input.IsMark(behind)) behind++;
        if (IsQuoted(before.End - 1) && !IsQuoted(behind)) return null;
        return input.IsFinite(behind) || (!HoldsClause(before) && HoldsClause(new TokenRange(behind, sentence.End)))
            ? new TokenMask(input, sentence).Add(before).Add(new TokenRange(behind, IsRelative(before.End - 1) ? EndOfRelative(behind, sentence) : sentence.End)).ToRanges()
            : null;
    }

    private bool IsRelative(int token) => Syntax.XposOf(token) is "WP" or "WDT";

    // "The man who, police said, drove the car, was caught": only the relative clause is what they said.
    private int EndOfRelative(int start, TokenRange sentence)
    {
        for (int token = start; token + 1 < sentence.End; token++)
            if (IsComma(token) && input.IsFinite(token + 1)) return token;
        return sentence.End;
    }

    // Source and cue, in either order, without a gap.
    private TokenRange? Group(int verb)
    {
        int start = verb, end = verb + 1;
        while (start > 0 && Syntax.UposOf(start - 1) is Upos.Aux or Upos.Adv && Syntax.HeadOf(start - 1) == verb) start--;
        TokenRange source = subjects.OwnSubject(verb) is >= 0 and var subject && input.Tree.SubtreeOf(subject) is var phrase && !HoldsComma(new TokenRange(phrase.Start, subject))
            ? phrase
            : nearby.Of(verb)?.Tokens ?? default;
        if (source.Length == 0) return null;
        if (source.End == start) return new TokenRange(source.Start, end);
        return source.Start == end ? new TokenRange(start, source.End) : null;
    }

    private bool IsComma(int token) => token > 0 && token < input.Text.Tokens.Count && input.Text.Tokens.Forms[token] is "," or "-" or "–" or "—";

    // "The study, Grace Otieno said, shows": a parser may put what is before the comma below the name.
    private bool HoldsComma(TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
            if (IsComma(token)) return true;
        return false;
    }

    private bool IsQuoted(int token) => input.Quotes.OuterOf(token) >= 0 || input.Quotes.IsMark(token);

    // A finite verb that no conjunction or relative word puts below something else.
    private bool HoldsClause(TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
        {
            if (!input.IsFinite(token)) continue;
            int clause = Syntax.RelationOf(token) is Relation.Aux or Relation.AuxPass or Relation.Cop ? Syntax.HeadOf(token) : token;
            if (clause >= 0 && !input.HasChild(clause, Relation.Mark) && Syntax.RelationOf(clause) is not (Relation.Acl or Relation.AclRelcl or Relation.Csubj)
                && input.Child(clause, c => c < clause && Syntax.XposOf(c) is "WP" or "WRB" or "WDT") < 0) return true;
        }

        return false;
    }
}

namespace FactTrack;

/// <summary>Layer 5: times.</summary>
/// <remarks>One pass from left to right over the words of each sentence; the tree tells tense. Nothing is read from a clock.</remarks>
internal sealed class TimeRecognizer(Placed<ITimeRecognizer>[] recognizers, bool southern)
{
    private static readonly PhraseTable<TimeRelation> s_relations = new(Lexicon.BuiltIn("time-relations").Entries, e => e.Read<TimeRelation>("relation"));

    /// <summary>The user's recognizers, in front of the built-in one and behind it.</summary>
    public Placed<ITimeRecognizer>[] Recognizers { get; } = recognizers;

    /// <summary>True if seasons are those of the southern hemisphere.</summary>
    public bool Southern { get; } = southern;

    /// <summary>Finds times, in the order of the text, without overlap, resolved against the article's publication.</summary>
    public ValueList<TimeExpression> Recognize(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, CancellationToken cancellation = default)
    {
        var parts = new PartMaker(article, text.Tokens);
        var found = new List<TimeExpression>();
        // Far-off years leave no room for arithmetic.
        DateOnly? today = article.PublishedAt is { Day: { Year: >= 1900 and < 3000 } day } ? day : null;
        DateTime? moment = today is null ? null : article.PublishedAt?.Moment?.DateTime;
        TimeInterval? told = null;
        foreach (Sentence sentence in text.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            var view = new SentenceView(text.Tokens, syntax, tree, sentence.Tokens);
            int floor = sentence.Tokens.Start;
            for (int at = floor; at < sentence.Tokens.End;)
            {
                var scope = new TimeScope(view, today, moment, told, Southern);
                if (TimeGrammar.Read(scope, at) is not { } reading)
                {
                    at++;
                    continue;
                }

                if (CalendarNames.IsPart(scope, reading))
                {
                    at = reading.Tokens.End;
                    continue;
                }

                reading = TimeRangeReader.Read(scope, reading) ?? TimeSuffixReader.Extend(view, reading);
                if (reading.Tokens.Start < floor) reading = reading with { Tokens = new(at, reading.Tokens.End) };
                if (reading is { Type: TimexType.Date, Interval: { } interval } && (IsLong(interval) || !IsOfReport(view, reading))) told = interval;
                found.Add(ToExpression(view, parts, reading));
                at = floor = reading.Tokens.End;
            }
        }

        if (Recognizers.Length == 0) return found.ToValueList();
        var merge = new RecognizerMerge<TimeExpression>(text.Tokens.Count, time => time.Tokens);
        foreach (Placed<ITimeRecognizer> user in Recognizers) merge.Add(user.Recognizer.Recognize(article, text.Tokens, syntax), user.Order, WithHead);
        return merge.With(found);

        TimeExpression WithHead(TimeExpression time) => time with { Head = new SentenceView(text.Tokens, syntax, tree, time.Tokens).TopOf(time.Tokens) };
    }

    private static TimeExpression ToExpression(SentenceView view, PartMaker parts, TimeReading reading) => new()
    {
        Words = parts.Part(reading.Tokens),
        Tokens = reading.Tokens,
        Type = reading.Type,
        Value = reading.Value,
        Interval = reading.Interval,
        Approximation = reading.Approximation,
        Relation = reading.Relation ?? (reading.Type == TimexType.Duration || IsStretch(reading) ? TimeRelation.During : RelationOf(view, reading.Tokens)),
        Head = view.TopOf(reading.Tokens),
    };

    private static bool IsStretch(TimeReading reading) => reading.Value.Contains('/', StringComparison.Ordinal);

    private static TimeRelation RelationOf(SentenceView view, TokenRange time)
    {
        // "recovered from Tuesday's shooting"
        if (view.Is(time.End, "'s") || view.Is(time.End, "'")) return TimeRelation.At;
        int start = time.Start;
        int end = view.Upos(start - 1) == Upos.Det ? start - 1 : start;
        return s_relations.TryMatchTo(view.Forms, end, view.Range.Start, out _, out TimeRelation relation) ? relation : TimeRelation.At;
    }

    /// <summary>A month or a year is never that of a report alone.</summary>
    private static bool IsLong(TimeInterval interval) => interval is { Start: { } start, End: { } end } && end - start > TimeSpan.FromDays(7);

    /// <summary>True for the day on which something was said, not done ("police said on Tuesday").</summary>
    private static bool IsOfReport(SentenceView view, TimeReading reading) =>
        view.HeadOf(view.TopOf(reading.Tokens)) is >= 0 and int head && TimeWords.Reports.Contains(view.LemmaOf(head));
}

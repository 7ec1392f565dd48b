namespace FactTrack;

/// <summary>Reads words after a time that open it to one side: "2018 or later", "1 May onwards".</summary>
internal static class TimeSuffixReader
{
    private static readonly PhraseTable<TimeRelation> s_suffixes =
        new(Lexicon.BuiltIn("time-suffixes").Entries, e => e.Read<TimeRelation>("relation"));

    /// <summary>The time with such words, or as it is.</summary>
    public static TimeReading Extend(SentenceView view, TimeReading time) =>
        time.Type == TimexType.Date && s_suffixes.TryMatchFrom(view.Forms, time.Tokens.End, view.Range.End, out int end, out TimeRelation relation) && view.Upos(end) is Upos.Punct or Upos.Cconj or Upos.Adp or Upos.Sconj or Upos.Aux or Upos.Verb
            ? time with { Tokens = new(time.Tokens.Start, end), Relation = relation }
            : time;
}

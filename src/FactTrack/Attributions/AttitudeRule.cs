namespace FactTrack;

/// <summary>Attributions whose content is no clause: "criticised the plan", "called for a vote", "plans to stay", "support for the strike".</summary>
/// <remarks>PARC and PolNeAR count what somebody speaks of, stands for or wants as attributions too. Runs after the rules for clauses.</remarks>
internal sealed class AttitudeRule(AttributionInput input, SubjectFinder subjects, SourceResolver sources)
{
    private readonly AttitudeContents _contents = new(input, subjects);
    private readonly CueWords _words = new(input, subjects);

    private SyntaxTable Syntax => input.Syntax;

    /// <summary>Looks at one word.</summary>
    public void Apply(int word, DraftList drafts)
    {
        if (drafts.ByCue(word) is not null || (Syntax.UposOf(word) == Upos.Verb && !IsTold(word))) return;
        CueForm? form = Syntax.UposOf(word) switch
        {
            Upos.Verb => CueForm.Verb,
            Upos.Noun => CueForm.Noun,
            Upos.Adj => CueForm.Adjective,
            _ => null,
        };
        if (form is null || _contents.Of(word, form.Value) is not { Ranges.Count: > 0 } content) return;
        int source = SourceOf(word, form.Value, content);
        if (source >= 0 ? content.Ranges.Exists(r => r.Contains(source)) || !sources.CanSpeak(source) || IsVague(source, word) : !MayLackSource(word, form.Value, content)) return;
        drafts.Add(new Draft
        {
            CueHead = word,
            Cue = _words.Of(word, content.Link),
            SourceHead = source,
            Content = content.Ranges,
            Kind = content.Entry.Kind,
            Stance = content.Entry.Stance,
            Polarity = input.IsNegated(word) ? Polarity.Negative : Polarity.Positive,
            RelativeWord = form != CueForm.Noun && source >= 0 && !subjects.IsPassive(word) ? subjects.RelativeOf(word) : -1,
            Confidence = 0.6,
            Rule = source < 0 ? content.Rule + "-unnamed" : content.Rule,
        });
    }

    private int SourceOf(int word, CueForm form, AttitudeContent content)
    {
        if (content.Entry.Takes(AttitudeForms.Raised)) return -1;
        if (form == CueForm.Verb) return subjects.SourceOf(word);
        return form == CueForm.Adjective ? subjects.HolderOf(word) : _contents.OwnerOf(word, sources);
    }

    // "went to Oslo to criticise the plan": not done yet.
    private bool IsTold(int verb) => Syntax.XposOf(verb) != "VB" || Syntax.RelationOf(verb) == Relation.Root || input.HasChild(verb, Relation.Aux);

    // "we support it" outside quotation marks: the writer's own words.
    private bool IsVague(int source, int word) =>
        Syntax.UposOf(source) == Upos.Pron && input.Quotes.OuterOf(word) < 0 && (Syntax.Has(source, "Person=1") || Syntax.Has(source, "Person=2"));

    // A passive and a noun may leave out who; an active verb that lacks its subject is not understood.
    private bool MayLackSource(int word, CueForm form, AttitudeContent content) =>
        content.Entry.Takes(AttitudeForms.Raised) || (form == CueForm.Verb && subjects.IsPassive(word));
}

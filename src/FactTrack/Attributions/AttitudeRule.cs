namespace FactTrack;

/// <summary>Attributions whose content is no clause: "criticised the plan", "called for a vote", "plans to stay", "support for the strike".</summary>
/// <remarks>PARC and PolNeAR count what somebody speaks of, stands for or wants as attributions too. Runs after the rules for clauses.</remarks>
internal sealed class AttitudeRule
{
    private readonly AttributionInput _input;
    private readonly SubjectFinder _subjects;
    private readonly SourceResolver _sources;
    private readonly AttitudeContents _contents;
    private readonly AttitudeNounRule _nouns;
    private readonly CueWords _words;

    public AttitudeRule(AttributionInput input, SubjectFinder subjects, SourceResolver sources)
    {
        (_input, _subjects, _sources) = (input, subjects, sources);
        var holders = new NounHolder(input, sources);
        _contents = new AttitudeContents(input, subjects, holders);
        _nouns = new AttitudeNounRule(input, subjects, sources, holders);
        _words = new CueWords(input, subjects);
    }

    private SyntaxTable Syntax => _input.Syntax;

    /// <summary>Looks at one word.</summary>
    public void Apply(int word, DraftList drafts)
    {
        if (drafts.ByCue(word) is not null || _input.IsAsked(word) || (Syntax.UposOf(word) == Upos.Verb && !IsTold(word))) return;
        CueForm? form = Syntax.UposOf(word) switch
        {
            Upos.Verb => CueForm.Verb,
            Upos.Noun => CueForm.Noun,
            Upos.Adj => CueForm.Adjective,
            _ => null,
        };
        if (form is null || _contents.Of(word, form.Value) is not { Ranges.Count: > 0 } content) return;
        if ((form == CueForm.Noun ? _nouns.Of(word, content) : OfPredicate(word, form.Value, content)) is not { } draft) return;

        // "voiced support for the strike": one cue, not two.
        if (form == CueForm.Noun && Syntax.HeadOf(word) is >= 0 and var verb && draft.Cue.Contains(verb)) drafts.DropPhrase(verb);
        drafts.Add(draft);
    }

    /// <summary>Makes the attribution of a word with its content.</summary>
    public static Draft Make(int word, TokenRange cue, int source, int relative, bool isNegated, AttitudeContent content) => new()
    {
        CueHead = word,
        Cue = cue,
        SourceHead = source,
        Content = content.Ranges,
        Kind = content.Entry.Kind,
        Stance = content.Entry.Stance,
        Polarity = isNegated ? Polarity.Negative : Polarity.Positive,
        RelativeWord = relative,
        IsPhrase = true,
        Rule = source < 0 ? content.Rule + "-unnamed" : content.Rule,
    };

    private Draft? OfPredicate(int word, CueForm form, AttitudeContent content)
    {
        int source = content.Entry.Takes(AttitudeForms.Raised) ? -1 : form == CueForm.Verb ? _subjects.SourceOf(word) : _subjects.HolderOf(word);
        if (source >= 0 ? content.Ranges.Exists(r => r.Contains(source)) || !_sources.CanSpeak(source) || IsWriter(source, word) : !MayLackSource(word, form, content)) return null;
        int relative = source >= 0 && !_subjects.IsPassive(word) ? _subjects.RelativeOf(word) : -1;
        return Make(word, _words.Of(word, content.Link), source, relative, _input.IsNegated(word), content);
    }

    // "went to Oslo to criticise the plan": not done yet.
    private bool IsTold(int verb) => Syntax.XposOf(verb) != "VB" || Syntax.RelationOf(verb) == Relation.Root || _input.HasChild(verb, Relation.Aux);

    // "we support it" outside quotation marks: the writer's own words.
    private bool IsWriter(int source, int word) =>
        Syntax.UposOf(source) == Upos.Pron && _input.Quotes.OuterOf(word) < 0 && (Syntax.Has(source, "Person=1") || Syntax.Has(source, "Person=2"));

    // A passive may leave out who; an active verb that lacks its subject is not understood.
    private bool MayLackSource(int word, CueForm form, AttitudeContent content) =>
        content.Entry.Takes(AttitudeForms.Raised) || (form == CueForm.Verb && _subjects.IsPassive(word));
}

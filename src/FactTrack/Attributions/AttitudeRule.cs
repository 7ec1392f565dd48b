namespace FactTrack;

/// <summary>Attributions whose content is no clause: "criticised the plan", "called for a vote", "plans to stay", "support for the strike".</summary>
/// <remarks>PARC and PolNeAR count what somebody speaks of, stands for or wants as attributions too. Runs after the rules for clauses.</remarks>
internal sealed class AttitudeRule(AttributionInput input, SubjectFinder subjects, SourceResolver sources)
{
    private readonly NounHolder _holders = new(input, sources);
    private readonly AttitudeContents _contents = new(input, subjects, new(input, sources));
    private readonly CueWords _words = new(input);

    // A shorter phrase without a verb or a name is a topic.
    private const int BareTopic = 5;

    // A shorter content of an owned noun only says which view it is.
    private const int ShortTopic = 4;

    private SyntaxTable Syntax => input.Syntax;

    /// <summary>Looks at one word.</summary>
    public void Apply(int word, DraftList drafts)
    {
        if (drafts.ByCue(word) is not null || IsPurpose(word)) return;
        CueForm? form = Syntax.UposOf(word) switch
        {
            Upos.Verb => CueForm.Verb,
            Upos.Noun => CueForm.Noun,
            Upos.Adj => CueForm.Adjective,
            _ => null,
        };
        if (form is null || _contents.Of(word, form.Value) is not { Ranges.Count: > 0 } content) return;
        if (content.Entry.Takes(AttitudeForms.Received)) ApplyReceived(word, content, drafts);
        else if (form == CueForm.Noun) ApplyNoun(word, content, drafts);
        else ApplyOther(word, form.Value, content, drafts);
    }

    private void ApplyOther(int word, CueForm form, AttitudeContent content, DraftList drafts)
    {
        int source = content.Entry.Takes(AttitudeForms.Raised) ? -1 : form == CueForm.Verb ? subjects.SourceOf(word) : subjects.HolderOf(word);
        if (source >= 0 ? !sources.CanSpeak(source) || content.Ranges.Exists(r => r.Contains(source)) : !MayLackSource(word, form, content)) return;
        int relative = form == CueForm.Verb && source >= 0 && !subjects.IsPassive(word) ? subjects.RelativeOf(word) : -1;
        Add(word, _words.Of(word, content.Link), source, relative, input.IsNegated(word), content, drafts);
    }

    private void ApplyNoun(int noun, AttitudeContent content, DraftList drafts)
    {
        int verb = content.Verb >= 0 ? content.Verb : _holders.LightVerbOf(noun);
        int source = HolderOf(noun, verb, content, out bool borrows);
        if (source >= 0 && (!sources.CanSpeak(source) || source == content.Head)) source = -1;
        if (source < 0 ? !IsBare(noun, content) : !borrows && content.Verb < 0 && !IsTold(noun, content)) return;
        TokenRange cue = _words.Of(noun, content.Link);
        if (borrows && verb < noun && noun - verb <= NounHolder.FarthestVerb) cue = new TokenRange(_words.Of(verb).Start, cue.End);
        else if (source >= 0 && cue.Contains(source) && source < noun) cue = new TokenRange(source + 1, cue.End);
        bool isNegated = HasNo(noun) || (borrows && input.IsNegated(verb));
        if (source >= 0 && !borrows && input.Tree.IsBelow(source, content.Head) && new TokenMask(input, input.SentenceOf(noun)) is var mask)
        {
            foreach (TokenRange range in content.Ranges) mask.Add(range);
            content = content with { Ranges = mask.RemoveTree(source).ToRanges() };
            if (content.Ranges.Count == 0) return;
        }

        Add(noun, cue, source, -1, isNegated, content, drafts);
    }

    // "The plan has the backing of the union".
    private void ApplyReceived(int noun, AttitudeContent content, DraftList drafts)
    {
        int verb = _holders.GovernorOf(noun), subject = subjects.SourceOf(verb);
        if (verb > noun || subject < 0 || !sources.CanSpeak(content.Head) || subjects.IsPassive(verb)) return;
        List<TokenRange> ranges = new TokenMask(input, input.SentenceOf(noun)).AddTree(subject).RemoveTree(input.Tree.IsBelow(verb, subject) ? verb : -1).ToRanges();
        var cue = new TokenRange(noun - verb <= NounHolder.FarthestVerb ? _words.Of(verb).Start : noun, _words.Of(noun, content.Link).End);
        if (ranges.Count > 0) Add(noun, cue, content.Head, -1, input.IsNegated(verb), content with { Ranges = ranges }, drafts);
    }

    private int HolderOf(int noun, int verb, AttitudeContent content, out bool borrows)
    {
        borrows = false;
        if (content.Entry.Takes(AttitudeForms.Role)) return _holders.BearerOf(noun, subjects);
        int owner = _holders.OwnerOf(noun, content.Head);
        borrows = verb >= 0 && (owner < 0 || Syntax.UposOf(owner) == Upos.Pron);
        return borrows ? subjects.SourceOf(verb) : owner;
    }

    // "dropped his support for it" tells what happened to a view, "his support for it" what it is about; an attack tells what it is against.
    private bool IsTold(int noun, AttitudeContent content) => content.Entry.Takes(AttitudeForms.Role)
        || (Syntax.RelationOf(noun) != Relation.Obj && (content.Entry.Stance == Stance.Denied || content.Ranges.Exists(r => r.Length >= ShortTopic)));

    // "amid fears of a strike by drivers": a known view ("the fears") and a bare topic ("fears of flying") are nobody's in particular.
    private bool IsBare(int noun, AttitudeContent content) =>
        content.Entry.Takes(AttitudeForms.Bare) && Syntax.RelationOf(noun) is not (Relation.Conj or Relation.Appos)
        && input.Child(noun, c => Syntax.RelationOf(c) == Relation.Det && Syntax.Has(c, "Definite=Def")) < 0
        && content.Ranges.Exists(r => r.Length >= BareTopic || HasVerbOrName(r));

    private bool HasVerbOrName(TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
            if (Syntax.UposOf(token) is Upos.Verb or Upos.Propn) return true;
        return false;
    }

    private bool HasNo(int noun) => input.Child(noun, c => Syntax.RelationOf(c) == Relation.Det && Syntax.Has(c, "PronType=Neg")) >= 0;

    private void Add(int word, TokenRange cue, int source, int relative, bool isNegated, AttitudeContent content, DraftList drafts) => drafts.Add(new Draft
    {
        CueHead = word,
        Cue = cue,
        SourceHead = source,
        Content = content.Ranges,
        Kind = content.Entry.Kind,
        Stance = content.Entry.Stance,
        Polarity = isNegated ? Polarity.Negative : Polarity.Positive,
        RelativeWord = relative,
        Confidence = 0.6,
        Rule = source < 0 ? content.Rule + "-unnamed" : content.Rule,
    });

    // "went to Oslo to criticise the plan": nobody has yet.
    private bool IsPurpose(int word) => Syntax.XposOf(word) == "VB" && Syntax.RelationOf(word) is Relation.Advcl or Relation.Acl;

    // A passive and a noun may leave out who; an active verb that lacks its subject is not understood.
    private bool MayLackSource(int word, CueForm form, AttitudeContent content) =>
        content.Entry.Takes(AttitudeForms.Raised) || (form == CueForm.Verb && subjects.IsPassive(word));
}

namespace FactTrack;

/// <summary>All rules that start from a cue, in the order in which they look at a sentence.</summary>
internal sealed class CueRules
{
    private readonly VerbCueRule _verbs;
    private readonly PushedDownRule _pushedDown;
    private readonly NounCueRule _nouns;
    private readonly AdjectiveCueRule _adjectives;
    private readonly AdverbCueRule _adverbs;
    private readonly AccordingToRule _accordingTo;
    private readonly AttitudeRule _attitudes;
    private readonly ColonRule _colons;
    private readonly CitingRule _citing;
    private readonly AttributionInput _input;

    public CueRules(AttributionInput input, SourceResolver sources)
    {
        _input = input;
        var subjects = new SubjectFinder(input);
        _verbs = new VerbCueRule(input, subjects, new NearbySource(input), sources);
        _pushedDown = new PushedDownRule(input, subjects);
        _nouns = new NounCueRule(input, subjects, sources);
        _adjectives = new AdjectiveCueRule(input, subjects);
        _adverbs = new AdverbCueRule(input);
        _accordingTo = new AccordingToRule(input, sources);
        _attitudes = new AttitudeRule(input, subjects, sources);
        _colons = new ColonRule(input, sources);
        _citing = new CitingRule(input, sources);
    }

    // Where the two tags differ, the finer one is right more often.
    private bool IsVerb(int token) => _input.Syntax.XposOf(token) is var tag
        && (tag is "VBZ" or "VBD" or "VBP" || (_input.Syntax.UposOf(token) is Upos.Verb or Upos.Aux && tag is not ("NN" or "NNS")));

    /// <summary>Adds what one sentence gives.</summary>
    public void Apply(Sentence sentence, DraftList drafts)
    {
        // A capital inside a sentence is a name ("Omar Said"), but headlines have them everywhere.
        bool isHeading = _input.IsHeading(sentence);
        for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (!isHeading && token > sentence.Tokens.Start && !_input.IsMark(token - 1) && char.IsUpper(_input.Text.Tokens.Forms[token][0])) continue;
            if (_pushedDown.Apply(token, drafts)) continue;
            if (IsVerb(token)) _verbs.Apply(token, drafts);
            _nouns.Apply(token, drafts);
            _adjectives.Apply(token, drafts);
            _adverbs.Apply(token, drafts);
            _accordingTo.Apply(token, drafts);
            _attitudes.Apply(token, drafts);
        }

        // Whoever is cited is cited by one of those.
        for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++) _citing.Apply(token, drafts);
        _colons.Apply(sentence, drafts);
    }
}

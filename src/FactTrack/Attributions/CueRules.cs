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
    private readonly IssuedStatementRule _issued;
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
        _issued = new IssuedStatementRule(input, subjects, sources);
    }

    // Where the two tags differ, the finer one is right more often.
    private bool IsVerb(int token) => _input.Syntax.XposOf(token) is var tag
        && (tag is "VBZ" or "VBD" or "VBP" || (_input.Syntax.UposOf(token) is Upos.Verb or Upos.Aux && tag is not ("NN" or "NNS")));

    // Where the model misses a name: a capital behind a capital, in a sentence that is no headline and writes its verbs small.
    private bool IsNameLike(int token, Sentence sentence) =>
        token > sentence.Tokens.Start && char.IsUpper(_input.Text.Tokens.Forms[token][0]) && char.IsUpper(_input.Text.Tokens.Forms[token - 1][0]) && !_input.IsHeading(sentence) && HasSmallVerb(token, sentence);

    private bool HasSmallVerb(int token, Sentence sentence)
    {
        for (int verb = token + 1; verb < sentence.Tokens.End; verb++)
            if (_input.Syntax.XposOf(verb) is "VBD" or "VBZ" or "VBP" or "MD" && char.IsLower(_input.Text.Tokens.Forms[verb][0])) return true;
        return false;
    }

    /// <summary>Adds what one sentence gives.</summary>
    public void Apply(Sentence sentence, DraftList drafts)
    {
        for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            // "Omar Said", "Said Pasha Square": a word of a name is no cue.
            if (_input.Syntax.NameOf(token) != NameTag.Outside || IsNameLike(token, sentence)) continue;
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
        _issued.Apply(sentence, drafts);
    }
}

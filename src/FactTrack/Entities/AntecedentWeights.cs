namespace FactTrack;

/// <summary>What speaks for an antecedent, in points. Chosen by hand, then adjusted on GUM train (admitted genres).</summary>
internal static class AntecedentWeights
{
    // By how many sentences it stands before.
    public const double SameSentence = 3;
    public const double OneSentence = 1.9;
    public const double TwoSentences = .3;
    public const double ThreeSentences = .3;
    public const double FurtherSentence = -.3;

    // By its role.
    public const double Subject = .8;
    public const double Object = .7;
    public const double Agent = .8;
    public const double Possessor = .3;
    public const double Compound = -.5;

    // By the structure of the sentence.
    public const double PossessiveOfSubject = 1.9;
    public const double SubjectOfMatrix = 1.5;
    public const double MatrixForObject = .8;
    public const double MatrixDecay = .4;
    public const double SameClause = .9;
    public const double Sibling = 1.5;
    public const double Reason = 1;
    public const double Nearness = .2;
    public const double Parallel = .2;

    // By what it is.
    public const double Name = 0;
    public const double Pronoun = .2;
    // Each further pronoun makes what the one before was a little surer.
    public const double Chain = .2;
    // A pronoun that was not resolved, with each of its candidates: the mean of what a person gets for being told of.
    public const double Unsure = .6;
    public const double Indefinite = .1;
    public const double Repetition = .2;
    public const double RepetitionCap = 7;
    public const double Faded = .4;
    public const double FadedOfOthers = .75;
    public const double Protagonist = .7;
    public const double Possessed = -.2;
    public const double Speaker = 1;
    public const double Reported = -.6;
    public const double IntoQuote = -1;
    public const double OutOfQuote = -.8;
    // Who spoke before likely says this too, and does not call himself "he".
    public const double SpokeBefore = -1.2;
    public const double SureSpokenOf = .84;
    public const double Coordination = .9;
    public const double Pair = .4;
    public const double Reciprocal = 1.2;
    public const double CollectiveAsThey = -.4;
    public const double Organization = -.7;
    public const double Country = -2.3;
    public const double SingularThey = -2;
    public const double GroupAsIt = -.6;
    public const double KnownGender = .5;

    // Below these the best is wrong too often.
    public const double MinimumMargin = .7;
    public const double MinimumMarginOfPlural = .5;
    public const double MinimumMarginOfSpeaker = 1.2;
    public const double MinimumScore = 1.2;
}

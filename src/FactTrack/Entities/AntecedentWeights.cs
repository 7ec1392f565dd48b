namespace FactTrack;

/// <summary>What speaks for an antecedent, in points. Chosen by hand, then adjusted on GUM train (admitted genres).</summary>
internal static class AntecedentWeights
{
    // By how many sentences it stands before.
    public const double SameSentence = 3;
    public const double OneSentence = 2.2;
    public const double TwoSentences = 1.2;
    public const double ThreeSentences = .6;
    public const double FurtherSentence = -.3;

    // By its role.
    public const double Subject = 1.2;
    public const double Object = .4;
    public const double Agent = .8;
    public const double Possessor = .3;
    public const double Compound = -.5;

    // By the structure of the sentence.
    public const double PossessiveOfSubject = 1.6;
    public const double SubjectOfMatrix = 1.5;
    public const double MatrixForObject = .8;
    public const double MatrixDecay = .4;
    public const double SameClause = .9;
    public const double Reason = 1;
    public const double Nearness = .5;
    public const double Parallel = .4;

    // By what it is.
    public const double Name = .3;
    public const double Pronoun = .3;
    public const double Indefinite = -.2;
    public const double Repetition = .2;
    public const double Coordination = .9;
    public const double Pair = .4;
    public const double Organization = -1;
    public const double Country = -2.3;
    public const double SingularThey = -2;
    public const double GroupAsIt = -.3;
    public const double KnownGender = .4;

    // Below these the best is wrong too often.
    public const double MinimumMargin = .35;
    public const double MinimumScore = 1.2;
}

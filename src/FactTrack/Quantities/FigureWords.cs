namespace FactTrack;

/// <summary>Words around amounts, by their groups.</summary>
internal static class FigureWords
{
    private static readonly WordGroups s_groups = new(Lexicon.BuiltIn("figure-words"));

    /// <summary>Lemmas of verbs that move by an amount.</summary>
    public static WordSet ChangeVerbs { get; } = s_groups["changeVerb"];

    /// <summary>Lemmas of nouns that name such a move.</summary>
    public static WordSet ChangeNouns { get; } = s_groups["changeNoun"];

    /// <summary>"up", "down".</summary>
    public static WordSet Directions { get; } = s_groups["direction"];

    /// <summary>Words after a difference ("200 more").</summary>
    public static WordSet Comparatives { get; } = s_groups["comparative"];

    /// <summary>Words before a difference ("another 200").</summary>
    public static WordSet Another { get; } = s_groups["another"];

    /// <summary>Nouns that a number names ("page 12").</summary>
    public static WordSet Labels { get; } = s_groups["label"];

    /// <summary>Words between an amount and what it is counted by ("a day", "per person").</summary>
    public static WordSet Rates { get; } = s_groups["rate"];

    /// <summary>Words after a length of time that is no rate ("a year ago").</summary>
    public static WordSet TimeShifts { get; } = s_groups["timeShift"];

    /// <summary>Lemmas of nouns that a change is counted in ("points").</summary>
    public static WordSet MeasureNouns { get; } = s_groups["measureNoun"];

    /// <summary>Words between a verb of change and the level that was passed ("fell below 5").</summary>
    public static WordSet Levels { get; } = s_groups["level"];

    /// <summary>Words that make a length of time an age ("old").</summary>
    public static WordSet Old { get; } = s_groups["old"];

    /// <summary>Words before an age ("aged").</summary>
    public static WordSet Aged { get; } = s_groups["aged"];

    /// <summary>Verbs and nouns of change that tell a movement or a result where no measure is their subject.</summary>
    public static WordSet Movers { get; } = s_groups["mover"];

    /// <summary>Lemmas of verbs with a place in an order ("ranked above the 6th").</summary>
    public static WordSet Ranks { get; } = s_groups["rank"];

    /// <summary>Those of them that have no other number ("ranked below 10").</summary>
    public static WordSet Rankers { get; } = s_groups["ranker"];

    /// <summary>Words before the number of a rank ("number one").</summary>
    public static WordSet RankLabels { get; } = s_groups["rankLabel"];

    /// <summary>Those that are other words before number words ("No. 1").</summary>
    public static WordSet ShortRankLabels { get; } = s_groups["shortRankLabel"];

    /// <summary>Lemmas of verbs before the word of a rank ("peaked at number three").</summary>
    public static WordSet RankVerbs { get; } = s_groups["rankVerb"];

    /// <summary>Nouns beside a rank ("the No. 2 seed", "world number two").</summary>
    public static WordSet RankedNouns { get; } = s_groups["rankedNoun"];

    /// <summary>Lemmas of nouns that stand before a bound of places in an order ("a level below 5th grade").</summary>
    public static WordSet Places { get; } = s_groups["place"];

    /// <summary>Comparatives of amounts, which before "the" and a place only compare ("less than the first part").</summary>
    public static WordSet Amounters { get; } = s_groups["amounter"];

    /// <summary>Words between a house number and "of" with a street ("the 7900 block of").</summary>
    public static WordSet Addresses { get; } = s_groups["address"];

    /// <summary>Lemmas of verbs before an age ("turned 21").</summary>
    public static WordSet AgeVerbs { get; } = s_groups["ageVerb"];

    /// <summary>Names of things that Roman numerals count ("World War I").</summary>
    public static WordSet Numbered { get; } = s_groups["numbered"];

    /// <summary>Names of rulers and popes.</summary>
    public static WordSet RulerNames { get; } = s_groups["rulerName"];

    /// <summary>Titles before such names.</summary>
    public static WordSet RulerTitles { get; } = s_groups["rulerTitle"];

    /// <summary>Nouns for works, before their titles ("the film").</summary>
    public static WordSet Works { get; } = s_groups["work"];

    /// <summary>Lemmas of verbs that put what they measure above the figure ("exceeded").</summary>
    public static WordSet BoundVerbs { get; } = s_groups["boundVerb"];

    /// <summary>The last word of a street's name.</summary>
    public static WordSet Streets { get; } = s_groups["street"];

    /// <summary>Lemmas of nouns that figures measure ("price").</summary>
    public static WordSet Measures { get; } = new(Lexicon.BuiltIn("measures").Entries.Select(e => e.Key));

    /// <summary>Expressions with a number in them that count nothing.</summary>
    public static PhraseTable<string> Idioms { get; } = new(Lexicon.BuiltIn("number-idioms").Entries, e => e.Key);

    /// <summary>Words around a figure in degrees that is no temperature.</summary>
    public static WordSet Angle { get; } = s_groups["angle"];

    /// <summary>Lemmas of nouns that stand for those behind "of" where people are counted ("a total of", "the bodies of").</summary>
    public static WordSet Holders { get; } = s_groups["holder"];

    /// <summary>What stands right after an age in short writing ("87 yo").</summary>
    public static WordSet AgeMarks { get; } = s_groups["age-mark"];

    /// <summary>Words before "from" that open a range ("ranging from 5 to 10").</summary>
    public static WordSet RangeOpeners { get; } = s_groups["rangeOpener"];
}

namespace FactTrack;

/// <summary>What kind of claim a sketch is of.</summary>
[Flags]
internal enum SketchMarks : ushort
{
    /// <summary>A plain event.</summary>
    None = 0,

    /// <summary>Somebody says or believes something: a fact of its own, beside what is said.</summary>
    Saying = 1,

    /// <summary>It is planned, promised or expected.</summary>
    Planned = 2,

    /// <summary>A property, a relation or a figure rather than a happening.</summary>
    State = 4,

    /// <summary>It is said not to be so.</summary>
    Negative = 8,

    /// <summary>Its action is a word that alone tells nearly nothing ("be", "have", "say").</summary>
    LightAction = 16,

    /// <summary>Who does it is male by the words, or female.</summary>
    ActorMale = 32,

    /// <inheritdoc cref="ActorMale"/>
    ActorFemale = 64,

    /// <summary>Whom it is done to is male by the words, or female.</summary>
    ObjectMale = 128,

    /// <inheritdoc cref="ObjectMale"/>
    ObjectFemale = 256,
}

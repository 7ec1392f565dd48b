namespace FactTrack;

/// <summary>One tuple of open information extraction: the reading of a clause that public scorers take.</summary>
/// <param name="Sentence">The sentence, as it stands in the text.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Predicate">The predicate's words, with the preposition that leads to the first argument after the subject.</param>
/// <param name="Arguments">The subject, then the other arguments, each but the first after the subject with its preposition.</param>
public sealed record ClaimTuple(string Sentence, double Confidence, string Predicate, ValueList<string> Arguments);

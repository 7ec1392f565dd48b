namespace FactTrack.Training;

/// <summary>Tags, lemmas and tree of a sentence, as annotated.</summary>
internal sealed record TreebankLayer(string[] Lemmas, string[] Upos, string[] Xpos, string[] Features, int[] Heads, string[] Relations);

namespace FactTrack.Accuracy;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Genre">Its document's genre, "" where the file has none.</param>
/// <param name="Document">Counts the documents of the file, from 0 where it marks none.</param>
/// <param name="Words">Its syntactic words.</param>
internal sealed record ConlluSentence(string Genre, int Document, ConlluWord[] Words);

namespace FactTrack;

/// <summary>A user's recognizer on its side of the built-in one.</summary>
internal readonly record struct Placed<T>(T Recognizer, RecognizerOrder Order);

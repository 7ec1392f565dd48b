namespace FactTrack.Accuracy;

/// <summary>The command line does not fit the suite.</summary>
internal sealed class UsageException(string message) : Exception(message);

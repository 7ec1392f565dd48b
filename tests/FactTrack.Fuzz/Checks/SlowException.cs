namespace FactTrack.Tests;

/// <summary>An article took more time than its length allows.</summary>
internal sealed class SlowException(int length) : InvariantException($"{length} characters took too long");

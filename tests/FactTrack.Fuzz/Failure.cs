using System.Diagnostics;

namespace FactTrack.Tests;

/// <summary>How an article failed: the exception and the method of the library that it came out of.</summary>
/// <param name="Kind">Alike for failures of one cause.</param>
/// <param name="Exception">What was thrown.</param>
internal sealed record Failure(string Kind, Exception Exception)
{
    /// <summary>Checks an article; null if all is well.</summary>
    public static Failure? Of(FuzzCase fuzzCase, FactTracker tracker, bool timed)
    {
        try
        {
            CaseCheck.Check(fuzzCase, tracker, timed);
            return null;
        }
#pragma warning disable CA1031 // Any exception at all is a finding.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Failure($"{e.GetType().Name} in {PlaceOf(e)}", e);
        }
    }

    private static string PlaceOf(Exception e) =>
        new StackTrace(e).GetFrames().Select(frame => frame.GetMethod()).FirstOrDefault(method => method?.DeclaringType?.Assembly == typeof(ClaimExtractor).Assembly || method?.DeclaringType == typeof(ResultCheck))
            is { } method ? $"{method.DeclaringType!.Name}.{method.Name}" : "the check";
}

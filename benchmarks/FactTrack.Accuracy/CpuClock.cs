namespace FactTrack.Accuracy;

/// <summary>Time that this process had a processor: on one thread the same as the wall clock of an idle machine, and steady on a busy one.</summary>
internal static class CpuClock
{
    /// <summary>The time so far.</summary>
    public static TimeSpan Now => Environment.CpuUsage.TotalTime;
}

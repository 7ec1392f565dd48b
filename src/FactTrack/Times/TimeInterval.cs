using System.Globalization;

namespace FactTrack;

/// <summary>A half-open interval of local time; either end may be open.</summary>
/// <param name="Start">The first moment, or null if open. Of unspecified kind: local to the article.</param>
/// <param name="End">One past the last moment, or null if open.</param>
public readonly record struct TimeInterval(DateTime? Start, DateTime? End)
{
    /// <summary>ISO 8601, <c>2025-08-12/2025-08-13</c>; an open end is empty.</summary>
    public override string ToString() => $"{Format(Start)}/{Format(End)}";

    private static string Format(DateTime? moment) => moment is not { } m
        ? ""
        : m.ToString(m.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}

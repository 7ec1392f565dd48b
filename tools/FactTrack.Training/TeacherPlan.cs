using System.Globalization;

namespace FactTrack.Training;

/// <summary>One of the teachers.</summary>
/// <param name="Width">Units of a recurrent layer in one direction.</param>
/// <param name="Dropout">The share of values that are dropped between layers while it is trained.</param>
internal sealed record TeacherPlan(int Width, double Dropout)
{
    /// <summary>Reads a plan such as <c>256:0.5</c>.</summary>
    /// <exception cref="ArgumentException">The text is no plan.</exception>
    public static TeacherPlan Parse(string text) =>
        text.Split(':') is [string width, string dropout]
        && int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out int units) && units > 0
        && double.TryParse(dropout, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share < 1
            ? new TeacherPlan(units, share)
            : throw new ArgumentException($"'{text}' is no teacher: give its width and its dropout, such as 256:0.5.");
}

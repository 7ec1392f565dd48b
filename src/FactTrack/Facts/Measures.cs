namespace FactTrack;

/// <summary>Measures of people that belong together.</summary>
internal static class Measures
{
    public const string Killed = "killed";
    public const string Injured = "injured";

    /// <summary>Killed or injured.</summary>
    public const string Hit = "hit";
}

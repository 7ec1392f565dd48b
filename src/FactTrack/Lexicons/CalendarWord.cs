namespace FactTrack;

/// <summary>A word of the calendar or the clock.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Number">Its number, by kind.</param>
/// <param name="Code">Its TIMEX3 code, by kind.</param>
/// <param name="IsShort">True for an abbreviation, which is a date only beside a number.</param>
/// <param name="NeedsCapital">True where the word without its capital is another one.</param>
internal sealed record CalendarWord(CalendarWordKind Kind, int Number, string Code, bool IsShort, bool NeedsCapital);

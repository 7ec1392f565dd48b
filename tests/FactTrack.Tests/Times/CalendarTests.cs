namespace FactTrack.Tests.Times;

public class CalendarTests
{
    [Theory]
    [InlineData(2025, 8, 13, "2025-W33 2025-08-11/2025-08-18")]
    [InlineData(2024, 12, 30, "2025-W01 2024-12-30/2025-01-06")]
    [InlineData(2021, 1, 3, "2020-W53 2020-12-28/2021-01-04")]
    public void Weeks_are_those_of_iso_8601(int year, int month, int day, string expected) =>
        Assert.Equal(expected, Write(Calendar.Week(new DateOnly(year, month, day))));

    [Theory]
    [InlineData("WI", false, "2024-WI 2024-12-01/2025-03-01")]
    [InlineData("FA", false, "2024-FA 2024-09-01/2024-12-01")]
    [InlineData("SU", true, "2024-SU 2024-12-01/2025-03-01")]
    public void Seasons_are_meteorological(string code, bool southern, string expected) =>
        Assert.Equal(expected, Write(Calendar.Season(2024, code, southern)));

    [Fact]
    public void Longer_times_have_short_values()
    {
        Assert.Equal("199 1990-01-01/2000-01-01", Write(Calendar.Decade(1990)));
        Assert.Equal("18 1800-01-01/1900-01-01", Write(Calendar.Century(19)));
        Assert.Equal("2025-Q2 2025-04-01/2025-07-01", Write(Calendar.Quarter(2025, 2)));
    }

    private static string Write(TimeValue value) => $"{value.Value} {value.Interval}";
}

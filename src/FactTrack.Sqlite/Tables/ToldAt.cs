using System.Globalization;

namespace FactTrack;

/// <summary>The form of publication times in the file: ISO 8601 with all digits.</summary>
internal static class ToldAt
{
    public static string? Write(PublicationTime? time) => time is { Moment: { } moment }
        ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
        : time?.ToString();

    /// <exception cref="InvalidDataException">This is no time.</exception>
    public static PublicationTime? Read(string? text) =>
        text is null ? null : PublicationTime.TryParse(text, out PublicationTime time) ? time : throw new InvalidDataException($"\"{text}\" is no day or moment.");
}

using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>Reads files of one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>One item a line; blank lines do not count.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What a line should be, for the message: "a row".</param>
    /// <param name="toItem">Reads a line; must not keep the element.</param>
    /// <exception cref="InvalidDataException">A line is something else; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static List<T> Read<T>(string path, string what, Func<JsonElement, T> toItem)
    {
        var items = new List<T>();
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using JsonDocument document = JsonDocument.Parse(line);
                items.Add(toItem(document.RootElement));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or InvalidDataException)
            {
                throw new InvalidDataException($"{path}:{number}: the line is not {what}: {e.Message}", e);
            }
        }

        return items;
    }

    /// <summary>The text of a property.</summary>
    /// <exception cref="InvalidDataException">It is null.</exception>
    public static string Text(JsonElement element, string property) =>
        element.GetProperty(property).GetString() ?? throw new InvalidDataException($"'{property}' is null.");
}

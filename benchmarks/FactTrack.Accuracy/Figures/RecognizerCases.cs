using System.Globalization;
using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>Reads the cases marked relevant from files of one JSON object a line.</summary>
internal static class RecognizerCases
{
    /// <summary>The relevant cases of the files of a folder that fit a pattern; a case that stands in several counts once.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or a line is no case.</exception>
    public static RecognizerCase[] Read(string folder, string[] patterns, Func<JsonElement, bool> fits)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        string[] files = [.. patterns.SelectMany(p => Directory.EnumerateFiles(folder, p)).Distinct().Order(StringComparer.Ordinal)];
        if (files.Length == 0) throw new InvalidDataException($"{folder}: there are no files {string.Join(", ", patterns)}.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. files.SelectMany(f => Lines(f, fits)).Where(c => seen.Add(c.Id))];
    }

    private static IEnumerable<RecognizerCase> Lines(string path, Func<JsonElement, bool> fits)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0) continue;
            RecognizerCase? item;
            try
            {
                JsonElement element = JsonDocument.Parse(line).RootElement;
                item = element.GetProperty("relevant").GetBoolean() && fits(element) ? ToCase(element) : null;
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new InvalidDataException($"{path}:{number}: the line is no case: {e.Message}", e);
            }

            if (item is not null) yield return item;
        }
    }

    private static RecognizerCase ToCase(JsonElement element) => new(
        element.GetProperty("id").GetString()!,
        element.GetProperty("suite").GetString()!,
        element.GetProperty("input").GetString()!,
        element.GetProperty("reference_time").GetString() is { } time ? DateTime.Parse(time, CultureInfo.InvariantCulture) : null,
        [.. element.GetProperty("expected").EnumerateArray().Select(e => new RecognizerCase.Result(e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32(), e.GetProperty("resolution")))]);
}

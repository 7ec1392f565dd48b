using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>A text with its hand-coded events.</summary>
/// <param name="Id">The record's name.</param>
/// <param name="Text">The text.</param>
/// <param name="Events">The events; none where the text is known to have none.</param>
internal sealed record EventRecord(string Id, string Text, GoldEvent[] Events)
{
    /// <summary>Reads the records of a file that can be scored.</summary>
    /// <remarks>
    /// Two formats: PLOVER's records (<c>source</c>, <c>target</c>, <c>event</c>, <c>mode</c>) and PETRARCH's (<c>events</c> of CAMEO codes, <c>noevents</c>). Left out are events
    /// that PLOVER has no type for (statements, codes made up for a test) or whose actor no word of the text tells, and records that are left without any event
    /// and are not marked as having none. Two codes of one type with their actors exchanged are one two-sided event.
    /// </remarks>
    /// <exception cref="InvalidDataException">A line is no record, or there is none.</exception>
    public static List<EventRecord> Read(string path)
    {
        List<EventRecord?> records = JsonLines.Read(path, "a record of events", element => element.TryGetProperty("events", out JsonElement events)
            ? Petrarch(element, events)
            : Plover(element));
        return records.Count > 0 ? [.. records.OfType<EventRecord>()] : throw new InvalidDataException($"{path}: there are no records.");
    }

    private static EventRecord Plover(JsonElement element)
    {
        string? mode = element.TryGetProperty("mode", out JsonElement value) ? value.GetString() : null;
        var gold = new GoldEvent(CameoCodes.OfName(JsonLines.Text(element, "event"), mode), Actors(element, "source"), Actors(element, "target"));
        return new EventRecord(JsonLines.Text(element, "id"), JsonLines.Text(element, "text"), [gold]);
    }

    private static EventActor[] Actors(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement actors) && actors.ValueKind == JsonValueKind.Array
            ? [.. actors.EnumerateArray().Select(a => EventActor.OfWords(JsonLines.Text(a, "actorText")))]
            : [];

    private static EventRecord? Petrarch(JsonElement element, JsonElement events)
    {
        string text = JsonLines.Text(element, "text");
        var found = new List<GoldEvent>();
        var codes = events.EnumerateArray().Select(e => (Type: JsonLines.Text(e, "eventcode"), Source: JsonLines.Text(e, "sourcecode"), Target: JsonLines.Text(e, "targetcode"))).ToList();
        while (codes.Count > 0)
        {
            (string type, string source, string target) = codes[0];
            codes.RemoveAt(0);
            EventActor[] sources = Actor(source, text), targets = Actor(target, text);
            if (codes.Remove((type, target, source))) (sources, targets) = ([.. sources, .. targets], []);
            var gold = new GoldEvent(CameoCodes.Types(type), sources, targets);
            if (gold.Types.Length > 0 && !sources.Concat(targets).Any(a => a.IsUnknown)) found.Add(gold);
        }

        bool isNone = element.GetProperty("noevents").GetBoolean();
        return found.Count == 0 && !isNone ? null : new EventRecord(JsonLines.Text(element, "id"), text, [.. found]);
    }

    private static EventActor[] Actor(string code, string text) =>
        code.StartsWith("---", StringComparison.Ordinal) || code.StartsWith("+++", StringComparison.Ordinal) ? [] : [EventActor.OfCode(code, text)];
}

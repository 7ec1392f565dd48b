using System.Text.Json;

namespace FactTrack.Cli.Evaluation;

/// <summary>Reads one claim of the gold, in either form.</summary>
internal static class GoldClaimReader
{
    /// <summary>Reads a claim.</summary>
    /// <exception cref="FormatException">It is broken; the message says where and what to do.</exception>
    public static GoldClaim Read(string place, JsonElement claim)
    {
        if (claim.ValueKind != JsonValueKind.Object) throw Broken(place, $"{claim.GetRawText()} is no claim; write an object like {{\"actor\": \"Norway\", \"action\": \"send\"}}");
        var fields = new Dictionary<GoldField, string[]>();
        bool isFull = claim.TryGetProperty("action", out JsonElement action) && action.ValueKind == JsonValueKind.Object;
        if (isFull) ReadFull(claim, action, fields);
        else ReadShort(place, claim, fields);
        ReadEnum<Polarity>(place, claim, "polarity", GoldField.Polarity, fields);
        ReadEnum<Certainty>(place, claim, "certainty", GoldField.Certainty, fields);
        if (Text(claim, "kind") is { } kind)
            fields[GoldField.Kind] = ClaimLabels.Kinds.Contains(kind) ? [kind] : throw Broken(place, $"\"kind\" is \"{kind}\"; write one of {string.Join(", ", ClaimLabels.Kinds)}");
        if (!fields.Keys.Any(f => f is GoldField.Action or GoldField.Actor or GoldField.Object)) throw Broken(place, "it states neither action, actor nor object; write at least one of them");
        return new GoldClaim(place, fields);
    }

    private static void ReadShort(string place, JsonElement claim, Dictionary<GoldField, string[]> fields)
    {
        foreach (JsonProperty property in claim.EnumerateObject())
        {
            if (property.Name is "kind" or "polarity" or "certainty" or "note" or "id") continue;
            if (!Enum.TryParse(property.Name, ignoreCase: true, out GoldField field) || !char.IsAsciiLetterLower(property.Name[0]))
                throw Broken(place, $"\"{property.Name}\" is no field; write {string.Join(", ", Enum.GetNames<GoldField>().Select(n => n.ToLowerInvariant()))} or note");
            fields[field] = property.Value.ValueKind switch
            {
                JsonValueKind.Null => [],
                JsonValueKind.Array => [.. property.Value.EnumerateArray().Select(value => Value(place, property.Name, value))],
                _ => [Value(place, property.Name, property.Value)],
            };
        }
    }

    // What the tool itself writes: every field is stated.
    private static void ReadFull(JsonElement claim, JsonElement action, Dictionary<GoldField, string[]> fields)
    {
        fields[GoldField.Action] = [Text(action, "lemma") ?? Text(action, "text") ?? ""];
        fields[GoldField.Actor] = [.. Items(claim, "actors").Select(NameOf).OfType<string>()];
        fields[GoldField.Quantity] = [.. Items(claim, "quantities").Select(q => Text(q, "text")).OfType<string>()];
        fields[GoldField.Time] = [.. Items(claim, "times").Select(t => Text(t, "value") ?? Text(t, "text")).OfType<string>()];
        fields[GoldField.Object] = [.. Items(claim, "arguments").Where(a => Text(a, "role") is "object" or "predicate" or "content").Select(a => Text(a, "text")).OfType<string>().Take(1)];
        if (Text(claim, "asserter") is "article") fields[GoldField.Source] = [];
        var chain = new List<string>();
        for (JsonElement at = claim; at.TryGetProperty(chain.Count == 0 ? "attribution" : "reportedBy", out JsonElement next) && next.ValueKind == JsonValueKind.Object; at = next)
            chain.Add(next.TryGetProperty("source", out JsonElement source) ? NameOf(source) ?? "" : "");
        if (chain.Count > 0) fields[GoldField.Source] = [.. chain];
    }

    private static string? NameOf(JsonElement part) =>
        part.TryGetProperty("entity", out JsonElement entity) && Text(entity, "name") is { } name ? name : Text(part, "text");

    private static IEnumerable<JsonElement> Items(JsonElement claim, string name) =>
        claim.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static void ReadEnum<T>(string place, JsonElement claim, string name, GoldField field, Dictionary<GoldField, string[]> fields)
        where T : struct, Enum
    {
        if (!claim.TryGetProperty(name, out JsonElement value)) return;
        string[] known = [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
        fields[field] = value.ValueKind == JsonValueKind.String && known.Contains(value.GetString())
            ? [value.GetString()!]
            : throw Broken(place, $"\"{name}\" is {value.GetRawText()}; write one of {string.Join(", ", known)}");
    }

    private static string Value(string place, string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => text,
        JsonValueKind.Number => value.GetRawText(),
        _ => throw Broken(place, $"\"{name}\" is {value.GetRawText()}; write words, a list of words, or null for none"),
    };

    private static FormatException Broken(string place, string what) => new($"{place[(place.LastIndexOf(',') + 2)..]}: {what}.");
}

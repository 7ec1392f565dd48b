using System.Text.Json.Nodes;

namespace FactTrack.Tests.Json;

/// <summary>The part of JSON Schema (draft 2020-12) that the project's schema uses; any other keyword throws.</summary>
internal sealed class SchemaValidator(JsonNode root)
{
    private static readonly HashSet<string> s_notes = ["$schema", "$id", "$defs", "title", "description"];

    /// <summary>What is wrong, each with its JSON path; empty for a valid value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="definition">Which of the schema's definitions it has to fit, or null for the schema itself.</param>
    public List<string> Validate(JsonNode? value, string? definition = null)
    {
        var errors = new List<string>();
        Check((definition is null ? root : root["$defs"]![definition]!).AsObject(), value, "$", errors);
        return errors;
    }

    private void Check(JsonObject schema, JsonNode? value, string path, List<string> errors)
    {
        foreach ((string keyword, JsonNode? rule) in schema)
        {
            switch (keyword)
            {
                case "$ref": Check(root["$defs"]![((string)rule!)["#/$defs/".Length..]]!.AsObject(), value, path, errors); break;
                case "type": Expect(HasType(value, (string)rule!), $"is no {rule}"); break;
                case "const": Expect(JsonNode.DeepEquals(value, rule), $"is not {rule}"); break;
                case "enum": Expect(rule!.AsArray().Any(r => JsonNode.DeepEquals(r, value)), $"is not one of {rule.ToJsonString()}"); break;
                case "minimum": Expect(value is not JsonValue || (double)value >= (double)rule!, $"is less than {rule}"); break;
                case "maximum": Expect(value is not JsonValue || (double)value <= (double)rule!, $"is more than {rule}"); break;
                case "minItems": Expect(value is not JsonArray a || a.Count >= (int)rule!, "has too few items"); break;
                case "maxItems": Expect(value is not JsonArray b || b.Count <= (int)rule!, "has too many items"); break;
                case "items": CheckItems(rule!.AsObject(), value, path, errors); break;
                case "required": foreach (JsonNode? name in rule!.AsArray()) Expect(value is not JsonObject o || o.ContainsKey((string)name!), $"lacks {name}"); break;
                case "properties": CheckProperties(rule!.AsObject(), value, path, errors); break;
                case "additionalProperties":
                    if (value is JsonObject all)
                        foreach ((string name, _) in all) Expect(schema["properties"]!.AsObject().ContainsKey(name), $"has the unknown {name}");
                    break;
                case "oneOf": Expect(rule!.AsArray().Count(r => IsValid(r!.AsObject(), value)) == 1, "fits not exactly one of the choices"); break;
                default: if (!s_notes.Contains(keyword)) throw new NotSupportedException(keyword); break;
            }
        }

        void Expect(bool holds, string error)
        {
            if (!holds) errors.Add($"{path} {error}");
        }
    }

    private bool IsValid(JsonObject schema, JsonNode? value)
    {
        var errors = new List<string>();
        Check(schema, value, "$", errors);
        return errors.Count == 0;
    }

    private void CheckItems(JsonObject rule, JsonNode? value, string path, List<string> errors)
    {
        if (value is not JsonArray items) return;
        for (int i = 0; i < items.Count; i++) Check(rule, items[i], $"{path}[{i}]", errors);
    }

    private void CheckProperties(JsonObject rule, JsonNode? value, string path, List<string> errors)
    {
        if (value is not JsonObject fields) return;
        foreach ((string name, JsonNode? field) in fields)
            if (rule[name] is JsonObject known) Check(known, field, $"{path}.{name}", errors);
    }

    private static bool HasType(JsonNode? value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "integer" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number && (double)value == Math.Floor((double)value),
        _ => throw new NotSupportedException(type),
    };
}

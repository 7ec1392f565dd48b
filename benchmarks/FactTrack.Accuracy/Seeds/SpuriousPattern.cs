using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>An error that a tempting rule makes, as data: a claim fits if all fields fit.</summary>
internal sealed class SpuriousPattern(JsonElement fields)
{
    private static readonly string[] s_notes = ["why", "pronouns"];

    /// <summary>What is wrong, for readers.</summary>
    public string Why => fields.TryGetProperty("why", out JsonElement why) ? why.GetString() ?? "" : "";

    /// <summary>True if a claim fits every field.</summary>
    /// <exception cref="InvalidDataException">A field is not known.</exception>
    public bool Fits(Claim claim) =>
        fields.EnumerateObject().Where(f => !s_notes.Contains(f.Name)).All(f => Fits(f.Name, f.Value, claim));

    private bool Fits(string field, JsonElement value, Claim claim) => field switch
    {
        "actor_words" => claim.Actors.Any(a => HasWords(a.Words, Strings(value))),
        "actor_contains" => claim.Actors.Any(a => HasSequence(a.Words, value)),
        "actor_pronoun_unresolved" => claim.Actors.Any(a => a.Entity is null && IsPronoun(a.Words)) == value.GetBoolean(),
        "action_lemma" => Words.Contains(Words.Of(claim.Action.Lemma), Words.Of(value.GetString())),
        "object_contains" => HasSequence(claim.Action.Words, value) || claim.Arguments.Any(a => HasSequence(a.Words, value)),
        "source_contains" => claim.Attribution?.Chain().Any(s => s.Words is { } words && HasSequence(words, value)) == true,
        "asserter" => PartJudge.IsNamed(claim.Asserter, value.GetString()!),
        "polarity" => PartJudge.IsNamed(claim.Polarity, value.GetString()!),
        "timex_dated" => claim.Times.Any(t => t.Value == value.GetString()),
        "timex_contains" => claim.Times.Any(t => t.Value.Contains(value.GetString()!, StringComparison.Ordinal)),
        "quantity_value" => claim.Quantities.Any(q => q.Value == value.GetDecimal() && HasApproximation(q)),
        "approximation" => claim.Quantities.Any(HasApproximation),
        _ => throw new InvalidDataException($"Unknown field '{field}' of a known spurious claim."),
    };

    private bool HasApproximation(Quantity quantity) =>
        !fields.TryGetProperty("approximation", out JsonElement name) || PartJudge.IsNamed(quantity.Approximation, name.GetString()!);

    private bool IsPronoun(TextPart words) =>
        fields.TryGetProperty("pronouns", out JsonElement pronouns) && Strings(pronouns).Any(p => Words.Of(words.ToString()) is [var word] && word == p);

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(i => i.GetString()!)];

    private static bool HasWords(TextPart part, string[] wanted) => wanted.All(w => Words.Contains(Words.Of(part.ToString()), Words.Of(w)));

    private static bool HasSequence(TextPart part, JsonElement sequence) =>
        Words.Contains(Words.Of(part.ToString()), Words.Of(sequence.GetString()));
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace FactTrack;

/// <summary>An <see cref="Allegation"/> in JSON.</summary>
internal sealed record AllegationJson
{
    /// <summary>That of the furthest step; written for readers, made anew when read.</summary>
    public required AllegationStatus Status { get; init; }

    public required bool IsDenied { get; init; }

    public required AllegationStepJson[] Steps { get; init; }

    [return: NotNullIfNotNull(nameof(allegation))]
    public static AllegationJson? Of(Allegation? allegation) => allegation is null ? null : new()
    {
        Status = allegation.Status,
        IsDenied = allegation.IsDenied,
        Steps = [.. allegation.Steps.Select(step => new AllegationStepJson { Status = step.Status, Words = new PartJson(step.Words) })],
    };

    public Allegation ToAllegation(JsonReading reading) => Steps.Length > 0
        ? new(Steps.Select(step => new AllegationStep(step.Status, step.Words.ToPart(reading))).ToValueList())
        : throw new JsonException("An allegation has at least one step.");
}

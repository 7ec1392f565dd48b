using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>One public test case of Microsoft.Recognizers.Text: a text and what its model finds there.</summary>
/// <param name="Id">Suite and number.</param>
/// <param name="Model">The model, such as <c>CurrencyModel</c>.</param>
/// <param name="Input">The text.</param>
/// <param name="Reference">What relative times are told from, or null.</param>
/// <param name="Expected">All that is to be found, and no more.</param>
internal sealed record RecognizerCase(string Id, string Model, string Input, DateTime? Reference, RecognizerCase.Result[] Expected)
{
    /// <summary>The text as an article, told at the reference time.</summary>
    public Article ToArticle() => new(Input)
    {
        PublishedAt = Reference is not { } moment ? null
            : moment.TimeOfDay == TimeSpan.Zero ? PublicationTime.On(DateOnly.FromDateTime(moment)) : PublicationTime.At(new DateTimeOffset(moment, TimeSpan.Zero)),
    };

    /// <summary>One expected result.</summary>
    /// <param name="Start">Its first character.</param>
    /// <param name="End">One past its last.</param>
    /// <param name="Resolution">Its meaning, in the model's own notation.</param>
    internal sealed record Result(int Start, int End, JsonElement Resolution)
    {
        /// <summary>A field of the meaning as text, or null.</summary>
        public string? this[string field] =>
            Resolution.ValueKind == JsonValueKind.Object && Resolution.TryGetProperty(field, out JsonElement value) ? value.ToString() : null;
    }
}

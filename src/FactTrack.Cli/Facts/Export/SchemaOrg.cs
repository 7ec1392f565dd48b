using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace FactTrack.Cli.Facts;

/// <summary>A fact as schema.org's <c>Claim</c>, and what people decided about it as <c>ClaimReview</c>.</summary>
internal static class SchemaOrg
{
    // The page that it is put into must not read tags in it; letters of all scripts stay as they are.
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A node in one line.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(s_options);

    /// <summary>The claim and its reviews.</summary>
    public static IEnumerable<JsonNode> Nodes(Fact fact)
    {
        yield return Claim(fact);
        for (int i = 0; i < fact.Reviews.Count; i++)
            if (Rating(fact.Reviews[i].Kind) is { } rating) yield return Review(fact, fact.Reviews[i], rating, i + 1);
    }

    private static JsonObject Claim(Fact fact)
    {
        // Who tells the contrary is no place where the claim appears.
        JsonNode[] appearances =
        [
            .. fact.Reports.Where(report => (report.Marks & (ReportMarks.Superseded | ReportMarks.Contrary)) == 0).DistinctBy(report => report.ArticleId).Select(Article),
        ];
        return Object(
            ("@type", "Claim"),
            ("@id", Id(fact)),
            ("name", fact.Summary.Told),
            ("author", Array(fact.Origins.Select(origin => Author(fact, origin)))),
            ("datePublished", Day(fact.Summary.FirstTold)),
            ("firstAppearance", appearances.FirstOrDefault()?.DeepClone()),
            ("appearance", Array(appearances)),
            ("correction", fact.Reviews.LastOrDefault(review => review.Kind == ReviewKind.Correct) is { } corrected
                ? Object(("@type", "CorrectionComment"), ("text", corrected.Correction))
                : null));
    }

    private static JsonObject Article(FactReport report) => Object(
        ("@type", "NewsArticle"),
        ("identifier", report.ArticleId),
        ("headline", report.Title),
        ("url", report.Url),
        ("datePublished", report.ToldAt?.ToString()),
        ("publisher", report.Publisher is { } publisher ? Object(("@type", "Organization"), ("name", publisher)) : null));

    // Whoever is not known to be a person speaks for others.
    private static JsonObject Author(Fact fact, Origin origin)
    {
        Source? source = origin.Kind == OriginKind.Source ? fact.Reports.FirstOrDefault(report => origin.Reports.Contains(report.Id))?.Claim?.Attribution?.Source : null;
        bool isPerson = source is { Entity.Type: EntityType.Person } or { Entity: null, Type: SourceType.Person or SourceType.Witness };
        return Object(("@type", isPerson ? "Person" : "Organization"), ("name", origin.Name));
    }

    private static JsonObject Review(Fact fact, Review review, string rating, int number) => Object(
        ("@type", "ClaimReview"),
        ("@id", $"{Id(fact)}:review:{Number.Text(number)}"),
        ("itemReviewed", Object(("@id", Id(fact)))),
        ("claimReviewed", fact.Summary.Told),
        ("author", Object(("@type", "Person"), ("name", review.Reviewer))),
        ("datePublished", review.At.ToString("O", CultureInfo.InvariantCulture)),
        ("reviewRating", Object(("@type", "Rating"), ("alternateName", rating))),
        ("reviewBody", review.Correction is { } wording ? review.Reason is { } why ? $"{wording} ({why})" : wording : review.Reason));

    // Merging and splitting say nothing of the claim.
    private static string? Rating(ReviewKind kind) => kind switch
    {
        ReviewKind.Accept => "accepted",
        ReviewKind.Reject => "rejected",
        ReviewKind.Correct => "corrected",
        _ => null,
    };

    private static string Id(Fact fact) => "urn:facttrack:fact:" + fact.Id;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonArray? Array(IEnumerable<JsonNode> nodes) => nodes.ToArray() is { Length: > 0 } some ? new JsonArray(some) : null;

    /// <summary>An object of what is there.</summary>
    private static JsonObject Object(params (string Name, JsonNode? Value)[] properties) =>
        new(properties.Where(property => property.Value is not null).Select(property => KeyValuePair.Create(property.Name, property.Value)));
}

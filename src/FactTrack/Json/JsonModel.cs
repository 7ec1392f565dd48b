using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>The source-generated serializer of results and articles.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 512,
    Converters =
    [
        typeof(JsonText), typeof(JsonPair), typeof(JsonPairs), typeof(JsonSources), typeof(CamelCase<TextSource>), typeof(CamelCase<BlockKind>),
        typeof(CamelCase<EntityType>), typeof(CamelCase<MentionKind>), typeof(CamelCase<UnitKind>), typeof(CamelCase<Approximation>),
        typeof(CamelCase<TimexType>), typeof(CamelCase<TimeRelation>), typeof(CamelCase<ClauseKind>), typeof(CamelCase<Role>),
        typeof(CamelCase<Tense>), typeof(CamelCase<Aspect>), typeof(CamelCase<Voice>), typeof(CamelCase<Polarity>),
        typeof(CamelCase<Certainty>), typeof(CamelCase<AttributionKind>), typeof(CamelCase<Stance>), typeof(CamelCase<SourceType>),
        typeof(CamelCase<ClaimKind>), typeof(CamelCase<Asserter>), typeof(CamelCase<EventClass>), typeof(CamelCase<ClaimContext>),
        typeof(CamelCase<SpeechAct>), typeof(CamelCase<Commitment>), typeof(CamelCase<AllegationStatus>), typeof(CamelCase<ChangeDirection>), typeof(CamelCase<StateRelation>),
        typeof(CamelCase<WarningKind>), typeof(CamelCase<SupportLevel>), typeof(CamelCase<ContestStatus>), typeof(CamelCase<LifecycleStage>), typeof(CamelCase<ReviewStatus>),
        typeof(CamelCase<OriginKind>),
    ])]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(ArticleLineJson))]
[JsonSerializable(typeof(FactJson))]
[JsonSerializable(typeof(FactSummaryJson))]
[JsonSerializable(typeof(FactChangeJson))]
[JsonSerializable(typeof(DraftCheckJson))]
[JsonSerializable(typeof(ArticleDifferenceJson))]
[JsonSerializable(typeof(NewsEventJson))]
[JsonSerializable(typeof(StoryJson))]
internal sealed partial class JsonModel : JsonSerializerContext;

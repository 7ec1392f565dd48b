using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>The gold of a seeds folder, as far as it is scored; the names are those of <c>gold.json</c> in snake case.</summary>
internal sealed record SeedsGold(
    GoldMeta Meta, GoldEntity[] Entities, GoldClaim[] Claims, GoldReference[] Coreference, JsonElement[] KnownSpurious)
{
    private static readonly JsonSerializerOptions s_format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Reads <c>gold.json</c> of a folder.</summary>
    /// <exception cref="InvalidDataException">The file is not a gold file.</exception>
    public static SeedsGold Read(string folder)
    {
        string path = Path.Combine(folder, "gold.json");
        SeedsGold? gold = JsonSerializer.Deserialize<SeedsGold>(File.ReadAllText(path), s_format);
        return gold is { Meta.Files: not null, Entities: not null, Claims: not null, Coreference: not null, KnownSpurious: not null }
            ? gold
            : throw new InvalidDataException($"{path}: not a gold file of seeds.");
    }
}

/// <summary>The articles by their letter.</summary>
internal sealed record GoldMeta(Dictionary<string, GoldFile> Files);

/// <summary>An article's file, relative to the folder.</summary>
internal sealed record GoldFile(string Path);

/// <summary>Words of an article, half-open in UTF-16 units.</summary>
internal sealed record GoldSpan(string Text, int Start, int End)
{
    /// <summary>The characters that another span shares.</summary>
    public int Shared(TextSpan span) =>
        span.Source == TextSource.Body ? Math.Max(0, Math.Min(End, span.End) - Math.Max(Start, span.Start)) : 0;

    /// <summary>True if a part shares a character.</summary>
    public bool Overlaps(TextPart? part) => part is not null && part.Spans.Any(s => Shared(s) > 0);
}

/// <summary>Somebody or something, with its mentions by article.</summary>
internal sealed record GoldEntity(string Id, Dictionary<string, GoldSpan[]> Mentions);

/// <summary>A pronoun or the like, with the entities that it stands for.</summary>
internal sealed record GoldReference(string Text, int Start, int End, string Doc, string[] Antecedent);

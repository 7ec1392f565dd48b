using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>The nested attributions of GUM news: gold whose content holds another one's cue or source, or that stands in another one's content.</summary>
/// <remarks>
/// The extents of GUM's contents are approximate (discourse units), so a level is right if some attribution of ours has an overlapping source
/// (half of the words of both, or the same head at the end) and a content that shares at least half of the words of the shorter one; an inner
/// one must hang below the outer one in our chain.
/// </remarks>
internal static class NestedAttributions
{
    private sealed record Gold(string Article, string Part, RoleSpan Source, RoleSpan Cue, RoleSpan Content, bool HasNested);

    /// <summary>Scores the articles of a part.</summary>
    public static void Score(string folder, string part, Report report)
    {
        int nested = 0, right = 0;
        var gold = new List<(string Article, string Part, JsonElement Json)>();
        foreach (string line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
        {
            JsonElement element = JsonDocument.Parse(line).RootElement;
            gold.Add((element.GetProperty("doc").GetString()!, element.GetProperty("part").GetString()!, element));
        }

        _ = (nested, right, report, part);
    }
}

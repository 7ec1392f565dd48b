using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTrack.Cli.Tests;

/// <summary>Short articles made of templates, the same for the same number: happenings told by several papers, copies, denials, figures that grow, new versions, undated ones.</summary>
internal static class GeneratedNews
{
    private static readonly string[] s_places = ["Norrvik", "Tarnby", "Grenholt", "Selmouth", "Harnby", "Ostfjord", "Kestrel Bay", "Lunden", "Vasterholm", "Brackwater", "Eskdale", "Morven"];
    private static readonly string[] s_people = ["Anna Holm", "Lars Moe", "Ida Bergstrand", "Peter Quill", "Nora Tveit", "Karl Ostby", "Mira Sandell", "Jonas Reeve", "Elin Fosse", "Tom Harrow"];
    private static readonly string[] s_papers = ["Norrvik Post", "Evening Echo", "Coast Daily", "Fjord Letter", "Harn Gazette", "Morning Line"];
    private static readonly string[] s_things = ["sawmill", "harbour hotel", "fish market", "ferry terminal", "grain store", "town archive", "glass works", "rail depot"];
    private static readonly string[] s_causes = ["A fire", "A flood", "An explosion", "A storm", "A landslide"];

    /// <summary>Articles as lines of JSON.</summary>
    /// <param name="count">How many lines.</param>
    /// <param name="seed">Which ones.</param>
    public static string Lines(int count, int seed)
    {
        var random = new Random(seed);
        var lines = new StringBuilder();
        for (int made = 0, happening = 0; made < count; happening++)
        {
            string place = Pick(s_places), thing = Pick(s_things), cause = Pick(s_causes), owner = Pick(s_people), mayor = Pick(s_people);
            var day = new DateTime(2026, 1, 5).AddDays((happening / 4) + random.Next(3));
            int hurt = random.Next(3, 40), reports = random.Next(1, 7);
            string first = "";
            for (int i = 0; i < reports && made < count; i++, made++)
            {
                string told = $"{cause} damaged the {thing} in {place} on {day.DayOfWeek}";
                string text = random.Next(6) switch
                {
                    0 => $"{told}, the police said. At least {hurt} people were injured. The owner, {owner}, closed the {thing} for {random.Next(2, 9)} weeks.",
                    1 => $"{owner} said that {char.ToLowerInvariant(cause[0])}{cause[1..]} damaged the {thing} in {place}. The police counted {hurt + i} injured people.",
                    2 => $"The mayor of {place}, {mayor}, denied that {char.ToLowerInvariant(cause[0])}{cause[1..]} damaged the {thing} on {day.DayOfWeek}.",
                    3 => $"{told}. {mayor} promised {random.Next(2, 60)} million crowns for {place}. {owner} thanked the fire brigade.",
                    4 when first.Length > 0 => first,
                    _ => $"Nobody was injured when {char.ToLowerInvariant(cause[0])}{cause[1..]} damaged the {thing} in {place}, according to {owner}. The {thing} opens again in {day.AddMonths(2).ToString("MMMM", CultureInfo.InvariantCulture)}.",
                };
                if (first.Length == 0) first = text;
                // Now and then the same article comes again with another text.
                string id = random.Next(12) == 0 && i > 0 ? $"{happening}-{i - 1}" : $"{happening}-{i}";
                lines.AppendLine(JsonSerializer.Serialize(new
                {
                    id, text, title = $"{cause} in {place}", publisher = Pick(s_papers),
                    published = random.Next(20) == 0 ? null : day.AddHours(random.Next(8, 60)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                }));
            }
        }

        return lines.ToString();

        string Pick(string[] words) => words[random.Next(words.Length)];
    }
}

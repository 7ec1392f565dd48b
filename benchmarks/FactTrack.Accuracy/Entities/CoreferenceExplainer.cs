using FactTrack.Training;

namespace FactTrack.Accuracy;

/// <summary>Writes what was judged wrong in one document so that it can be read: gold, found and the sentence with the token marked.</summary>
internal sealed class CoreferenceExplainer(TreebankSentence[] sentences, List<string> notes)
{
    private readonly string[] _forms = [.. sentences.SelectMany(s => s.Forms)];

    /// <summary>Adds a case.</summary>
    public void Note(string verdict, GoldMention item, Mention? mention, CoreferenceGold gold, EntityLayer found)
    {
        string expected = string.Join(" / ", gold.Names.Where(n => n.Entity == item.Entity).Select(n => Words(n.Tokens)).Distinct());
        string given = mention is null ? "no mention" : mention.Entities.Count > 0
            ? $"{string.Join(" + ", mention.Entities.Select(e => found.Entities[e].Name))} by {mention.Rule} {mention.Confidence:F2}"
            : $"none of {string.Join(", ", mention.Candidates.Select(e => found.Entities[e].Name))}";
        notes.Add($"{verdict}: {sentences[0].Document} token {item.Head} [{Words(item.Tokens)}]\n#   expected {expected}\n#   found    {given}\n#   {Context(item)}");
    }

    private string Context(GoldMention item)
    {
        int number = 0, start = 0;
        while (start + sentences[number].Length <= item.Head) start += sentences[number++].Length;
        IEnumerable<string> before = sentences.Skip(Math.Max(0, number - 1)).Take(Math.Min(number, 1)).SelectMany(s => s.Forms);
        IEnumerable<string> here = Enumerable.Range(start, sentences[number].Length).Select(i => i == item.Head ? $"[[{_forms[i]}]]" : _forms[i]);
        return string.Join(' ', [.. before, "||", .. here]);
    }

    private string Words(TokenRange tokens) => string.Join(' ', _forms[tokens.Start..tokens.End]);
}

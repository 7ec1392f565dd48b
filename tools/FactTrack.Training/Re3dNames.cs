using System.Text.Json;

namespace FactTrack.Training;

/// <summary>Names out of re3d, whose phrases are annotated whole ("Foreign Secretary Anna Holm", "the UK"): each is reduced to the name in it.</summary>
/// <remarks>A sentence with a capitalised word that no phrase explains is left out, as its annotation is not complete.</remarks>
internal static class Re3dNames
{
    private static readonly Lexicon s_functionWords = Lexicon.BuiltIn("function-words");

    public static IEnumerable<TreebankSentence> Read(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            TextLayer text = new TextAnalyzer(int.MaxValue).Read(new Article(json.RootElement.GetProperty("text").GetString()!), [], CancellationToken.None);
            string[] forms = text.Tokens.Forms;
            NameTag[] tags = Tags(json.RootElement.GetProperty("entities"), text.Tokens);
            foreach (TokenRange sentence in text.Sentences.Select(s => s.Tokens))
            {
                if (!IsComplete(forms, tags, sentence)) continue;
                yield return new TreebankSentence { Document = path, Forms = forms[sentence.Start..sentence.End], Names = tags[sentence.Start..sentence.End] };
            }
        }
    }

    private static NameTag[] Tags(JsonElement entities, TokenTable tokens)
    {
        var tags = new NameTag[tokens.Count];
        List<Phrase> phrases = [.. entities.EnumerateArray().Select(e => PhraseOf(e, tokens)).Where(p => p.Begin != NameTag.Outside && p.Tokens.Length > 0)];

        // Phrases marked by people before the names that a program proposed inside them, longer ones first.
        foreach (Phrase phrase in phrases.OrderBy(p => p.IsProposed).ThenByDescending(p => p.Tokens.Length).ThenBy(p => p.Tokens.Start))
        {
            if (phrase.IsProposed && !phrases.Any(p => !p.IsProposed && p.Tokens.Contains(phrase.Tokens))) continue;
            (TokenRange name, NameTag begin) = NameIn(tokens.Forms, phrase, phrases);
            if (name.Length == 0 || tags.AsSpan(name.Start, name.Length).ContainsAnyExcept(NameTag.Outside)) continue;
            tags.AsSpan(name.Start, name.Length).Fill(begin + 1);
            tags[name.Start] = begin;
        }

        return tags;
    }

    private static Phrase PhraseOf(JsonElement entity, TokenTable tokens)
    {
        NameTag begin = entity.GetProperty("type").GetString() switch
        {
            "Person" => NameTag.BeginPerson,
            "Organisation" => NameTag.BeginOrganization,
            "Location" => NameTag.BeginPlace,
            _ => NameTag.Outside,
        };
        int from = 0, to;
        while (from < tokens.Count && tokens.SpanOf(from).Start < entity.GetProperty("begin").GetInt32()) from++;
        for (to = from; to < tokens.Count && tokens.SpanOf(to).End <= entity.GetProperty("end").GetInt32();) to++;
        return new Phrase(new(from, to), begin, entity.GetProperty("confidence").GetDouble() == 0);
    }

    // Without determiner, and without what stands before a person; empty unless all words but small ones are capitalised.
    private static (TokenRange Name, NameTag Begin) NameIn(string[] forms, Phrase phrase, List<Phrase> phrases)
    {
        (int from, int to) = (phrase.Tokens.Start, phrase.Tokens.End);
        if (phrase.Begin == NameTag.BeginPerson)
        {
            from = phrases.Where(p => p.Begin == NameTag.BeginPerson && p.Tokens.End == to && p.Tokens.Length > 1 && p.Tokens.Start > from).Select(p => p.Tokens.Start).DefaultIfEmpty(from).Max();
            for (int i = from; i < to; i++)
                if (IsTitle(forms[i])) from = i + 1;
        }

        if (from < to && forms[from].ToLowerInvariant() is "the" or "a" or "an") from++;
        if (from < to && forms[to - 1] is "'s" or "'") to--;
        bool isName = from < to && IsFirst(forms[from]) && forms[from..to].All(f => IsFirst(f) || f is "of" or "and" or "the" or "-")
            && !IsTitle(forms[to - 1]) && !(to - from == 1 && IsNoName(forms[from]));
        if (!isName) return default;
        bool isPlace = Gazetteer.Shared.Match(forms, from, to, out int known) is { Type: EntityType.GeopoliticalEntity } && known == to - from;
        return (new(from, to), isPlace ? NameTag.BeginPlace : phrase.Begin);
    }

    private static bool IsComplete(string[] forms, NameTag[] tags, TokenRange sentence)
    {
        for (int i = sentence.Start + 1; i < sentence.End; i++)
            if (tags[i] == NameTag.Outside && char.IsUpper(forms[i][0]) && forms[i - 1] != "\"" && !IsTitle(forms[i]) && !IsNoName(forms[i])) return false;
        return sentence.Length > 2;
    }

    private static bool IsFirst(string form) => char.IsUpper(form[0]) || char.IsDigit(form[0]) || form == "al";

    // Demonyms, months, pronouns, common nouns for people.
    private static bool IsNoName(string form) =>
        form.Length < 2 || EntityWords.Shared.IsNameStop(form) || (!char.IsUpper(form[1]) && s_functionWords.Contains(form.ToLowerInvariant()))
        || EntityWords.Shared.Noun(form, form.TrimEnd('s')) is { Type: EntityType.Person }
        || Gazetteer.Shared.Match([form], 0, 1, out _) is { Kind: GazetteerKind.CountryAdjective or GazetteerKind.CountryPeople };

    private static bool IsTitle(string form) => EntityWords.Shared.TitleKind(form).Length > 0 || EntityWords.Shared.Noun(form, form) is { Type: EntityType.Person };

    private readonly record struct Phrase(TokenRange Tokens, NameTag Begin, bool IsProposed);
}

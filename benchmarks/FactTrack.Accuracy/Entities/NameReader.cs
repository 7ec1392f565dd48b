using FactTrack.Training;

namespace FactTrack.Accuracy;

/// <summary>Runs parser and entity layer over sentences of a corpus.</summary>
internal sealed class NameReader(IParser parser)
{
    private readonly TextAnalyzer _text = new(int.MaxValue);
    private readonly EntityAnalyzer _entities = new([]);

    /// <summary>The names in the tokens of all sentences together, the longest where one stands in another.</summary>
    /// <exception cref="InvalidDataException">A token is no token for the library.</exception>
    public List<FoundName> Read(TreebankSentence[] sentences)
    {
        (Article article, TextLayer text) = Analyze(sentences);
        SyntaxTable syntax = parser.Parse(text.Tokens.Forms, text.SentenceStarts());
        EntityLayer entities = _entities.Analyze(article, text, syntax, new TreeIndex(syntax), CancellationToken.None);
        var names = new List<FoundName>();
        foreach (Mention mention in entities.Mentions.Where(m => m.Kind == MentionKind.Name && m.Name.Length > 0 && m.Entities.Count > 0).OrderByDescending(m => m.Name.Length))
        {
            NameTag kind = KindOf(entities.Entities[mention.Entities[0]].Type);
            if (kind != NameTag.Outside && !names.Exists(n => n.Tokens.Overlaps(mention.Name))) names.Add(new FoundName(mention.Name, kind));
        }

        return names;
    }

    private (Article Article, TextLayer Text) Analyze(TreebankSentence[] sentences)
    {
        string[] forms = [.. sentences.SelectMany(s => s.Forms).Select(f => f.Replace(' ', '\u00b7'))];
        string lines = string.Join('\n', sentences.Select(s => string.Join(' ', s.Forms.Select(f => f.Replace(' ', '\u00b7')))));
        TextLayer layer = _text.Read(new Article(lines) { IsPretokenized = true }, [], CancellationToken.None);
        if (layer.Tokens.Count != forms.Length) throw new InvalidDataException($"{forms.Length} tokens became {layer.Tokens.Count}.");

        // The same tokens in a text where the parts of "al-Sadr" and "Holm's" touch each other, as in an article.
        var text = new System.Text.StringBuilder();
        int[] starts = new int[forms.Length], ends = new int[forms.Length];
        int token = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            string? raw = sentence.Text;
            for (int i = 0, at = 0; i < sentence.Length; i++, token++)
            {
                if (i == 0 || IsApart(raw, sentence.Forms, i, ref at)) text.Append(' ');
                starts[token] = text.Length;
                text.Append(forms[token]);
                ends[token] = text.Length;
            }
        }

        return (new Article(text.ToString()), layer with { Tokens = new TokenTable(layer.Tokens.Forms, starts, ends, 0) });
    }

    // By the text of the sentence; without one, or where it differs, hyphens and what starts with an apostrophe touch their words.
    private static bool IsApart(string? raw, string[] forms, int token, ref int at)
    {
        if (token == 1 && raw is not null) at = forms[0].Length;
        int next = raw is null || at > raw.Length ? -1 : raw.IndexOf(forms[token], at, StringComparison.Ordinal);
        if (next < 0 || next > at + 1) return forms[token][0] != '\'' && !IsHyphen(forms, token) && !IsHyphen(forms, token - 1);
        bool isApart = next > at;
        at = next + forms[token].Length;
        return isApart;
    }

    private static bool IsHyphen(string[] forms, int token) =>
        forms[token] == "-" && token > 0 && token + 1 < forms.Length && char.IsLetterOrDigit(forms[token - 1][^1]) && char.IsLetterOrDigit(forms[token + 1][0]);

    private static NameTag KindOf(EntityType type) => type switch
    {
        EntityType.Person => NameTag.BeginPerson,
        EntityType.Organization => NameTag.BeginOrganization,
        EntityType.GeopoliticalEntity or EntityType.Location => NameTag.BeginPlace,
        EntityType.Event or EntityType.Product or EntityType.Work => NameTag.BeginOther,
        _ => NameTag.Outside,
    };
}

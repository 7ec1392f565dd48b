namespace FactTrack.Training;

/// <summary>Reads names from columns, IO or IOB2: "token tag", or the numbered columns of Universal NER. An empty line ends a sentence.</summary>
internal static class NameCorpus
{
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        string document = path;
        string? text = null;
        var tokens = new List<(string Form, string Tag)>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal)) document = line;
            if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line["# text = ".Length..];
            if (line.StartsWith("# ", StringComparison.Ordinal)) continue;
            if (line.Length > 0)
            {
                string[] fields = line.Split(' ', '\t');
                if (fields.Length >= 3) tokens.Add((fields[1], fields[2]));
                else tokens.AddRange(Pieces(fields[0]).Select(piece => (piece, fields[^1])));
            }
            else if (tokens.Count > 0)
            {
                yield return new TreebankSentence { Document = document, Text = text, Forms = tokens.Select(t => t.Form).ToArray(), Names = Tags(tokens) };
                tokens.Clear();
                text = null;
            }
        }
    }

    /// <summary>Splits at inner hyphens, as the treebanks do.</summary>
    public static IEnumerable<string> Pieces(string token)
    {
        int hyphen = token.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen < token.Length - 1 && char.IsLetter(token[hyphen - 1]) && char.IsLetter(token[hyphen + 1])
            ? [token[..hyphen], "-", .. Pieces(token[(hyphen + 1)..])]
            : [token];
    }

    private static NameTag[] Tags(List<(string Form, string Tag)> tokens)
    {
        var tags = new NameTag[tokens.Count];
        for (int i = 0; i < tags.Length; i++)
        {
            string tag = tokens[i].Tag;
            NameTag begin = tag.Split('-')[^1] switch
            {
                "PER" => NameTag.BeginPerson,
                "ORG" => NameTag.BeginOrganization,
                "LOC" => NameTag.BeginPlace,
                "MISC" => NameTag.BeginOther,
                _ => NameTag.Outside,
            };
            bool inside = begin != NameTag.Outside && tag[0] == 'I' && i > 0 && (tags[i - 1] == begin || tags[i - 1] == begin + 1);
            tags[i] = inside ? begin + 1 : begin;
        }

        // "A French painter": no name in the other corpora.
        for (int i = 0; i < tags.Length; i++)
            if (tags[i] == NameTag.BeginOther && (i + 1 == tags.Length || tags[i + 1] != NameTag.InsideOther) && IsDemonym(tokens[i].Form)) tags[i] = NameTag.Outside;
        return tags;
    }

    private static bool IsDemonym(string form) =>
        Gazetteer.Shared.Match([form], 0, 1, out _) is { Kind: GazetteerKind.CountryAdjective or GazetteerKind.CountryPeople };
}

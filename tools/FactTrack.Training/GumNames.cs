namespace FactTrack.Training;

/// <summary>Names out of GUM's entity layer: mentions whose head is a proper noun, reduced to the name itself.</summary>
internal static class GumNames
{
    public static NameTag[] Read(TreebankLayer syntax, string[] forms, string[] misc)
    {
        var tags = new NameTag[forms.Length];

        // Longer mentions first: "University of Portsmouth" takes the tokens, the place inside it does not overwrite them.
        foreach ((int start, int end, string type) in Mentions(misc).OrderByDescending(m => m.End - m.Start))
        {
            int head = Enumerable.Range(start, end - start).FirstOrDefault(i => syntax.Heads[i] - 1 < start || syntax.Heads[i] - 1 >= end, -1);
            if (head < 0 || syntax.Upos[head] != "PROPN" || FirstTag(type) is not { } begin) continue;
            (int from, int to) = Extent(syntax, forms, head, start, end, begin == NameTag.BeginPerson);
            if (tags.AsSpan(from, to - from).ContainsAnyExcept(NameTag.Outside)) continue;
            tags.AsSpan(from, to - from).Fill(begin + 1);
            tags[from] = begin;
        }

        return tags;
    }

    private static NameTag? FirstTag(string type) => type switch
    {
        "person" => NameTag.BeginPerson,
        "organization" => NameTag.BeginOrganization,
        "place" => NameTag.BeginPlace,
        "time" => null,
        _ => NameTag.BeginOther,
    };

    /// <summary>Grows a name from its head over flat parts, capitalised compounds, and "of" or "and" between capitals.</summary>
    private static (int From, int To) Extent(TreebankLayer syntax, string[] forms, int head, int start, int end, bool person)
    {
        int from = head, to = head + 1;
        bool Belongs(int token) => person
            ? syntax.Relations[token] == "flat" || (syntax.Upos[token] == "PUNCT" && forms[token] == "-")
            : char.IsUpper(forms[token][0]) || char.IsDigit(forms[token][0]) || forms[token] is "-" or "&";
        while (from > start && !person && (Belongs(from - 1) && syntax.Relations[from - 1] is "compound" or "amod" or "punct" or "nummod" or "flat")) from--;
        while (to < end && (Belongs(to) || (!person && forms[to] is "of" or "and" or "for" && to + 1 < end && char.IsUpper(forms[to + 1][0])))) to++;
        while (to > head + 1 && forms[to - 1] is "-" or "&") to--;
        return (from, to);
    }

    // The value is a run of "(id-type-...", "id)" and "(id-type-...)", for example "(6-person-new-cf1(7-place-giv-cf2)6)".
    private static List<(int Start, int End, string Type)> Mentions(string[] misc)
    {
        var mentions = new List<(int, int, string)>();
        var open = new Dictionary<string, Stack<(int Start, string Type)>>();
        for (int token = 0; token < misc.Length; token++)
        {
            string? value = misc[token].Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
            if (value is null) continue;
            for (int at = "Entity=".Length; at < value.Length;)
            {
                int next = value.AsSpan(at + 1).IndexOfAny('(', ')') is var n && n < 0 ? value.Length : at + 1 + n;
                bool opens = value[at] == '(', closes = next < value.Length && value[next] == ')';
                string[] parts = value[(opens ? at + 1 : at)..next].Split('-');
                string id = parts[0].Split('[')[0];
                if (opens && parts.Length > 1) Stack(open, id).Push((token, parts[1]));
                if (closes && Stack(open, id).TryPop(out (int Start, string Type) mention)) mentions.Add((mention.Start, token + 1, mention.Type));
                at = closes ? next + 1 : next;
            }
        }

        return mentions;
    }

    private static Stack<(int, string)> Stack(Dictionary<string, Stack<(int, string)>> open, string id)
    {
        if (!open.TryGetValue(id, out Stack<(int, string)>? stack)) open[id] = stack = new Stack<(int, string)>();
        return stack;
    }
}

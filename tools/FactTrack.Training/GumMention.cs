namespace FactTrack.Training;

/// <summary>A mention of GUM's entity layer: a phrase with a type, named or not.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Type">GUM's type, such as <c>person</c>.</param>
/// <param name="Entity">The entity of its document that it stands for; mentions with the same one corefer.</param>
internal readonly record struct GumMention(int Start, int End, string Type, string Entity)
{
    /// <summary>Reads the mentions of a sentence from its column MISC.</summary>
    /// <remarks>The value is a run of "(id-type-...", "id)" and "(id-type-...)", for example "(6-person-new-cf1(7-place-giv-cf2)6)".</remarks>
    public static List<GumMention> Read(string[] misc)
    {
        var mentions = new List<GumMention>();
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
                if (closes && Stack(open, id).TryPop(out (int Start, string Type) mention)) mentions.Add(new(mention.Start, token + 1, mention.Type, id));
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

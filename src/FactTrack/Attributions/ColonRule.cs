namespace FactTrack;

/// <summary>"Minister: no plans to resign", "No plans to resign: minister", "HOLM: I stay.": a source and its content parted by a colon or, in headlines, a dash.</summary>
internal sealed class ColonRule(AttributionInput input, SourceResolver sources)
{
    // A longer phrase before a colon is a sentence of its own.
    private const int LongestSource = 8;

    // A longer label before a colon is no name of a speaker.
    private const int LongestLabel = 4;

    private readonly HashSet<string> _labels = FindLabels(input);

    /// <summary>Looks at one sentence.</summary>
    public void Apply(Sentence sentence, DraftList drafts)
    {
        bool isHeading = input.IsHeading(sentence);
        int mark = FindMark(sentence.Tokens, isHeading);
        if (mark < 0) return;
        var before = new TokenRange(sentence.Tokens.Start, mark);
        var after = new TokenRange(mark + 1, sentence.Tokens.End);
        if (IsTurn(sentence, mark)) AddTurn(mark, before, Turn(sentence, after), drafts);
        else if (isHeading && input.Text.Tokens.Forms[sentence.Tokens.End - 1] == "?") return;
        else if (SourceIn(before, isHeading) is >= 0 and var first && Words(after) > 1 && (isHeading || HasVerb(after))) Add(mark, first, after, sentence, drafts, "colon");
        else if (isHeading && SourceIn(after, isHeading) is >= 0 and var last && Words(before) > 2) Add(mark, last, before, sentence, drafts, "colon");
    }

    private int FindMark(TokenRange sentence, bool isHeading)
    {
        for (int token = sentence.Start + 1; token < sentence.End - 1; token++)
        {
            if (input.Text.Tokens.Forms[token] == ":") return token;
            if (isHeading && input.Text.Tokens.Forms[token] is "-" or "--" or "\u2013" or "\u2014" && !input.Text.Tokens.TouchesNext(token)) return token;
        }

        return -1;
    }

    // In an interview as it was held, the same label opens several paragraphs.
    private static HashSet<string> FindLabels(AttributionInput input)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextBlock block in input.Text.Blocks)
            if (block.FirstSentence < block.EndSentence && Label(input, input.Text.Sentences[block.FirstSentence]) is { } label && !seen.Add(label)) labels.Add(label);
        return labels;
    }

    private static string? Label(AttributionInput input, Sentence sentence)
    {
        int start = sentence.Tokens.Start;
        while (start < sentence.Tokens.End && input.Quotes.IsMark(start)) start++;
        for (int token = start; token <= start + LongestLabel && token < sentence.Tokens.End; token++)
            if (input.Text.Tokens.Forms[token] == ":") return token == start || BlockCues.Labels.Find(input.Text.Tokens.Forms[start]) is not null ? null : string.Join(' ', Enumerable.Range(start, token - start).Select(t => input.Text.Tokens.Forms[t]));
        return null;
    }

    private bool IsTurn(Sentence sentence, int mark) =>
        sentence.Index == input.Text.Blocks[sentence.Block].FirstSentence && Label(input, sentence) is { } label && _labels.Count > 0
        && mark + 1 < sentence.Tokens.End && (IsCapitals(label) || (_labels.Contains(label) && SourceIn(new TokenRange(sentence.Tokens.Start, mark), isHeading: false) >= 0));

    private static bool IsCapitals(string label) => label.All(c => char.IsUpper(c) || c is ' ' or '.' or '-');

    // "Q: ... A: ...": the letters name nobody.
    private void AddTurn(int mark, TokenRange label, List<TokenRange> content, DraftList drafts)
    {
        label = input.Trim(label);
        if (label.Length == 1 && input.Text.Tokens.Forms[label.Start].Length == 1) drafts.Leave(content);
        else Add(mark, LabelHead(label), content, drafts, "speaker-label");
    }

    private int LabelHead(TokenRange label)
    {
        for (int token = label.Start; token < label.End; token++)
            if (!input.IsMark(token) && !label.Contains(input.Syntax.HeadOf(token))) return token;
        return label.End - 1;
    }

    // All of the paragraph is what the speaker says.
    private List<TokenRange> Turn(Sentence sentence, TokenRange after)
    {
        Sentence last = input.Text.Sentences[input.Text.Blocks[sentence.Block].EndSentence - 1];
        return [input.Trim(new TokenRange(after.Start, last.Tokens.End))];
    }

    // One noun phrase without a verb whose head can speak.
    private int SourceIn(TokenRange range, bool isHeading)
    {
        if (range.Length > LongestSource) return -1;
        int head = -1;
        for (int token = range.Start; token < range.End; token++)
        {
            if (input.IsMark(token)) continue;
            if (input.Syntax.UposOf(token) is Upos.Verb or Upos.Aux) return -1;
            if (range.Contains(input.Syntax.HeadOf(token))) continue;
            if (head >= 0) return -1;
            head = token;
        }

        return head >= 0 && input.Syntax.UposOf(head) is Upos.Noun or Upos.Propn && IsSpeaker(head, isHeading) ? head : -1;
    }

    // "Editor's note: ...", "Norway: Anna Holm, Per Lund": what is written under a heading or a place in a list is nobody's statement.
    private bool IsSpeaker(int head, bool isHeading) => input.Entities.EntitiesAt(head) is { Count: > 0 } found
        ? input.Entities.Entities[found[0]].Type is EntityType.Person or EntityType.Organization or EntityType.Group
            || (isHeading && (input.Entities.Entities[found[0]].Type == EntityType.GeopoliticalEntity || sources.CanSpeak(head)))
        : sources.CanSpeak(head) && (isHeading || !sources.IsDocument(head));

    private bool HasVerb(TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
            if (input.Syntax.UposOf(token) is Upos.Verb or Upos.Aux) return true;
        return false;
    }

    private int Words(TokenRange range)
    {
        int words = 0;
        for (int token = range.Start; token < range.End; token++)
            if (!input.IsMark(token)) words++;
        return words;
    }

    private void Add(int mark, int source, TokenRange content, Sentence sentence, DraftList drafts, string rule) =>
        Add(mark, source, new TokenMask(input, sentence.Tokens).Add(content).ToRanges(), drafts, rule);

    private static void Add(int mark, int source, List<TokenRange> content, DraftList drafts, string rule)
    {
        if (content.Count == 0) return;
        drafts.Add(new Draft
        {
            CueHead = mark,
            Cue = new TokenRange(mark, mark + 1),
            SourceHead = source,
            Content = content,
            Rule = rule,
        });
    }
}

namespace FactTrack;

/// <summary>"Minister: no plans to resign", "No plans to resign: minister": a source and its content parted by a colon or, in headlines, a dash.</summary>
internal sealed class ColonRule(AttributionInput input, SourceResolver sources)
{
    // A longer phrase before a colon is a sentence of its own.
    private const int LongestSource = 8;

    /// <summary>Looks at one sentence.</summary>
    public void Apply(Sentence sentence, DraftList drafts)
    {
        bool isHeading = input.Text.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Subheading;
        int mark = FindMark(sentence.Tokens, isHeading);
        if (mark < 0) return;
        var before = new TokenRange(sentence.Tokens.Start, mark);
        var after = new TokenRange(mark + 1, sentence.Tokens.End);
        if (SourceIn(before) is >= 0 and var first && Words(after) > 1 && (isHeading || HasVerb(after))) Add(mark, first, after, sentence, drafts);
        else if (isHeading && SourceIn(after) is >= 0 and var last && Words(before) > 2) Add(mark, last, before, sentence, drafts);
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

    // One noun phrase without a verb whose head can speak.
    private int SourceIn(TokenRange range)
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

        return head >= 0 && input.Syntax.UposOf(head) is Upos.Noun or Upos.Propn && IsSpeaker(head) ? head : -1;
    }

    private bool IsSpeaker(int head) =>
        input.Entities.EntitiesAt(head) is { Count: > 0 } found
            ? input.Entities.Entities[found[0]].Type is EntityType.Person or EntityType.Organization or EntityType.GeopoliticalEntity or EntityType.Group
            : sources.CanSpeak(head);

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

    private void Add(int mark, int source, TokenRange content, Sentence sentence, DraftList drafts) => drafts.Add(new Draft
    {
        CueHead = mark,
        Cue = new TokenRange(mark, mark + 1),
        SourceHead = source,
        Content = new TokenMask(input, sentence.Tokens).Add(content).ToRanges(),
        Confidence = 0.8,
        Rule = "colon",
    });
}

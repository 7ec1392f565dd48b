namespace FactTrack;

/// <summary>Walks over the places of an article where names may stand, and gathers the evidence around each token.</summary>
/// <remarks>A window is a stretch of tokens that may be in names, with small words between them; what lies outside of all windows is in no name.</remarks>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class NameWindow(AnnotatedText text, ArticleForms elsewhere)
{
    /// <summary>Tokens of evidence on each side of a window.</summary>
    public const int Margin = 2;

    // A text of capitals alone is read in pieces, so that time stays linear.
    private const int MaximumLength = 64;

    // Words between two parts of a name: "of the", "van den".
    private const int MaximumLinks = 3;

    private readonly NameEvidence[] _evidence = new NameEvidence[MaximumLength + (2 * Margin)];
    private readonly CapitalRun[] _runs = new CapitalRun[MaximumLength + (2 * Margin)];
    private TokenRange _sentence;
    private bool _isLoud;

    /// <summary>The tokens of the window.</summary>
    public TokenRange Tokens { get; private set; }

    /// <summary>Goes to the first window that begins at or behind a token of a sentence; false if there is none.</summary>
    public bool MoveTo(TokenRange sentence, int at)
    {
        if (sentence != _sentence) Enter(sentence);
        while (at < sentence.End && !MayBeName(at)) at++;
        if (at == sentence.End) return false;
        int end = at + 1, limit = Math.Min(sentence.End, at + MaximumLength);
        for (int next = end, links = 0; next < limit; next++)
        {
            if (MayBeName(next) || IsGlued(next)) (end, links) = (next + 1, 0);
            else if (++links > MaximumLinks || (links > 1 && NameWords.Of(text.Forms[next]).Small == 0)) break;
        }

        Tokens = new TokenRange(at, end);
        Gather();
        return true;
    }

    /// <summary>Writes the features of a token of the window and returns their number.</summary>
    public int Fill(int token, Span<uint> features)
    {
        int place = token - Tokens.Start + Margin;
        return NameFeatures.Fill(_evidence, place, in _runs[place], features);
    }

    private void Enter(TokenRange sentence)
    {
        _sentence = sentence;
        int words = 0, capitals = 0;
        for (int token = sentence.Start; token < sentence.End; token++)
        {
            string form = text.Forms[token];
            if (!char.IsLetter(form[0]) || form.Length == 1) continue;
            words++;
            if (char.IsUpper(form[0])) capitals++;
        }

        _isLoud = capitals > 2 && 3 * capitals > 2 * words;
    }

    private bool MayBeName(int token)
    {
        string form = text.Forms[token];
        if (char.IsUpper(form[0])) return true;
        NameHint hint = text.Syntax.NameHintOf(token);
        if (text.Syntax.UposOf(token) is Upos.Noun or Upos.Adj or Upos.X && Gazetteer.Shared.MatchAnyCase(text.Forms, token, _sentence.End, out _) is { Kind: not GazetteerKind.CountryShort }) return true;
        return hint.Best != NameTag.Outside || text.Syntax.UposOf(token) == Upos.Propn || (hint.Second != NameTag.Outside && hint.Lead < 3);
    }

    // The second half of "Ji-hoon".
    private bool IsGlued(int token) =>
        token - 2 >= _sentence.Start && text.Forms[token - 1] == "-" && text.Text.Tokens.TouchesNext(token - 1) && text.Text.Tokens.TouchesNext(token - 2);

    private void Gather()
    {
        int start = Tokens.Start - Margin, end = Tokens.End + Margin;
        for (int token = start; token < end; token++)
            _evidence[token - start] = _sentence.Contains(token) ? Evidence(token) : NameEvidence.Border;
        for (int token = Math.Max(start, _sentence.Start); token < Math.Min(end, _sentence.End);)
        {
            GazetteerEntry? known = Gazetteer.Shared.MatchAnyCase(text.Forms, token, Math.Min(end, _sentence.End), out int length);
            if (known is null)
            {
                token++;
                continue;
            }

            uint kind = 1 + (uint)known.Kind + (known.Type == EntityType.Location ? 16u : known.Type == EntityType.Event ? 32u : known.Type is EntityType.Work or EntityType.Product ? 64u : 0);
            for (int i = 0; i < length; i++) _evidence[token + i - start].Listed = (4 * kind) + (length == 1 ? 0u : i == 0 ? 1u : i == length - 1 ? 3u : 2u);
            token += length;
        }

        for (int at = 0; at < end - start;)
        {
            int stop = RunEnd(start, at, end);
            CapitalRun run = stop > at ? Run(start, at, stop) : new CapitalRun { Start = at, End = at + 1, IsStart = start + at == _sentence.Start ? 1u : 0, Loud = _isLoud ? 1u : 0 };
            for (int i = at; i < Math.Max(stop, at + 1); i++) _runs[i] = run;
            at = Math.Max(stop, at + 1);
        }
    }

    private bool IsCapital(int token) => _sentence.Contains(token) && char.IsUpper(text.Forms[token][0]);

    // Capitals, and up to two small words of names between them.
    private int RunEnd(int start, int at, int end)
    {
        if (!IsCapital(start + at)) return at;
        int stop = at + 1;
        for (int next = stop; start + next < end && next <= stop + 2; next++)
        {
            if (IsCapital(start + next) || (_sentence.Contains(start + next) && IsGlued(start + next))) stop = next + 1;
            else if (!_sentence.Contains(start + next) || NameWords.Of(text.Forms[start + next]).Small == 0) break;
        }

        return stop;
    }

    private CapitalRun Run(int start, int at, int stop)
    {
        var range = new TokenRange(start + at, start + stop);
        int head = text.HeadOf(range), governor = text.Syntax.HeadOf(head);
        return new CapitalRun
        {
            Start = at,
            End = stop,
            FirstWord = _evidence[at].Word,
            LastWord = _evidence[stop - 1].Word,
            FirstCue = _evidence[at].CueFirst,
            LastCue = _evidence[stop - 1].CueLast,
            Before = WordAt(range.Start - 1),
            After = WordAt(range.End),
            Relation = (uint)text.Syntax.RelationOf(head),
            HeadWord = governor < 0 ? 2 : NameEvidence.Hash(text.Syntax.LemmaOf(governor)),
            Case = NameEvidence.Hash(text.CaseOf(head)),
            IsStart = range.Start == _sentence.Start ? 1u : 0,
            Loud = _isLoud ? 1u : 0,
        };
    }

    private uint WordAt(int token) => _sentence.Contains(token) ? NameEvidence.Hash(text.Forms[token]) : 1;

    private NameEvidence Evidence(int token)
    {
        string form = text.Forms[token];
        SyntaxTable syntax = text.Syntax;
        NameWords words = NameWords.Of(form);
        NameHint hint = syntax.NameHintOf(token);
        int governor = syntax.HeadOf(token);
        ReadOnlySpan<char> letters = form;
        return new NameEvidence
        {
            Word = NameEvidence.Hash(letters),
            Suffix3 = NameEvidence.Hash(letters[Math.Max(0, letters.Length - 3)..]),
            Suffix2 = NameEvidence.Hash(letters[Math.Max(0, letters.Length - 2)..]),
            Prefix3 = NameEvidence.Hash(letters[..Math.Min(3, letters.Length)]),
            Shape = NameEvidence.ShapeOf(form),
            Upos = (uint)syntax.UposOf(token),
            Xpos = NameEvidence.Hash(syntax.XposOf(token)),
            Relation = (uint)syntax.RelationOf(token),
            HeadWord = governor < 0 ? 2 : NameEvidence.Hash(syntax.LemmaOf(governor)),
            Best = (uint)hint.Best,
            Second = (uint)hint.Second,
            Lead = hint.Lead,
            Person = words.Person,
            Title = words.Title,
            CueFirst = words.CueFirst,
            CueLast = words.CueLast,
            Small = words.Small,
            Elsewhere = elsewhere.Of(token),
        };
    }
}

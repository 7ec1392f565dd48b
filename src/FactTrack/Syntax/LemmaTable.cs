namespace FactTrack;

/// <summary>How forms become lemmas: exceptions and suffix rules for each Penn Treebank tag, and the words that tell right lemmas from wrong ones.</summary>
internal sealed class LemmaTable
{
    /// <summary>The longest suffix that a rule looks at.</summary>
    public const int MaxSuffix = 6;

    // Shorter names in capitals are more often acronyms.
    private const int MinShouted = 4;

    private readonly PackedMap _exceptions;
    private readonly PackedMap _rules;
    private readonly WordFilter _words;
    private readonly WordFilter _names;

    /// <summary>Makes a table.</summary>
    /// <param name="exceptions">Lemmas by <see cref="KeyOf"/> of the form.</param>
    /// <param name="rules">Edits by <see cref="KeyOf"/> of a suffix, the likeliest first.</param>
    /// <param name="words">Common words and their lemmas, in lower case.</param>
    /// <param name="names">Words of names that are written with one capital, in lower case.</param>
    public LemmaTable(
        IReadOnlyDictionary<string, string> exceptions, IReadOnlyDictionary<string, SuffixEdit[]> rules, IReadOnlyCollection<string> words, IReadOnlyCollection<string> names)
        : this(PackedMap.Of(exceptions), PackedMap.Of(rules.ToDictionary(r => r.Key, r => string.Join(' ', r.Value))), WordFilter.Of(words), WordFilter.Of(names))
    {
    }

    private LemmaTable(PackedMap exceptions, PackedMap rules, WordFilter words, WordFilter names) =>
        (_exceptions, _rules, _words, _names) = (exceptions, rules, words, names);

    /// <summary>True if words with this tag are names, whose case is part of the lemma.</summary>
    public static bool IsName(string xpos) => xpos is "NNP" or "NNPS";

    /// <summary>The key of an exception or a rule.</summary>
    /// <param name="xpos">A Penn Treebank tag.</param>
    /// <param name="text">A form or suffix in lower case.</param>
    public static string KeyOf(string xpos, ReadOnlySpan<char> text) => string.Concat(xpos, "\t", text);

    /// <summary>The lemma of a form with a tag.</summary>
    /// <param name="form">The form; addresses and very long forms are their own lemmas.</param>
    /// <param name="xpos">Its Penn Treebank tag.</param>
    /// <param name="context">Where its capitals may come from.</param>
    public string LemmaOf(string form, string xpos, LemmaContext context = LemmaContext.None)
    {
        if (form.Length > FormFeatures.MaxLength || xpos is "ADD" or "NFP") return form;
        string lower = form.ToLowerInvariant();
        string? exception = _exceptions.Find(xpos, lower);
        if (IsName(xpos)) return NameLemma(form, lower, xpos, exception, context);
        if (exception is not null) return exception;
        if (xpos == "CD") return LetterCase.IsRomanNumber(form) ? form : WithoutGroups(lower);
        return ByRule(KeepsCase(form, lower, xpos, context) ? form : lower, lower, xpos);
    }

    public static LemmaTable Read(BinaryReader reader) =>
        new(PackedMap.Read(reader), PackedMap.Read(reader), WordFilter.Read(reader), WordFilter.Read(reader));

    public void Write(BinaryWriter writer)
    {
        _exceptions.Write(writer);
        _rules.Write(writer);
        _words.Write(writer);
        _names.Write(writer);
    }

    // A name as it is usually written, where this text writes it small or in capitals.
    private string NameLemma(string form, string lower, string xpos, string? exception, LemmaContext context)
    {
        bool isSmall = form == lower, isLoud = !isSmall && LetterCase.IsUpper(form);
        if (exception is not null && !exception.Equals(lower, StringComparison.OrdinalIgnoreCase)) return exception;
        if (exception is not null) return isSmall || (isLoud && exception != lower) ? exception : form;
        if ((isSmall && _names.Contains(lower) && !_words.Contains(lower))
            || (isLoud && form.Length >= MinShouted && (context.HasFlag(LemmaContext.Capitals) || _names.Contains(lower)))) form = LetterCase.Initial(lower);
        return ByRule(form, lower, xpos);
    }

    // A capital that neither the place nor the sentence explains belongs to the word.
    private bool KeepsCase(string form, string lower, string xpos, LemmaContext context) => xpos switch
    {
        _ when form == lower => false,
        "SYM" or "$" or "LS" => true,
        "FW" => !_words.Contains(lower),
        "JJ" => !_words.Contains(lower),
        "NN" or "NNS" when LetterCase.IsInitial(form) && context != LemmaContext.None => form.Length == 1,
        "NN" or "NNS" => !_words.Contains(lower) && !_words.Contains(ByRule(lower, lower, xpos)),
        _ => false,
    };

    // By the longest suffix whose rule makes a known word, else by the longest suffix.
    private string ByRule(string form, string lower, string xpos)
    {
        string? first = null;
        for (int length = Math.Min(MaxSuffix, lower.Length); length >= 0; length--)
        {
            if (_rules.Find(xpos, lower.AsSpan(lower.Length - length)) is not { } edits) continue;
            foreach (string text in edits.Split(' '))
            {
                SuffixEdit edit = SuffixEdit.Parse(text);
                if (edit.Strip >= form.Length) continue;
                if (_words.Contains(edit.Apply(lower))) return edit.Apply(form);
                first ??= (LetterCase.IsUpper(form) ? edit with { Append = edit.Append.ToUpperInvariant() } : edit).Apply(form);
            }
        }

        return first ?? form;
    }

    // "12,500" is 12500, but "3,40" is not known to be.
    private static string WithoutGroups(string number)
    {
        int whole = number.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? number.Length : point;
        for (int i = 0; i < whole; i++)
        {
            bool isComma = (whole - i) % 4 == 0 && i > 0;
            if (isComma ? number[i] != ',' : !char.IsAsciiDigit(number[i])) return number;
        }

        return number.Replace(",", "", StringComparison.Ordinal);
    }
}

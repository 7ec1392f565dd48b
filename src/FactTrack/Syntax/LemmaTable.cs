namespace FactTrack;

/// <summary>How forms become lemmas: exceptions and suffix rules for each Penn Treebank tag.</summary>
/// <remarks>A name keeps its case; every other form is read in lower case first.</remarks>
internal sealed class LemmaTable
{
    /// <summary>The longest suffix that a rule looks at.</summary>
    public const int MaxSuffix = 6;

    // Keys are the tag, a tab, and the form or suffix.
    private readonly Dictionary<string, string> _exceptions;
    private readonly Dictionary<string, SuffixEdit> _rules;

    public LemmaTable(Dictionary<string, string> exceptions, Dictionary<string, SuffixEdit> rules) =>
        (_exceptions, _rules) = (exceptions, rules);

    /// <summary>True if words with this tag are names, whose case is part of the lemma.</summary>
    public static bool KeepsCase(string xpos) => xpos.StartsWith("NNP", StringComparison.Ordinal);

    /// <summary>The key of an exception or a rule.</summary>
    public static string KeyOf(string xpos, ReadOnlySpan<char> text) => string.Concat(xpos, "\t", text);

    /// <summary>The lemma of a form with a tag.</summary>
    public string LemmaOf(string form, string xpos)
    {
        string lower = form.ToLowerInvariant();
        return _exceptions.TryGetValue(KeyOf(xpos, lower), out string? lemma) ? lemma : ByRule(KeepsCase(xpos) ? form : lower, lower, xpos);
    }

    /// <summary>The lemma by the rule with the longest suffix alone.</summary>
    public string ByRule(string form, string lower, string xpos)
    {
        for (int length = Math.Min(MaxSuffix, lower.Length); length >= 0; length--)
        {
            if (_rules.TryGetValue(KeyOf(xpos, lower.AsSpan(lower.Length - length)), out SuffixEdit edit) && edit.Strip < form.Length)
                return edit.Apply(form);
        }

        return form;
    }

    public static LemmaTable Read(BinaryReader reader)
    {
        var exceptions = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int left = reader.ReadInt32(); left > 0; left--) exceptions.Add(reader.ReadString(), reader.ReadString());
        var rules = new Dictionary<string, SuffixEdit>(StringComparer.Ordinal);
        for (int left = reader.ReadInt32(); left > 0; left--) rules.Add(reader.ReadString(), new SuffixEdit(reader.ReadByte(), reader.ReadString()));
        return new LemmaTable(exceptions, rules);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_exceptions.Count);
        foreach ((string key, string lemma) in _exceptions.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write(lemma);
        }

        writer.Write(_rules.Count);
        foreach ((string key, SuffixEdit edit) in _rules.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write(edit.Strip);
            writer.Write(edit.Append);
        }
    }
}

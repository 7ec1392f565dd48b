namespace FactTrack.Tests;

/// <summary>Compares words of a spec with parts of a document: without case, articles and punctuation, and with room at the edges.</summary>
internal sealed class WordComparer(Document document)
{
    private static readonly char[] s_space = [' ', '\n', '\t'];

    /// <summary>True if the part means the same one: by its entity's names, by all its words, or by its head and the words around it.</summary>
    public bool Same(string expected, TextPart part, Entity? entity)
    {
        if (SameWords(expected, part.ToString())) return true;
        if (entity is not null && (SameWords(expected, entity.Name) || entity.Aliases.Any(name => SameWords(expected, name)))) return true;
        string[] wanted = Words(expected), found = Words(part.ToString());
        return wanted.All(found.Contains) && HeadOf(part) is { } head && wanted.Contains(head);
    }

    /// <summary>True if the part's head is among the words, or all the words are in the part.</summary>
    public bool Share(string expected, TextPart part)
    {
        string[] wanted = Words(expected), found = Words(part.ToString());
        return wanted.Length > 0 && (wanted.All(found.Contains) || (HeadOf(part) is { } head && wanted.Contains(head)));
    }

    /// <summary>True if the words are the same.</summary>
    public static bool SameWords(string left, string right) => Words(left).SequenceEqual(Words(right));

    /// <summary>True if the amount is written so; of a counted noun with modifiers the last word is enough.</summary>
    public static bool SameAmount(string expected, Quantity quantity)
    {
        string found = quantity.ToString();
        if (found.Equals(expected, StringComparison.OrdinalIgnoreCase)) return true;
        if (quantity.CountOf is not { } counted || !found.EndsWith(counted.Lemma, StringComparison.Ordinal)) return false;
        return $"{found[..^counted.Lemma.Length]}{counted.Lemma.Split(' ')[^1]}".Equals(expected, StringComparison.OrdinalIgnoreCase);
    }

    private static string[] Words(string text)
    {
        IEnumerable<string> words = text.ToLowerInvariant().Replace('’', '\'').Replace("'s", " 's", StringComparison.Ordinal)
            .Split(s_space, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('"', '“', '”', ',', '.', '*', '(', ')', '‘'));
        return [.. words.Where(word => word is not ("the" or "a" or "an" or ""))];
    }

    /// <summary>The form of the part's token whose head lies outside the part.</summary>
    private string? HeadOf(TextPart part)
    {
        for (int token = 0; token < document.Tokens.Count; token++)
        {
            if (!Holds(part, token)) continue;
            int head = document.Syntax.HeadOf(token);
            if (head < 0 || !Holds(part, head)) return Words(document.Tokens[token].Form).FirstOrDefault();
        }

        return null;
    }

    private bool Holds(TextPart part, int token) => part.Spans.Any(span => span.Contains(document.Tokens.SpanOf(token)));
}

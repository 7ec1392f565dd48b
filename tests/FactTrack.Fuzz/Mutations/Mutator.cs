using System.Text;

namespace FactTrack.Tests;

/// <summary>Makes hostile articles of friendly ones; the same random numbers make the same article.</summary>
internal sealed class Mutator(Corpus corpus, Random random)
{
    private const int MostMutations = 12, LongestText = 20_000, LongestWord = 30_000, Deepest = 400;

    /// <summary>The next article: a text of the corpus after a few mutations.</summary>
    public FuzzCase Next()
    {
        string body = Mutated(random.Next(12) == 0 ? Pick(corpus.Articles) : Pick(corpus.Passages));
        string? title = random.Next(4) switch { 0 => Cut(Mutated(Pick(corpus.Passages)), 300), 1 => Cut(Pick(corpus.Passages), 80), _ => null };
        return new FuzzCase(title, body, random.Next(10) == 0);
    }

    private string Mutated(string text)
    {
        // A few words alone begin and end a text where no newsroom would.
        if (random.Next(4) == 0) text = Window(text, random.Next(1, 12));
        if (random.Next(4) == 0) return text;
        for (int left = random.Next(1, MostMutations); left > 0; left--) text = Cut(Mutate(text), LongestText);
        // Rare, as each takes the time of many short ones.
        return random.Next(50) == 0 ? Insert(text, Huge()) : text;
    }

    private string Mutate(string text)
    {
        (int start, int end) = Range(text);
        string part = text[start..end];
        return random.Next(20) switch
        {
            0 => text.Remove(start, end - start),
            1 => Insert(text, part),
            2 => text.Insert(start, Repeat(part, random.Next(2, 6))),
            3 => text.Remove(start, end - start).Insert(random.Next(text.Length - part.Length + 1), part),
            4 => SwapWords(text),
            5 => Replace(text, start, end, part.ToUpperInvariant()),
            6 => Replace(text, start, end, part.ToLowerInvariant()),
            7 => Replace(text, start, end, EachOf(part, c => char.IsPunctuation(c) ? "" : $"{c}")),
            8 => Replace(text, start, end, EachOf(part, c => char.IsPunctuation(c) ? $"{c}{c}" : $"{c}")),
            9 => Replace(text, start, end, EachOf(part, c => c == ' ' ? Pick(Hostile.Characters) : $"{c}")),
            10 => Replace(text, start, end, EachOf(part, c => random.Next(8) == 0 ? c + Pick(Hostile.Characters) : $"{c}")),
            11 or 12 => Insert(text, Pick(Hostile.Characters)),
            13 => Insert(text, Pick(Hostile.Markup)),
            14 => Insert(text, $" {Pick(Hostile.Figures)} "),
            15 or 16 => Insert(text, Pick(Hostile.Cues)),
            17 => Insert(text, Pick(corpus.Passages)),
            18 => Insert(text, Cut(Pick(corpus.Passages), random.Next(1, 60))),
            _ => Replace(text, start, end, Nested(part)),
        };
    }

    private string Huge() => random.Next(4) switch
    {
        0 => new string(Pick("xX7.\"(é-'"), random.Next(LongestWord)),
        1 => Repeat(Pick(Hostile.Cues), random.Next(2_000)),
        2 => Repeat(Pick(Hostile.Figures) + " ", random.Next(400)),
        _ => Repeat(Pick(Hostile.Characters), random.Next(2_000)),
    };

    private string Nested(string part)
    {
        (string open, string close) = random.Next(5) switch { 0 => ("(", ")"), 1 => ("“", "”"), 2 => ("\"", "\""), 3 => ("‘", "’"), _ => ("[", "]") };
        int depth = random.Next(3) == 0 ? random.Next(Deepest) : random.Next(4);
        return Repeat(open, depth) + part + Repeat(close, depth);
    }

    private string SwapWords(string text)
    {
        string[] words = text.Split(' ');
        (int a, int b) = (random.Next(words.Length), random.Next(words.Length));
        (words[a], words[b]) = (words[b], words[a]);
        return string.Join(' ', words);
    }

    private string Window(string text, int length)
    {
        string[] words = text.Split(' ');
        return string.Join(' ', words.Skip(random.Next(words.Length)).Take(length));
    }

    // Short ranges mostly: a word or a few; sometimes anything.
    private (int Start, int End) Range(string text)
    {
        int start = random.Next(text.Length + 1);
        int length = random.Next(5) == 0 ? random.Next(text.Length + 1) : random.Next(30);
        return (start, Math.Min(text.Length, start + length));
    }

    private string Insert(string text, string piece) => text.Insert(random.Next(text.Length + 1), piece);

    private static string Replace(string text, int start, int end, string by) => string.Concat(text.AsSpan(0, start), by, text.AsSpan(end));

    private static string EachOf(string text, Func<char, string> change) => text.Aggregate(new StringBuilder(), (all, c) => all.Append(change(c))).ToString();

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private char Pick(string from) => from[random.Next(from.Length)];
}

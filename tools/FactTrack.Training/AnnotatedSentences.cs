using System.Text;

namespace FactTrack.Training;

/// <summary>Makes an article of the sentences of a corpus, with the corpus's own tokens.</summary>
internal static class AnnotatedSentences
{
    private static readonly TextAnalyzer s_text = new(int.MaxValue);

    /// <summary>Article and text layer of the tokens of all sentences together.</summary>
    /// <exception cref="InvalidDataException">A token is no token for the library.</exception>
    public static (Article Article, TextLayer Text) Read(IReadOnlyList<TreebankSentence> sentences)
    {
        string[] forms = [.. sentences.SelectMany(s => s.Forms).Select(f => f.Replace(' ', '\u00b7'))];
        string lines = string.Join('\n', sentences.Select(s => string.Join(' ', s.Forms.Select(f => f.Replace(' ', '\u00b7')))));
        TextLayer layer = s_text.Read(new Article(lines) { IsPretokenized = true }, [], CancellationToken.None);
        if (layer.Tokens.Count != forms.Length) throw new InvalidDataException($"{forms.Length} tokens became {layer.Tokens.Count}.");

        // The same tokens in a text where the parts of "al-Sadr" and "Holm's" touch each other, as in an article.
        var text = new StringBuilder();
        int[] starts = new int[forms.Length], ends = new int[forms.Length];
        int token = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            string? raw = sentence.Text;
            for (int i = 0, at = 0; i < sentence.Length; i++, token++)
            {
                if (i == 0 || IsApart(raw, sentence.Forms, i, ref at)) text.Append(' ');
                starts[token] = text.Length;
                text.Append(forms[token]);
                ends[token] = text.Length;
            }
        }

        return (new Article(text.ToString()), layer with { Tokens = new TokenTable(layer.Tokens.Forms, starts, ends, 0) });
    }

    // By the text of the sentence; without one, or where it differs, hyphens and what starts with an apostrophe touch their words.
    private static bool IsApart(string? raw, string[] forms, int token, ref int at)
    {
        if (token == 1 && raw is not null) at = forms[0].Length;
        int next = raw is null || at > raw.Length ? -1 : raw.IndexOf(forms[token], at, StringComparison.Ordinal);
        if (next < 0 || next > at + 1) return forms[token][0] != '\'' && !IsHyphen(forms, token) && !IsHyphen(forms, token - 1);
        bool isApart = next > at;
        at = next + forms[token].Length;
        return isApart;
    }

    private static bool IsHyphen(string[] forms, int token) =>
        forms[token] == "-" && token > 0 && token + 1 < forms.Length && char.IsLetterOrDigit(forms[token - 1][^1]) && char.IsLetterOrDigit(forms[token + 1][0]);
}

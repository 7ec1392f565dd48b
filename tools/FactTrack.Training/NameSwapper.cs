namespace FactTrack.Training;

/// <summary>Puts other names of the same kind and casing into sentences, so that the network looks at what stands around a name.</summary>
internal sealed class NameSwapper
{
    private readonly Dictionary<string, List<string[]>> _pools = [];

    public NameSwapper(IEnumerable<TreebankSentence> sentences)
    {
        foreach (TreebankSentence sentence in sentences)
        {
            foreach ((int start, int end) in Spans(sentence))
            {
                string key = KeyOf(sentence, start, end);
                if (!_pools.TryGetValue(key, out List<string[]>? pool)) _pools[key] = pool = [];
                pool.Add(sentence.Forms[start..end]);
            }
        }
    }

    /// <summary>The sentence with each of its names replaced; the tree and the tags stay as they are.</summary>
    public TreebankSentence Swap(TreebankSentence sentence, Random random)
    {
        string[] forms = (string[])sentence.Forms.Clone();
        foreach ((int start, int end) in Spans(sentence))
        {
            List<string[]> pool = _pools[KeyOf(sentence, start, end)];
            pool[random.Next(pool.Count)].CopyTo(forms, start);
        }

        return new TreebankSentence { Document = sentence.Document, Forms = forms, Syntax = sentence.Syntax, Names = sentence.Names, Soft = sentence.Soft };
    }

    private static IEnumerable<(int Start, int End)> Spans(TreebankSentence sentence)
    {
        if (sentence.Names is not { } names) yield break;
        for (int i = 0; i < names.Length; i++)
        {
            if ((int)names[i] % 2 == 0) continue;
            int end = i + 1;
            while (end < names.Length && names[end] == names[i] + 1) end++;
            yield return (i, end);
        }
    }

    private static string KeyOf(TreebankSentence sentence, int start, int end) => string.Concat(
        sentence.Names![start].ToString(), " ",
        string.Concat(sentence.Forms[start..end].Select(f => char.IsUpper(f[0]) ? "X" : char.IsLower(f[0]) ? f : "#")));
}

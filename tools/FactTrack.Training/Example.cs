namespace FactTrack.Training;

/// <summary>A sentence as numbers. Targets of -1 are not known and cost nothing.</summary>
internal sealed class Example
{
    private Example(int length) =>
        (Words, Buckets, Upos, Xpos, Features, Names, Heads, Relations) =
        (new int[length], new int[length][], Unknown(length), Unknown(length), Unknown(length), Unknown(length), Unknown(length), Unknown(length));

    public int Length => Words.Length;

    public int[] Words { get; }

    /// <summary>The hashed affixes and shape of each token.</summary>
    public int[][] Buckets { get; }

    public int[] Upos { get; }

    public int[] Xpos { get; }

    public int[] Features { get; }

    public int[] Names { get; }

    /// <summary>1-based positions; 0 is the root.</summary>
    public int[] Heads { get; }

    public int[] Relations { get; }

    /// <summary>What teachers think of the sentence.</summary>
    public SoftTargets? Soft { get; private init; }

    /// <summary>False for open text of which nothing is known.</summary>
    public bool IsAnnotated { get; private init; }

    public bool HasTree { get; private init; }

    /// <summary>The head with which a token's relation is learned: as annotated, or in the teachers' tree.</summary>
    public int HeadForLabel(int token) => Heads[token] >= 0 ? Heads[token] : Soft!.Heads[token];

    public static Example From(TreebankSentence sentence, LabelSets labels)
    {
        int length = sentence.Length;
        var example = new Example(length) { HasTree = (sentence.Syntax ?? (object?)sentence.Soft) is not null, Soft = sentence.Soft, IsAnnotated = (sentence.Syntax ?? sentence.Soft ?? (object?)sentence.Names) is not null };
        Span<int> buckets = stackalloc int[FormFeatures.MaxBuckets];
        for (int i = 0; i < length; i++)
        {
            string normalized = FormFeatures.Normalize(sentence.Forms[i]), key = FormFeatures.KeyOf(normalized);
            example.Words[i] = labels.WordOf(key);
            example.Buckets[i] = buckets[..FormFeatures.Fill(normalized, key, TrainingNetwork.BucketCount, buckets)].ToArray();
            if (sentence.Names is { } names) example.Names[i] = (int)names[i];
            if (sentence.Syntax is not { } syntax) continue;
            if (sentence.Names is null && IsNoName(sentence.Forms, syntax, i)) example.Names[i] = (int)NameTag.Outside;
            example.Upos[i] = Enum.TryParse(syntax.Upos[i], ignoreCase: true, out Upos upos) ? (int)upos : -1;
            example.Xpos[i] = labels.XposOf(syntax.Xpos[i]);
            example.Features[i] = labels.FeaturesOf(syntax.Features[i]);
            example.Heads[i] = syntax.Heads[i];
            example.Relations[i] = (int)FactTrack.Relations.Parse(syntax.Relations[i]);
        }

        return example;
    }

    /// <summary>True for words that are no part of a name though no names are annotated.</summary>
    /// <remarks>No proper noun, and either of a class that stands in no name, or not beside a proper noun.</remarks>
    private static bool IsNoName(string[] forms, TreebankLayer syntax, int token)
    {
        if (IsProper(syntax, token)) return false;
        if (syntax.Upos[token] is "VERB" or "AUX" or "PRON" or "SCONJ" or "INTJ" || forms[token] is "." or "?" or "!" or ";" or ":" or "(" or ")") return true;
        return (token == 0 || !IsProper(syntax, token - 1)) && (token == forms.Length - 1 || !IsProper(syntax, token + 1));
    }

    private static bool IsProper(TreebankLayer syntax, int token) =>
        syntax.Upos[token] is "PROPN" or "X" || syntax.Xpos[token].StartsWith("NNP", StringComparison.Ordinal);

    private static int[] Unknown(int length)
    {
        int[] targets = new int[length];
        targets.AsSpan().Fill(-1);
        return targets;
    }
}

namespace FactTrack.Training;

/// <summary>Changes the surface of some sentences, so that headlines, capitals and missing full stops are not new to the network.</summary>
internal sealed class Augmenter(NameSwapper names, int seed)
{
    private static readonly string[] s_smallWords = ["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"];

    private readonly Random _random = new(seed);

    /// <summary>The sentence itself in most cases; few sentences lend themselves to a headline.</summary>
    public TreebankSentence Change(TreebankSentence sentence) => _random.Next(100) switch
    {
        < 4 => WithForms(sentence, sentence.Forms.Select((f, i) => Capitalize(f, i == 0))),
        < 5 => WithForms(sentence, sentence.Forms.Select(f => f.ToUpperInvariant())),
        < 7 => WithForms(sentence, sentence.Forms.Select((f, i) => i == 0 ? char.ToLowerInvariant(f[0]) + f[1..] : f)),
        < 10 => WithoutFinalStop(sentence),
        < 25 => names.Swap(sentence, _random),
        < 33 => HeadlineMaker.Make(sentence, _random.Next(2) == 0) ?? sentence,

        // Careless text: read as its teachers read the careful one.
        >= 96 when sentence.Soft is not null => WithForms(sentence, sentence.Forms.Select(f => f.ToLowerInvariant())),
        _ => sentence,
    };

    /// <summary>The form with its first letter in upper case, but for the small words of a headline.</summary>
    public static string Capitalize(string form, bool first) =>
        !first && s_smallWords.Contains(form) ? form : char.ToUpperInvariant(form[0]) + form[1..];

    private static TreebankSentence WithForms(TreebankSentence sentence, IEnumerable<string> forms) =>
        new() { Document = sentence.Document, Forms = forms.ToArray(), Syntax = sentence.Syntax, Names = sentence.Names, Soft = sentence.Soft };

    private static TreebankSentence WithoutFinalStop(TreebankSentence sentence)
    {
        int last = sentence.Length - 1;
        if (last < 1 || sentence.Forms[last] != "." || sentence.Syntax is not { } s || s.Heads.Contains(last + 1) || s.Heads[last] == 0) return sentence;
        return new TreebankSentence
        {
            Document = sentence.Document,
            Forms = sentence.Forms[..last],
            Syntax = new TreebankLayer(s.Lemmas[..last], s.Upos[..last], s.Xpos[..last], s.Features[..last], s.Heads[..last], s.Relations[..last]),
            Names = sentence.Names?[..last],
        };
    }
}

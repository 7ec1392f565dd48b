namespace FactTrack;

/// <summary>Lemmas found before, so that a lemma is one string however often its word stands in a text.</summary>
/// <threadsafety>For one thread at a time. What is cached never changes a result.</threadsafety>
internal sealed class LemmaCache(LemmaTable table)
{
    private const int Capacity = 8192;

    private readonly Dictionary<(string Form, string Xpos), string> _lemmas = [];

    public string LemmaOf(string form, string xpos)
    {
        if (form.Length > FormFeatures.MaxLength) return table.LemmaOf(form, xpos);
        if (_lemmas.TryGetValue((form, xpos), out string? lemma)) return lemma;
        if (_lemmas.Count == Capacity) _lemmas.Clear();
        lemma = VerbForms.Shared.Find(form, xpos) ?? table.LemmaOf(form, xpos);
        _lemmas.Add((form, xpos), lemma);
        return lemma;
    }
}

using FactTrack.Training;

namespace FactTrack.Accuracy;

/// <summary>What a document of GUM tells of coreference: its names, and the pronouns that stand for a named person.</summary>
internal sealed class CoreferenceGold
{
    private readonly HashSet<string> _persons = new(StringComparer.Ordinal);
    private readonly List<(string Entity, int Head)> _heads = [];

    private CoreferenceGold()
    {
    }

    /// <summary>Names of persons, organisations and places.</summary>
    public List<GoldMention> Names { get; } = [];

    /// <summary>Pronouns of the third person (personal, possessive, reflexive) and relative pronouns, where they are annotated and a named person is meant.</summary>
    public List<GoldMention> Pronouns { get; private set; } = [];

    /// <summary>Such pronouns that stand for anything else that is said by name or description.</summary>
    public List<GoldMention> Others { get; private set; } = [];

    /// <summary>The heads of all names and descriptions of an entity.</summary>
    public ILookup<string, int> Heads { get; private set; } = Enumerable.Empty<int>().ToLookup(_ => "");

    /// <summary>Reads the sentences of one document.</summary>
    public static CoreferenceGold Read(IEnumerable<TreebankSentence> sentences)
    {
        var gold = new CoreferenceGold();
        int start = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            foreach (GumNamed mention in sentence.Mentions ?? []) gold.Add(sentence, mention, start);
            start += sentence.Length;
        }

        gold.Heads = gold._heads.ToLookup(h => h.Entity, h => h.Head);
        gold.Others = [.. gold.Pronouns.Where(p => !gold._persons.Contains(p.Entity) && gold.Heads.Contains(p.Entity))];
        gold.Pronouns = [.. gold.Pronouns.Where(p => gold._persons.Contains(p.Entity))];
        return gold;
    }

    private void Add(TreebankSentence sentence, GumNamed named, int start)
    {
        string entity = named.Mention.Entity;
        if (named.Kind is NameTag.BeginPerson or NameTag.BeginOrganization or NameTag.BeginPlace)
            Names.Add(new GoldMention(entity, start + named.Head, new(start + named.Name.Start, start + named.Name.End)));
        if (named.Kind == NameTag.BeginPerson && named.Mention.Type == "person") _persons.Add(entity);
        if (sentence.Syntax!.Upos[named.Head] is not ("PRON" or "DET")) _heads.Add((entity, start + named.Head));
        if (named.Mention.End == named.Mention.Start + 1 && IsPronoun(sentence.Syntax!, named.Head))
            Pronouns.Add(new GoldMention(entity, start + named.Head, new(start + named.Head, start + named.Head + 1)));
    }

    private static bool IsPronoun(TreebankLayer syntax, int token)
    {
        string[] features = syntax.Features[token].Split('|');
        return syntax.Upos[token] == "PRON" && (features.Contains("PronType=Rel") || (features.Contains("PronType=Prs") && features.Contains("Person=3")));
    }
}

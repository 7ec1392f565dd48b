using FactTrack.Training;

namespace FactTrack.Accuracy;

/// <summary>Runs parser and entity layer over sentences of a corpus.</summary>
internal sealed class NameReader(IParser parser)
{
    private readonly EntityAnalyzer _entities = new([]);

    /// <summary>The names in the tokens of all sentences together, the longest where one stands in another.</summary>
    /// <exception cref="InvalidDataException">A token is no token for the library.</exception>
    public List<FoundName> Read(TreebankSentence[] sentences)
    {
        EntityLayer entities = ReadLayer(sentences);
        var names = new List<FoundName>();
        foreach (Mention mention in entities.Mentions.Where(m => m.Kind == MentionKind.Name && m.Name.Length > 0 && m.Entities.Count > 0).OrderByDescending(m => m.Name.Length))
        {
            NameTag kind = KindOf(entities.Entities[mention.Entities[0]].Type);
            if (kind != NameTag.Outside && !names.Exists(n => n.Tokens.Overlaps(mention.Name))) names.Add(new FoundName(mention.Name, kind));
        }

        return names;
    }

    /// <summary>The entity layer of all sentences together.</summary>
    /// <exception cref="InvalidDataException">A token is no token for the library.</exception>
    public EntityLayer ReadLayer(TreebankSentence[] sentences)
    {
        (Article article, TextLayer text) = AnnotatedSentences.Read(sentences);
        SyntaxTable syntax = parser.Parse(text.Tokens.Forms, text.SentenceStarts());
        return _entities.Analyze(article, text, syntax, new TreeIndex(syntax), CancellationToken.None);
    }

    private static NameTag KindOf(EntityType type) => type switch
    {
        EntityType.Person => NameTag.BeginPerson,
        EntityType.Organization => NameTag.BeginOrganization,
        EntityType.GeopoliticalEntity or EntityType.Location => NameTag.BeginPlace,
        EntityType.Event or EntityType.Product or EntityType.Work => NameTag.BeginOther,
        _ => NameTag.Outside,
    };
}

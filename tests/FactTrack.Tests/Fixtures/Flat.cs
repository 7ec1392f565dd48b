namespace FactTrack.Tests.Fixtures;

/// <summary>Text read into tokens without a tree.</summary>
internal static class Flat
{
    /// <summary>The layers that quantities and times read.</summary>
    public static (Article Article, TextLayer Text, SyntaxTable Syntax, TreeIndex Tree) Layers(string text, PublicationTime? published = null)
    {
        var article = new Article(text) { PublishedAt = published };
        TextLayer layer = new TextAnalyzer(int.MaxValue).Read(article, [], CancellationToken.None);
        SyntaxTable syntax = new FlatParser().Parse(layer.Tokens.Forms, layer.SentenceStarts());
        return (article, layer, syntax, new TreeIndex(syntax));
    }

    /// <summary>The whole text as one sentence.</summary>
    public static SentenceView View(string text)
    {
        (_, TextLayer layer, SyntaxTable syntax, TreeIndex tree) = Layers(text);
        return new SentenceView(layer.Tokens, syntax, tree, new TokenRange(0, layer.Tokens.Count));
    }
}

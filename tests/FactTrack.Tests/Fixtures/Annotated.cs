namespace FactTrack.Tests.Fixtures;

/// <summary>Texts as the layer of entities reads them.</summary>
internal static class Annotated
{
    /// <summary>Some of a newspaper's sentences, made up, with names of all kinds.</summary>
    public const string News =
        "Anna Holm of Norrvik AS met the mayor in Oslo. Mr Holm, a baker from Lund, told the Bank of Norrvik that he would sue Halden Group, Inc. "
        + "The Ministry of Trade and the party of Min-jae Kim signed the Treaty of Vell on Monday. \"We like the Velora 5,\" said Erik van den Berg Jr. of Sund University. "
        + "THE MAYOR OF BERGEN LEFT.";

    /// <summary>With the tags and trees of the built-in parser.</summary>
    public static AnnotatedText Of(string text)
    {
        (Article article, TextLayer layer, _, _) = Flat.Layers(text);
        return Of(article, layer, NeuralParser.Shared.Parse(layer.Tokens.Forms, layer.SentenceStarts()));
    }

    /// <summary>Without a parser's knowledge: no tags of names, every word a noun.</summary>
    public static AnnotatedText Plain(string text)
    {
        (Article article, TextLayer layer, SyntaxTable syntax, _) = Flat.Layers(text);
        return Of(article, layer, syntax);
    }

    /// <summary>As <see cref="Plain"/>, from a parser that finds the names given, one tag a token.</summary>
    public static AnnotatedText Tagged(string text, params NameTag[] names)
    {
        (Article article, TextLayer layer, SyntaxTable flat, _) = Flat.Layers(text);
        int[] tokens = [.. Enumerable.Range(0, flat.Count)];
        var syntax = new SyntaxTable(
            [.. tokens.Select(flat.UposOf)], [.. tokens.Select(flat.XposOf)], [.. tokens.Select(flat.FeaturesOf)], [.. tokens.Select(flat.LemmaOf)],
            [.. tokens.Select(flat.HeadOf)], [.. tokens.Select(flat.RelationOf)], names.Length > 0 ? names : new NameTag[flat.Count], [], layer.SentenceStarts());
        return Of(article, layer, syntax);
    }

    /// <summary>With a tree made by hand.</summary>
    public static AnnotatedText Rows(string rows)
    {
        TreeFixture fixture = TreeFixture.Read(rows);
        return new AnnotatedText(fixture.Article, fixture.Text, fixture.Syntax, fixture.Tree);
    }

    /// <summary>All windows of a text.</summary>
    public static List<TokenRange> Windows(AnnotatedText text)
    {
        var window = new NameWindow(text, new ArticleForms(text));
        var windows = new List<TokenRange>();
        foreach (Sentence sentence in text.Text.Sentences)
            for (int at = sentence.Tokens.Start; window.MoveTo(sentence.Tokens, at); at = window.Tokens.End) windows.Add(window.Tokens);
        return windows;
    }

    /// <summary>The features of every token of every window.</summary>
    public static List<uint[]> Features(AnnotatedText text)
    {
        var window = new NameWindow(text, new ArticleForms(text));
        var all = new List<uint[]>();
        uint[] features = new uint[NameFeatures.Maximum];
        foreach (Sentence sentence in text.Text.Sentences)
            for (int at = sentence.Tokens.Start; window.MoveTo(sentence.Tokens, at); at = window.Tokens.End)
                for (int token = window.Tokens.Start; token < window.Tokens.End; token++) all.Add(features[..window.Fill(token, features)]);
        return all;
    }

    private static AnnotatedText Of(Article article, TextLayer layer, SyntaxTable syntax) => new(article, layer, syntax, new TreeIndex(syntax));
}

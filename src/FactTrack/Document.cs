namespace FactTrack;

/// <summary>What every layer found in an article. Tokens and trees are parallel arrays; their views are made on demand.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Document
{
    internal Document(Article article, TextLayer text, SyntaxTable syntax, ValueList<DocumentWarning> warnings) =>
        (Article, Text, Syntax, Warnings) = (article, text, syntax, warnings);

    internal TextLayer Text { get; }

    /// <summary>The article, as it was given.</summary>
    public Article Article { get; }

    /// <summary>The blocks of title and body, in order, the title first.</summary>
    public ValueList<TextBlock> Blocks => Text.Blocks;

    /// <summary>The sentences, in order.</summary>
    public ValueList<Sentence> Sentences => Text.Sentences;

    /// <summary>The tokens, in order.</summary>
    public TokenTable Tokens => Text.Tokens;

    /// <summary>Tags, lemmas and trees of the tokens.</summary>
    public SyntaxTable Syntax { get; }

    /// <summary>What limited the reading of this text.</summary>
    public ValueList<DocumentWarning> Warnings { get; }
}

namespace FactTrack;

/// <summary>What a block of an article is.</summary>
public enum BlockKind : byte
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The heading of the whole article; also every block of <see cref="Article.Title"/>.</summary>
    Headline,

    /// <summary>A heading inside the article.</summary>
    Subheading,

    /// <summary>Who wrote it ("By Anna Holm"). Not mined for claims.</summary>
    Byline,

    /// <summary>Where and when it was written ("OSLO, 3 May (AP) -"). Not mined for claims.</summary>
    Dateline,

    /// <summary>The text of a picture. Mined, and marked.</summary>
    Caption,

    /// <summary>Whose picture or text it is and since when ("Photo: A. Holm/AP", "All rights reserved."). Not mined for claims.</summary>
    Credit,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A block set off as a quotation.</summary>
    Quote,

    /// <summary>Navigation, notices and appeals to the reader, markup, code, tables and other text that tells nothing. Not mined for claims.</summary>
    Other,
}

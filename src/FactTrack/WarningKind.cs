namespace FactTrack;

/// <summary>The kinds of <see cref="DocumentWarning"/>.</summary>
public enum WarningKind : byte
{
    /// <summary>The text does not look like English; no claims were read.</summary>
    NotEnglish,

    /// <summary>A sentence was too long to be read as one and was cut.</summary>
    SentenceCut,

    /// <summary>The text holds control characters, lone surrogates or other signs of binary data.</summary>
    OddCharacters,

    /// <summary>The text was longer than the options allow; the rest was not read.</summary>
    TextCut,

    /// <summary>A quotation mark was opened and never closed.</summary>
    UnbalancedQuotation,

    /// <summary>The bytes were not valid UTF-8 and were read as Windows-1252.</summary>
    EncodingGuessed,

    /// <summary>A number has more digits than a decimal holds; its amount has words and no value.</summary>
    NumberTooLarge,
}

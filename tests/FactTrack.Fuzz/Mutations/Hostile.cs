namespace FactTrack.Tests;

/// <summary>Pieces that no newsroom writes, to be put anywhere in a text.</summary>
internal static class Hostile
{
    /// <summary>Control characters, marks without a letter, directions, emoji, halves of characters, zero width, odd spaces.</summary>
    public static readonly string[] Characters =
    [
        "\0", "\u0001", "\b", "\u001b[31m", "\u007f", "\u0085", "\u009f", "\u0301", "\u0301\u0302\u0303", "\u20dd", "\u202e", "\u202d", "\u2066", "\u2069", "\u200f", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad",
        "\ud800", "\udc00", "\ud83d", "\ude00\ud83d", "\ufffe", "\uffff", "\ufffd", "\ue000", "😢", "👩‍👩‍👧‍👦", "🇺🇦", "1️⃣", "𝐊𝐢𝐦", "ﬁ", "ß", "İ", "ı", "ſ", "Ω", "K", "日本", "قال", "Київ", "\u00a0", "\u2003", "\u3000", "\u2028", "\u2029", "\v", "\f", "\r", "\r\n", "\t",
    ];

    /// <summary>HTML and Markdown, whole and broken.</summary>
    public static readonly string[] Markup =
    [
        "<p>", "</p>", "<br/>", "<b", "<script>alert('Kim said so.')</script>", "<!--", "-->", "&amp;", "&#x0;", "&#55296;", "&lt;", "&nbsp", "<a href=\"x\">", "# ", "\n# ", "\n> ", "\n- ", "\n1. ", "**", "__", "`", "\n```\n", "[", "](", "![](", "|", "\n---\n", "\n|a|b|\n|-|-|\n", "~~", "\n\n", "\\",
    ];

    /// <summary>Dates, times and amounts beyond what is, and words around them.</summary>
    public static readonly string[] Figures =
    [
        "32 February 99999", "0/0/0000", "29 February 2023", "9999999999 years ago", "25:61", "24:00", "2025-13-45", "Q9 2025", "the 0th of May", "May 0", "year 0", "10000 BC", "in 999999999999 days", "next next Monday", "last last year",
        "$99999999999999999999999999999bn", "1e400", "-0", "0.0000000000000000000000000000001", "1,2,3,4", "1.2.3.4", "½¾", "٣٤", "１２", "Ⅻ", "-5 to -7", "7 to 5", "between 9 and 3", "100 per cent of 0 per cent", "minus zero", "a million billion trillion", "twelve hundred thousand million", "one of 12 of 15 of 20", "more than fewer than 5",
    ];

    /// <summary>Words that rules look for, without the sentence that they need.</summary>
    public static readonly string[] Cues =
    [
        "said ", "that ", "according to ", "citing ", "denied ", "allegedly ", "who ", "which ", "not ", "never ", "if ", "unless ", "and ", "or ", "but ", ", ", ": ", "; ", "— ", "he ", "she ", "it ", "they ", "we ", "I ", "there were ", "no ", "about ", "killed ", "at least ", "will ", "to ", "of ", "the ", "Mr. ", "St. ", "U.S. ", "Inc. ", "’s ", "'s ", "n't ", "By ", "(AP) — ", "Photo: ",
        "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "(", ")", "[", "]", "{", "}", "...", "…", "?!", "--", "–", "/", "@", "#tag ", "$", "%", "&", "*",
    ];
}

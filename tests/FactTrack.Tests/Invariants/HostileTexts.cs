namespace FactTrack.Tests;

/// <summary>Texts that no newsroom wrote, by name.</summary>
internal static class HostileTexts
{
    private const string News = "The minister said on Monday that 12 people died. Kim denied it.";

    /// <summary>The table.</summary>
    public static IReadOnlyDictionary<string, string> ByName { get; } = new Dictionary<string, string>
    {
        ["empty"] = "",
        ["white"] = " \t\r\n\u00a0\u2003\n\n ",
        ["lone high surrogate"] = $"{News[..20]}\ud83d{News[20..]}",
        ["lone low surrogates"] = $"\udc00{News}\udfff",
        ["surrogates the wrong way round"] = $"{News} \ude00\ud83d",
        ["right to left"] = "قال الوزير يوم الاثنين إن الجسر مغلق. \u202eThe minister said so.\u202c",
        ["right-to-left marks in English"] = "The \u200fminister\u200f said\u202b on Monday\u202c that 12 people died.",
        ["zero width"] = string.Join('\u200b', News.ToCharArray()),
        ["joiners and soft hyphens"] = News.Replace("i", "\u200d\u00adi", StringComparison.Ordinal),
        ["binary"] = string.Concat(Enumerable.Range(0, 2_000).Select(i => (char)(i * 7919 % 256))),
        ["null characters"] = News.Replace(' ', '\0'),
        ["byte order mark"] = "\ufeff" + News,
        ["combining marks"] = "The m\u0301\u0302\u0303inister said" + new string('\u0301', 5_000) + " that 12 people died.",
        ["emoji"] = "The minister 👩‍👩‍👧‍👦 said 🇺🇦 that 1️⃣2️⃣ people died 😢.",
        ["carriage returns"] = News.Replace(' ', '\r'),
        ["unicode line ends"] = News.Replace(". ", ".\u2028\u2029\u0085\v\f", StringComparison.Ordinal),
        ["only punctuation"] = ".,;:!?…—–-()[]{}\"'“”‘’`~@#$%^&*_+=|\\/<>",
        ["only digits"] = new string('7', 100_000),
        ["digit groups"] = string.Join(',', Enumerable.Repeat("000", 20_000)),
        ["one word"] = new string('x', 1_000_000),
        ["open quotation marks"] = new string('"', 100_000),
        ["curly open quotation marks"] = string.Concat(Enumerable.Repeat("“‘", 50_000)),
        ["nested brackets"] = new string('(', 50_000) + "Kim left" + new string(')', 50_000),
        ["nested quotations"] = string.Concat(Enumerable.Repeat("\"Kim said, ", 1_000)),
        ["nested sources"] = string.Concat(Enumerable.Repeat("Kim said that ", 1_000)) + "it rained.",
        ["conjunctions"] = "Kim" + string.Concat(Enumerable.Repeat(" and Lee", 3_000)) + " left.",
        ["relatives"] = "Kim saw the man" + string.Concat(Enumerable.Repeat(" who saw the man", 1_000)) + ".",
        ["markdown markers"] = string.Concat(Enumerable.Repeat("**_`#> [](", 5_000)),
        ["markup"] = "<script>alert('Kim said that 12 people died.')</script>&lt;b&gt;&#x0;",
        ["full stops"] = string.Concat(Enumerable.Repeat("a.", 20_000)),
        ["capitals"] = News.ToUpperInvariant(),
        ["lower case"] = News.ToLowerInvariant(),
        ["no spaces"] = News.Replace(" ", "", StringComparison.Ordinal),
        ["dates beyond the calendar"] = "The bank failed on 32 February 99999 and on 0/0/0000, 9999999999 years ago, at 25:61.",
        ["amounts beyond decimals"] = "The firm paid $99999999999999999999999999999999999bn for " + new string('9', 400) + " ships and 1e400 boats.",
        ["German"] = "Die Ministerin sagte am Montag, die Brücke sei nach dem Hochwasser gesperrt worden. Die Polizei leitete den Verkehr um, und die Feuerwehr warnte vor weiteren Schäden am Ufer.",
        ["French"] = "La ministre a déclaré lundi que le pont était fermé depuis les inondations. La police a dévié la circulation vers le sud, et les pompiers craignent de nouveaux dégâts.",
        ["Japanese"] = "大臣は月曜日、橋が閉鎖されたと述べた。警察は交通を迂回させた。",
    };

    /// <summary>The names, for a theory.</summary>
    public static TheoryData<string> Names => new(ByName.Keys);
}

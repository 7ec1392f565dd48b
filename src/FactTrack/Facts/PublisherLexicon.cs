namespace FactTrack;

/// <summary>The built-in profiles: the outlets of <c>media.lex</c>, with owners, voices and hosts of <c>publishers.lex</c>, and what only the latter has.</summary>
internal static class PublisherLexicon
{
    private static readonly Lazy<ValueList<PublisherProfile>> s_profiles = new(Read);

    public static ValueList<PublisherProfile> Profiles => s_profiles.Value;

    private static ValueList<PublisherProfile> Read()
    {
        Lexicon publishers = Lexicon.BuiltIn("publishers"), media = Lexicon.BuiltIn("media");
        IEnumerable<PublisherProfile> known = media.Entries.Select(medium => Of(medium, publishers.Find(medium.Key)));
        return known.Concat(publishers.Entries.Where(publisher => !media.Contains(publisher.Key)).Select(publisher => Of(null, publisher))).ToValueList();
    }

    private static PublisherProfile Of(LexiconEntry? medium, LexiconEntry? publisher)
    {
        string voice = publisher?["voice"] ?? "";
        return new PublisherProfile((medium ?? publisher)!.Key)
        {
            Aliases = [.. Split(medium?["aliases"]), .. Split(publisher?["hosts"])],
            Owner = publisher?["owner"] is { Length: > 0 } owner ? owner : null,
            SpeaksFor = voice == "own" || medium?["kind"] != "state" ? null : medium["country"],
            IsAgency = medium?["kind"] == "wire" || publisher?["agency"] == "yes",
        };
    }

    private static string[] Split(string? names) => (names ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

namespace FactTrack;

/// <summary>Tells bodies of a government from others.</summary>
internal static class StateBodies
{
    /// <summary>What a body is by its name, by the words of <c>sources.lex</c>: the whole, its last or its first word.</summary>
    public static SourceType TypeOf(Entity body)
    {
        string name = body.Name.ToLowerInvariant();
        int first = name.IndexOf(' ', StringComparison.Ordinal), last = name.LastIndexOf(' ');
        SourceEntry? entry = SourceLexicon.BuiltIn.Find(name) ?? SourceLexicon.BuiltIn.Find(name[(last + 1)..]) ?? (first < 0 ? null : SourceLexicon.BuiltIn.Find(name[..first]));
        return entry?.Type ?? SourceType.Unknown;
    }

    /// <summary>True for a ministry, an army, a service or another body of a government, of whatever country.</summary>
    public static bool IsOfState(Entity body, SourceType type) =>
        type is SourceType.Government or SourceType.Military or SourceType.Intelligence
        || (type is SourceType.Unknown or SourceType.Official && Office.Of(body.Name).Scope == OfficeScope.State);

    /// <summary>False for a body of a part of a country: "Texas Department of Public Safety" is no part of the government in Washington.</summary>
    public static bool IsNational(Entity body)
    {
        string[] words = body.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int at = 0; at < words.Length; at++)
            if (Gazetteer.Shared.Match(words, at, words.Length, out _) is { Kind: GazetteerKind.Place }) return false;
        return true;
    }
}

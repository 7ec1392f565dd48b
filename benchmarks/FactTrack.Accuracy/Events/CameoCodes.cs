namespace FactTrack.Accuracy;

/// <summary>Older names of event types in those of PLOVER.</summary>
internal static class CameoCodes
{
    // By the two first digits. CAMEO's 01 (statements) has no counterpart; 08 became two types.
    private static readonly Dictionary<string, EventClass[]> s_roots = new(StringComparer.Ordinal)
    {
        ["02"] = [EventClass.Request],
        ["03"] = [EventClass.Agree],
        ["04"] = [EventClass.Consult],
        ["05"] = [EventClass.Support],
        ["06"] = [EventClass.Cooperate],
        ["07"] = [EventClass.Aid],
        ["08"] = [EventClass.Concede, EventClass.Retreat],
        ["09"] = [EventClass.Accuse],
        ["10"] = [EventClass.Request],
        ["11"] = [EventClass.Accuse],
        ["12"] = [EventClass.Reject],
        ["13"] = [EventClass.Threaten],
        ["14"] = [EventClass.Protest],
        ["15"] = [EventClass.Mobilize],
        ["16"] = [EventClass.Sanction],
        ["17"] = [EventClass.Coerce],
        ["18"] = [EventClass.Assault],
        ["19"] = [EventClass.Assault],
        ["20"] = [EventClass.Assault],
    };

    /// <summary>The types that a code may mean; none for statements and for codes that CAMEO has not.</summary>
    public static EventClass[] Types(string code) => code.Length >= 2 ? s_roots.GetValueOrDefault(code[..2], []) : [];

    /// <summary>The type of a name, those of PLOVER's first version included.</summary>
    /// <param name="name">The name, such as DEMAND.</param>
    /// <param name="mode">The mode, or null: PLOVER moved destroying from COERCE to ASSAULT.</param>
    /// <exception cref="FormatException">It is no name of PLOVER.</exception>
    public static EventClass[] OfName(string name, string? mode) => (name, mode) switch
    {
        ("COERCE", "destroy") => [EventClass.Assault],
        ("DEMAND", _) => [EventClass.Request],
        ("DISAPPROVE" or "INVESTIGATE", _) => [EventClass.Accuse],
        ("FIGHT", _) => [EventClass.Assault],
        ("YIELD", _) => [EventClass.Concede, EventClass.Retreat],
        _ => Enum.TryParse(name, ignoreCase: true, out EventClass type) ? [type] : throw new FormatException($"'{name}' is no event type."),
    };

    /// <summary>True for the letters that say only what sort of group a code is of.</summary>
    public static bool IsGroup(string letters) => letters is "IGO" or "NGO" or "NGM" or "IMG" or "MNC";
}

namespace FactTrack;

/// <summary>Tells on which side reports are, and which one tells the fact best.</summary>
internal static class FactSides
{
    /// <summary>Which reports tell the contrary of the fact.</summary>
    /// <remarks>
    /// A fact is positive, unless it was first told as negative and more stories tell it so. Denials, hedged and unresolved reports have no say where there are
    /// others: "Oslo denied that it had paid" is about the payment, if anybody tells of one.
    /// </remarks>
    public static bool[] Contrary(FactMember[] told)
    {
        // One report alone tells the fact itself.
        if (told.Length == 1) return [false];
        FactMember[] voters = [.. told.Where(member => member.Counts && !member.IsDenial)];
        if (voters.Length == 0) voters = [.. told.Where(member => !member.IsDenial)];
        if (voters.Length == 0) voters = told;
        int negative = Stories(voters, Polarity.Negative), positive = Stories(voters, Polarity.Positive);
        bool isNegative = voters.Length > 0 && SideOf(voters[0]) == Polarity.Negative && negative > positive;
        return [.. told.Select(member => (SideOf(member) == Polarity.Negative) != isNegative)];
    }

    /// <summary>The report that tells it best: not the contrary, current, sure, from the text before the headline, confidently read; the earliest of equals.</summary>
    public static int Teller(FactMember[] told, bool[] contrary) => told.Length == 1 ? 0 : Enumerable.Range(0, told.Length)
        .OrderBy(i => contrary[i])
        .ThenBy(i => told[i].Report.Told.Length == 0)
        .ThenBy(i => told[i].IsSuperseded)
        .ThenBy(i => !told[i].Counts)
        .ThenBy(i => told[i].Report.IsTitle)
        .ThenByDescending(i => Math.Round(told[i].Report.Confidence, 1))
        .ThenBy(i => i)
        .First();

    private static int Stories(FactMember[] voters, Polarity side) => voters.Where(member => SideOf(member) == side).Select(member => member.Story).Distinct().Count();

    // What is taken back is not so any more.
    private static Polarity SideOf(FactMember member) => member.Report.IsTakenBack && member.Report.Polarity == Polarity.Positive ? Polarity.Negative : member.Report.Polarity;
}

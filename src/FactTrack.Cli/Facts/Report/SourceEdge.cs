namespace FactTrack.Cli.Facts;

/// <summary>Somebody passes on what somebody else says.</summary>
/// <param name="Teller">The outlet, or a source that reports another.</param>
/// <param name="Source">Whom it names.</param>
/// <param name="Reports">How many reports.</param>
internal sealed record SourceEdge(string Teller, string Source, int Reports)
{
    /// <summary>All of the reports of facts, most reports first. Names that differ in case only are one.</summary>
    public static SourceEdge[] Of(IEnumerable<Fact> facts)
    {
        var counts = new Dictionary<(string Teller, string Source), (SourceEdge Edge, int Count)>();
        foreach (FactReport report in facts.SelectMany(f => f.Reports))
        {
            if (report.Claim?.Attribution is not { } attribution || (report.Marks & (ReportMarks.Superseded | ReportMarks.Unresolved)) != 0) continue;
            string? teller = report.Outlet;
            foreach (string source in attribution.Chain().Where(s => (s.Entity ?? (object?)s.Antecedent ?? s.Words) is not null).Select(s => s.ToString()).Reverse())
            {
                if (teller is not null && !teller.Equals(source, StringComparison.OrdinalIgnoreCase))
                {
                    (string, string) key = (teller.ToUpperInvariant(), source.ToUpperInvariant());
                    (SourceEdge edge, int count) = counts.GetValueOrDefault(key, (new SourceEdge(teller, source, 0), 0));
                    counts[key] = (edge, count + 1);
                }

                teller = source;
            }
        }

        return [.. counts.Values.Select(c => c.Edge with { Reports = c.Count })
            .OrderByDescending(e => e.Reports).ThenBy(e => e.Teller, StringComparer.Ordinal).ThenBy(e => e.Source, StringComparer.Ordinal)];
    }
}

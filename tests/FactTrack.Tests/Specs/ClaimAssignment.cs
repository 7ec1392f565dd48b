using System.Globalization;
using System.Text;

namespace FactTrack.Tests;

/// <summary>Expected claims assigned to found ones, one to one.</summary>
internal sealed class ClaimAssignment
{
    private readonly ExtractionResult _result;
    private readonly Dictionary<Claim, ExpectedClaim> _taken = new(ReferenceEqualityComparer.Instance);

    private ClaimAssignment(ExtractionResult result) => _result = result;

    /// <summary>Expected claims that no claim fits.</summary>
    public List<ExpectedClaim> Missing { get; } = [];

    /// <summary>Claims that were not expected.</summary>
    public List<Claim> Surplus => [.. _result.Claims.Where(claim => !_taken.ContainsKey(claim))];

    /// <summary>Finds the largest assignment (augmenting paths).</summary>
    public static ClaimAssignment Of(IReadOnlyList<ExpectedClaim> expected, ExtractionResult result)
    {
        var assignment = new ClaimAssignment(result);
        foreach (ExpectedClaim wanted in expected)
            if (!assignment.Place(wanted, [])) assignment.Missing.Add(wanted);
        return assignment;
    }

    private bool Place(ExpectedClaim wanted, HashSet<Claim> tried)
    {
        foreach (Claim claim in _result.Claims)
        {
            if (wanted.Differences(claim, _result.Document!).Count > 0 || !tried.Add(claim)) continue;
            if (_taken.TryGetValue(claim, out ExpectedClaim? other) && !Place(other, tried)) continue;
            _taken[claim] = wanted;
            return true;
        }

        return false;
    }

    /// <summary>What is missing, what the nearest claim lacks, and what was found.</summary>
    public string Report(SpecExample example)
    {
        var report = new StringBuilder($"{example.Name}: {example.Article.Text}\n");
        foreach (ExpectedClaim wanted in Missing)
        {
            List<string>? nearest = _result.Claims.Select(claim => wanted.Differences(claim, _result.Document!)).MinBy(lacks => lacks.Count);
            report.Append(CultureInfo.InvariantCulture, $"  missing: {wanted.Line}\n           ({(nearest is null ? "no claims" : "nearest claim differs in " + string.Join(", ", nearest))})\n");
        }

        foreach (Claim claim in _result.Claims)
            report.Append(CultureInfo.InvariantCulture, $"  {(_taken.ContainsKey(claim) ? "matched" : example.Only ? "surplus" : "found  ")}: {ClaimLine.Of(claim)} | event: {ClaimLine.EventOf(claim)} | context: {ClaimLine.ContextOf(claim)}\n");
        return report.ToString();
    }
}

using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>A claim with an evidence sentence and whether that supports it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Evidence">The evidence.</param>
/// <param name="Agreement">Agrees for "supports", contradicts for "refutes", unclear for "not enough info".</param>
internal sealed record NumberRow(string Claim, string Evidence, FigureAgreement Agreement)
{
    private static readonly string[] s_comparators = ["more than", "less than", "fewer than", "at least", "at most", "over", "under", "above", "below", "up to"];

    /// <summary>Reads the rows whose claim has one comparator and one number.</summary>
    /// <exception cref="InvalidDataException">A line is no row, or none has such a claim.</exception>
    public static List<NumberRow> Read(string path)
    {
        List<NumberRow> rows = JsonLines.Read(path, "a claim with evidence", e => new NumberRow(JsonLines.Text(e, "claim"), JsonLines.Text(e, "evidence"), AgreementOf(JsonLines.Text(e, "label"))));
        rows.RemoveAll(r => !IsComparison(r.Claim));
        return rows.Count > 0 ? rows : throw new InvalidDataException($"{path}: no claim has one comparator and one number.");
    }

    /// <summary>The fixed test: of the words between blanks, one is a number (ASCII digits, points, commas, a per cent or currency sign), and one comparator of the list stands among them.</summary>
    public static bool IsComparison(string claim)
    {
        string[] words = claim.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Count(IsNumber) != 1) return false;
        string line = $" {string.Join(' ', words)} ";
        return s_comparators.Sum(c => line.Split($" {c} ").Length - 1) == 1;
    }

    private static bool IsNumber(string word) =>
        word.Any(char.IsAsciiDigit) && word.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol);

    private static FigureAgreement AgreementOf(string label) => label switch
    {
        "SUPPORTS" => FigureAgreement.Agrees,
        "REFUTES" => FigureAgreement.Contradicts,
        "NOT ENOUGH INFO" => FigureAgreement.Unclear,
        _ => throw new InvalidDataException($"The label '{label}' is unknown."),
    };
}

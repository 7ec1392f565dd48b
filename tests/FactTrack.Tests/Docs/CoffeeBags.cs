using System.Globalization;
using System.Text.RegularExpressions;

namespace FactTrack.Tests;

/// <summary>A unit of the user's own, as docs/extending.md shows it.</summary>
internal sealed class CoffeeBags : IQuantityRecognizer
{
    private static readonly Regex s_bags = new("([0-9][0-9,]{0,12}) bags", RegexOptions.NonBacktracking);

    public IEnumerable<Quantity> Recognize(Article article, TokenTable tokens, SyntaxTable syntax)
    {
        foreach (Match match in s_bags.Matches(article.Text))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            decimal bags = decimal.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            yield return new Quantity
            {
                Words = new TextPart([span], article.Text),
                Tokens = tokens.RangeOf(span),
                Value = 60 * bags,
                Unit = new Unit(UnitKind.Mass, "kg"),
            };
        }
    }
}

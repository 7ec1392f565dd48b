namespace FactTrack;

/// <summary>Reads decimals in words: "point five", "point zero three", "point seventy-one".</summary>
internal static class DecimalReader
{
    private const int MostPlaces = 12;

    /// <summary>The decimals that begin with the word for the point, or null.</summary>
    public static (int End, decimal Value)? Read(SentenceView view, int at)
    {
        if (NumberWords.Find(view[at])?.As(NumberWordKind.Point) is null) return null;
        decimal value = 0, place = 1;
        int end = at + 1;
        for (; end <= at + MostPlaces; end++)
        {
            if (NumberWords.Find(view[end]) is not { Cardinal: NumberWordKind.Small or NumberWordKind.Tens } word) break;
            if (word.Value >= 10)
            {
                if (end > at + 1) break;
                // "point seventy-one"
                int small = view.IsHyphen(end + 1) ? end + 2 : end + 1;
                bool both = word.Cardinal == NumberWordKind.Tens && NumberWords.Find(view[small]) is { Cardinal: NumberWordKind.Small, Value: > 0 and < 10 };
                return (both ? small + 1 : end + 1, (word.Value + (both ? NumberWords.Find(view[small])!.Value : 0)) / 100);
            }

            place /= 10;
            value += word.Value * place;
        }

        return end > at + 1 ? (end, value) : null;
    }
}

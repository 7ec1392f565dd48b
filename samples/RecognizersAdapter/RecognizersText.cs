using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace RecognizersAdapter;

/// <summary>The calls into the library; nothing else here knows more of it than its results.</summary>
internal static class RecognizersText
{
    /// <summary>All that looks like an amount; the models do not know of each other, so results overlap.</summary>
    public static IEnumerable<ModelResult> Amounts(string text) =>
    [
        .. NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.English),
        .. NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English),
        .. NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English),
        .. NumberWithUnitRecognizer.RecognizeAge(text, Culture.English),
        .. NumberRecognizer.RecognizePercentage(text, Culture.English),
        .. NumberRecognizer.RecognizeNumberRange(text, Culture.English),
        .. NumberRecognizer.RecognizeOrdinal(text, Culture.English),
        .. NumberRecognizer.RecognizeNumber(text, Culture.English),
    ];

    /// <summary>All times. The reference is always told, for without one the library asks the clock of the machine.</summary>
    public static IEnumerable<ModelResult> Times(string text, DateTime reference) =>
        DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: reference);
}

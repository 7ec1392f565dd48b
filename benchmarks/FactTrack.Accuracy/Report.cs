using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Writes the figures of one suite.</summary>
internal sealed class Report(string suite, TextWriter output)
{
    /// <summary>One line: suite, metric, and the value with a point and three decimals.</summary>
    public void Figure(string metric, double value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{suite} {metric} {value:F3}"));

    /// <summary>A line for readers, marked with <c>#</c> so that programs skip it.</summary>
    public void Note(string text) => output.WriteLine("# " + text);
}

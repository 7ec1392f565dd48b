using System.Globalization;

namespace FactTrack;

/// <summary>The place in a list of facts behind which the next page begins: the order, the number it sorts by, and the id of the fact.</summary>
internal readonly record struct FactCursor(FactOrder Order, long Number, string Id)
{
    /// <summary>The place of a fact.</summary>
    public static FactCursor Of(FactSummary fact, FactOrder order) => new(order, order switch
    {
        FactOrder.Latest => -(fact.LastTold?.DayNumber ?? -1),
        FactOrder.Earliest => fact.FirstTold?.DayNumber ?? int.MaxValue,
        FactOrder.Reports => -fact.Reports,
        _ => -fact.Origins,
    }, fact.Id);

    /// <summary>What the same numbers are in SQL.</summary>
    public static string Sql(FactOrder order) => order switch
    {
        FactOrder.Latest => "latest",
        FactOrder.Earliest => "ifnull(first_told, 2147483647)",
        FactOrder.Reports => "-reports",
        _ => "-origins",
    };

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="ArgumentException">It is no such text, or of a list in another order.</exception>
    public static FactCursor Parse(string text, FactOrder order) =>
        text.Split('.', 3) is [var name, var number, var id] && name == order.ToString()
        && long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? new(order, value, id)
            : throw new ArgumentException($"\"{text}\" is not the end of a page in this order. Take FactPage.Next of the page before, and keep the query's order.", nameof(text));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Order}.{Number}.{Id}");
}

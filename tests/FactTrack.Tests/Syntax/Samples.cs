using System.Globalization;
using System.Text;

namespace FactTrack.Tests;

/// <summary>Sentences of our own, one space between tokens, and a line of text for a parse.</summary>
internal static class Samples
{
    public static readonly string[] Sentences =
    [
        "The harbour authority said on Tuesday that 14 containers had been lost in the storm .",
        "No one was hurt .",
        "\" We will not sign this treaty , \" President Ilse Marten told reporters in Vantaa .",
        "Police Arrest Three After Bank Robbery",
        "DAM FAILURE FORCES THOUSANDS FROM HOMES",
        "Rail workers , who have been on strike since May , rejected the offer , their union said .",
        "Shares of Northwind Foods fell 7.5 % to $ 31.20 after the company cut its forecast .",
        "Is the bridge safe ?",
        "According to the ministry , at least 40 people died and more than 200 were injured .",
    ];

    /// <summary>Everything that a table says of some tokens, with heads relative to the first.</summary>
    public static string Describe(SyntaxTable table, int start, int end)
    {
        var text = new StringBuilder();
        for (int token = start; token < end; token++)
        {
            int head = table.HeadOf(token) < 0 ? -1 : table.HeadOf(token) - start;
            text.Append(CultureInfo.InvariantCulture, $"{table.UposOf(token)} {table.XposOf(token)} {table.FeaturesOf(token)} {table.LemmaOf(token)} ");
            text.Append(CultureInfo.InvariantCulture, $"{head} {table.RelationOf(token)} {table.NameOf(token)} {table.ConfidenceOf(token):R}\n");
        }

        return text.ToString();
    }
}

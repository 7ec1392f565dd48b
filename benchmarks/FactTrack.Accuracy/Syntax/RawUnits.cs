namespace FactTrack.Accuracy;

/// <summary>Everything visible of a text in order: the tokens of the text layer, and what it passes over, such as the markers of list items and emphasis.</summary>
/// <remarks>The scorer needs every character on both sides. What is passed over is divided by the tokenizer; it belongs to the sentence that it touches or whose line it stands on, else a line of it is a sentence.</remarks>
internal static class RawUnits
{
    /// <summary>The units of a text, each with its sentence; sentences are numbered from 0 in order.</summary>
    public static List<RawUnit> Of(string text, TextLayer layer)
    {
        List<RawUnit> units = Divide(text, layer);
        for (int i = units.Count - 2; i >= 0; i--)
            if (units[i].Sentence < 0 && SameLine(text, units[i], units[i + 1])) units[i] = units[i] with { Sentence = units[i + 1].Sentence };
        for (int i = 1; i < units.Count; i++)
        {
            bool touches = units[i].Token < 0 && units[i - 1].End == units[i].Start;
            if (touches || (units[i].Sentence < 0 && units[i - 1].Sentence >= 0 && SameLine(text, units[i - 1], units[i]))) units[i] = units[i] with { Sentence = units[i - 1].Sentence };
        }

        Number(text, units);
        return units;
    }

    private static List<RawUnit> Divide(string text, TextLayer layer)
    {
        var units = new List<RawUnit>();
        var passed = new TokenBuffer(0);
        int at = 0;
        foreach (Sentence sentence in layer.Sentences)
        {
            for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                TextSpan span = layer.Tokens.SpanOf(token);
                AddPassed(span.Start);
                units.Add(new RawUnit(span.Start, span.End, token, sentence.Index));
                at = span.End;
            }
        }

        AddPassed(text.Length);
        return units;

        void AddPassed(int end)
        {
            int first = passed.Count;
            Tokenizer.Read(text, at, end, [], passed, CancellationToken.None);
            for (int i = first; i < passed.Count; i++) units.Add(new RawUnit(passed.StartOf(i), passed.EndOf(i), -1, -1));
        }
    }

    /// <summary>Numbers sentences by their order, a line of units without a sentence as one.</summary>
    private static void Number(string text, List<RawUnit> units)
    {
        int number = -1, last = int.MinValue;
        for (int i = 0; i < units.Count; i++)
        {
            int sentence = units[i].Sentence;
            if (sentence != last || (sentence < 0 && !SameLine(text, units[i - 1], units[i]))) number++;
            last = sentence;
            units[i] = units[i] with { Sentence = number };
        }
    }

    private static bool SameLine(string text, RawUnit first, RawUnit second) => !text.AsSpan(first.End, second.Start - first.End).ContainsAny('\n', '\r');
}

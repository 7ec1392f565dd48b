namespace FactTrack.Tests;

/// <summary>Delta debugging: the shortest part of a text that still fails the same way.</summary>
/// <param name="fails">True if an article fails as the first did.</param>
internal sealed class Minimizer(Func<FuzzCase, bool> fails)
{
    private const int MostTries = 3_000;
    private int _tries;

    /// <summary>A smaller article that still fails.</summary>
    public FuzzCase Minimize(FuzzCase fuzzCase)
    {
        if (fuzzCase.Title is { } title)
        {
            if (Fails(fuzzCase with { Title = null })) fuzzCase = fuzzCase with { Title = null };
            else fuzzCase = fuzzCase with { Title = Shortest(title, shorter => fuzzCase with { Title = shorter }) };
        }

        if (fuzzCase.IsPretokenized && Fails(fuzzCase with { IsPretokenized = false })) fuzzCase = fuzzCase with { IsPretokenized = false };
        return fuzzCase with { Body = Shortest(fuzzCase.Body, shorter => fuzzCase with { Body = shorter }) };
    }

    private string Shortest(string text, Func<string, FuzzCase> with)
    {
        for (int size = text.Length / 2; size > 0; size /= 2)
        {
            for (int at = 0; at < text.Length;)
            {
                string shorter = text.Remove(at, Math.Min(size, text.Length - at));
                if (Fails(with(shorter))) text = shorter;
                else at += size;
            }
        }

        return text;
    }

    private bool Fails(FuzzCase fuzzCase) => _tries++ < MostTries && fails(fuzzCase);
}

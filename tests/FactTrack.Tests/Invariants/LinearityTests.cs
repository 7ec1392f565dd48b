namespace FactTrack.Tests;

/// <summary>Twice the text takes twice the memory; times on a shared machine tell nothing, allocations do.</summary>
public class LinearityTests
{
    private static readonly Dictionary<string, Func<int, string>> s_texts = new()
    {
        ["news"] = n => Repeat("The minister told reporters on Monday that about 200 people had left Riga, citing the police.\n\n", n / 100),
        ["one paragraph"] = n => Repeat("The minister told reporters on Monday that \"about 200 people\" had left Riga. ", n / 80),
        ["one sentence"] = n => Repeat("the minister of the north said that ", n / 36),
        ["quotation marks"] = n => new string('"', n),
        ["brackets"] = n => new string('(', n),
        ["capitals"] = n => Repeat("HOLM ", n / 5),
        ["digits"] = n => new string('7', n),
        ["one trial"] = n => string.Concat(Enumerable.Range(0, n / 75).Select(i => $"Jon Holm was convicted of fraud at bank {i}. A judge dismissed the charges. ")),
        ["names"] = n => string.Concat(Enumerable.Range(0, n / 40).Select(i => $"Anna Holm{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676)} met Kim in Oslo. ")),
    };

    public static TheoryData<string> Texts => new(s_texts.Keys);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Memory_grows_with_the_text(string name)
    {
        Allocated(s_texts[name](1_000));
        long little = Allocated(s_texts[name](10_000)), much = Allocated(s_texts[name](80_000));
        Assert.True(much <= 14 * little, $"{name}: {little} bytes for 10,000 characters, {much} for 80,000");
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ClaimExtractor.Default.Extract(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

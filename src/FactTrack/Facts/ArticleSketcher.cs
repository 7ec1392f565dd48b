using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>Makes the sketch of an article from its headline, its sentences, its names, times and ages.</summary>
/// <remarks>What an article tells first is its happening: the headline counts most, then the first sentences that gave claims; the rest may be of the page.</remarks>
internal sealed class ArticleSketcher
{
    // What an article tells first is its happening; round-ups and archives name hundreds.
    private const int MostNames = 64;
    private const int MostAge = 125;

    // The bits taken off each word, for the most frequent tell nothing; and those from which articles are found by a word.
    private const float Common = 2;
    private const float LeastOfKey = 7;

    // Two words together are rare, but one of them has counted for itself.
    private const float Pair = 6;

    // How often the words of a place in the article count; the first sentence that gave claims thrice, the second twice, later ones hardly more than once.
    private const float Headline = 3;
    private const float Lead = 2;
    private const float BesideProse = 0.5f;

    // A time of more than a day and an hour (when clocks change) is no day.
    private static readonly TimeSpan s_mostOfDay = TimeSpan.FromHours(25);

    private readonly ExtractionResult _result;
    private readonly List<TextSpan> _prose;
    private readonly Dictionary<uint, (float Count, float Weight, TermVector.KeyKind Key)> _terms = [];

    private ArticleSketcher(ExtractionResult result)
    {
        _result = result;
        _prose = Prose(result);
    }

    /// <summary>Sketches an article.</summary>
    public static ArticleSketch Sketch(ExtractionResult result) => new ArticleSketcher(result).Sketch();

    private ArticleSketch Sketch()
    {
        Article article = _result.Article;
        AddTerms(article.Title, Headline);
        int read = 0;
        for (int i = 0; i < _prose.Count; i++)
        {
            AddTerms(article.Text.AsSpan(read, _prose[i].Start - read), BesideProse);
            AddTerms(article.Text.AsSpan(_prose[i].Start, _prose[i].Length), 1 + (Lead / (1 + i)));
            read = _prose[i].End;
        }

        AddTerms(article.Text.AsSpan(read), BesideProse);
        return new ArticleSketch
        {
            Day = (article.ModifiedAt ?? article.PublishedAt)?.Day.DayNumber,
            Shingles = ShingleSet.Of(article.Text, _prose),
            Terms = TermVector.Of(_terms.Select(term => new TermVector.Term(term.Key, Math.Sqrt(term.Value.Count) * term.Value.Weight, term.Value.Key))),
            People = Names(entity => entity.Type == EntityType.Person, FullName),
            Places = Names(entity => entity.Type == EntityType.Location || (entity.Type == EntityType.GeopoliticalEntity && entity.Country is null), WholeName),
            Days = SketchSet.Of(Days().Take(MostNames)),
            Ages = SketchSet.Of(Ages()),
        };
    }

    private static List<TextSpan> Prose(ExtractionResult result)
    {
        var prose = new List<TextSpan>();
        foreach (TextSpan sentence in result.Claims.SelectMany(claim => claim.Evidence).Select(part => part.Extent).Where(part => part.Source == TextSource.Body).Distinct().Order())
            if (prose.Count == 0 || sentence.Start >= prose[^1].End) prose.Add(sentence);
        return prose;
    }

    private void AddTerms(ReadOnlySpan<char> text, float count)
    {
        var words = new FoldedWords(text);
        ulong last = 0;
        float lastBits = 0;
        bool leads = false;
        while (words.Next())
        {
            float bits = WordWeights.Of(words.Hash);
            if (bits > Common) Add(FoldedWords.Join(0, words.Hash), count, bits - Common, bits >= LeastOfKey ? TermVector.KeyKind.Word : TermVector.KeyKind.None);
            char first = text[words.Start];
            bool isCapital = char.IsUpper(first);
            if (isCapital && leads)
            {
                bool isName = Math.Max(bits, lastBits) == WordWeights.Unlisted;
                Add(FoldedWords.Join(last, words.Hash), count, Pair, isName ? TermVector.KeyKind.Name : TermVector.KeyKind.Word);
            }

            (last, lastBits, leads) = (words.Hash, bits, isCapital || char.IsAsciiDigit(first));
        }
    }

    private void Add(ulong hash, float count, float weight, TermVector.KeyKind key)
    {
        ref (float Count, float Weight, TermVector.KeyKind Key) term = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, (uint)(hash >> 32) & ~3u, out _);
        // Articles are not found by what stands on their pages.
        term = (term.Count + count, weight, count < 1 && term.Key == TermVector.KeyKind.None ? TermVector.KeyKind.None : key);
    }

    private SketchSet Names(Func<Entity, bool> isOne, Func<string, uint?> key) =>
        SketchSet.Of(_result.Entities.Where(isOne).Select(entity => key(entity.Name)).OfType<uint>().Take(MostNames));

    // Titles and middle names come and go.
    private static uint? FullName(string name)
    {
        ulong first = 0, last = 0;
        int count = 0;
        var words = new FoldedWords(name);
        while (words.Next())
        {
            if (!char.IsUpper(name[words.Start])) continue;
            if (count++ == 0) first = words.Hash;
            last = words.Hash;
        }

        return count < 2 ? null : (uint)FoldedWords.Join(first, last);
    }

    private static uint? WholeName(string name)
    {
        ulong hash = 0;
        var words = new FoldedWords(name);
        while (words.Next())
            if (char.IsUpper(name[words.Start])) hash = FoldedWords.Join(hash, words.Hash);
        return hash == 0 ? null : (uint)hash;
    }

    private IEnumerable<uint> Days() =>
        from claim in _result.Claims
        from time in claim.Times
        where time.Interval is { Start: { } start, End: { } end } && end - start <= s_mostOfDay
        select (uint)DateOnly.FromDateTime(time.Interval!.Value.Start!.Value).DayNumber;

    // A length of time is a time; what is measured in years as an amount is an age.
    private IEnumerable<uint> Ages() =>
        from claim in _result.Claims
        from amount in claim.Quantities
        where amount is { Unit: { Kind: UnitKind.Duration, Code: "year" }, Value: >= 0 and <= MostAge }
        select (uint)amount.Value!.Value;
}

using System.Collections.Frozen;

namespace FactTrack;

/// <summary>How much of the story a claim carries: by the headline, its place, its evidence, whom it is about, its kind and amounts, and how sure it is.</summary>
internal sealed class ClaimSalience
{
    // What a share of 1 counts. Chosen by hand: the headline names the story, its first sentences tell it.
    private const double Headline = 3, Place = 2, People = 2, Repeats = 1, Kind = 1, Amount = 0.5;

    // A second claim of a sentence that is already told counts less, and what was said counts less beside the saying of it.
    private const double SameSentence = 0.7, SameTelling = 0.25;

    private static readonly Lazy<FrozenSet<string>> s_empty = new(() =>
        Lexicon.BuiltIn("function-words").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    private readonly ValueList<Claim> _claims;
    private readonly HashSet<string> _headline;
    private readonly int _length;
    private readonly double _mostRepeats;

    public ClaimSalience(ExtractionResult result)
    {
        _claims = result.Claims;
        _length = Math.Max(1, result.Article.Text.Length);
        _mostRepeats = Math.Max(1, result.Entities.Select(e => e.Mentions.Count - 1).DefaultIfEmpty().Max());
        IEnumerable<string> headings = _claims.Where(c => c.Block == BlockKind.Headline).SelectMany(c => c.Evidence).Select(e => e.ToString());
        _headline = [.. (result.Article.Title is { } title ? [title] : headings).SelectMany(Words)];
    }

    /// <summary>The weightiest claims, the weightiest first; of equals, the earlier one.</summary>
    public ValueList<Claim> Top(int count)
    {
        double[] weights = [.. _claims.Select(Weight)];
        ILookup<int, int> besides = Besides();
        ILookup<TextPart, int> sentences = Enumerable.Range(0, _claims.Count).Where(i => _claims[i].Evidence.Count > 0).ToLookup(i => _claims[i].Evidence[0]);
        var waiting = new PriorityQueue<int, (double Weight, int Place)>(weights.Select((weight, place) => (place, (-weight, place))));
        var top = new List<Claim>(Math.Min(count, _claims.Count));
        while (top.Count < count && waiting.TryDequeue(out int best, out (double Weight, int Place) queued))
        {
            // Weights only fall; one that fell since it was queued waits for its turn.
            if (-queued.Weight > weights[best])
            {
                waiting.Enqueue(best, (-weights[best], best));
                continue;
            }

            top.Add(_claims[best]);
            if (_claims[best].Evidence.Count > 0)
                foreach (int other in sentences[_claims[best].Evidence[0]]) weights[other] *= SameSentence;
            foreach (int other in besides[best]) weights[other] *= SameTelling;
        }

        return top.ToValueList();
    }

    // For each claim those that say it and those that it says.
    private ILookup<int, int> Besides()
    {
        var places = _claims.Select((claim, place) => (claim.Id, place)).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        var pairs = new List<(int One, int Other)>();
        for (int i = 0; i < _claims.Count; i++)
            foreach (string told in Contents(_claims[i]))
                if (places.TryGetValue(told, out int content)) pairs.AddRange([(i, content), (content, i)]);
        return pairs.ToLookup(pair => pair.One, pair => pair.Other);
    }

    private double Weight(Claim claim)
    {
        double weight = (Headline * HeadlineShare(claim)) + (Place * (1 - StartOf(claim))) + (People * EntityShare(claim))
            + (Repeats * Math.Min(claim.Evidence.Count - 1, 2) / 2.0) + (Kind * KindShare(claim)) + (claim.Quantities.Count > 0 ? Amount : 0);
        if (claim.Certainty == Certainty.Unknown) weight /= 2;
        if (claim.Block is not (BlockKind.Paragraph or BlockKind.Headline or BlockKind.Quote or BlockKind.ListItem)) weight /= 2;
        return weight * (1 + claim.Confidence.Overall) / 2;
    }

    // The share of the headline's words that the claim has; all of it where the headline repeats it. What only the headline
    // says counts half: its words are cut, and read worse than a sentence.
    private double HeadlineShare(Claim claim)
    {
        if (claim.Evidence.Count > 1 && claim.Evidence.Any(e => e.Spans[0].Source == TextSource.Title)) return 1;
        if (_headline.Count == 0) return 0;
        double most = IsHeadline(claim) ? 0.5 : 1;
        IEnumerable<TextPart> parts = [claim.Action.Words, .. claim.Actors.Select(a => a.Words), .. claim.Arguments.Select(a => a.Words)];
        IEnumerable<string> words = parts.SelectMany(p => Words(p.ToString())).Concat(claim.Actors.SelectMany(a => Words(a.ToString()))).Distinct();
        return most * words.Count(_headline.Contains) / _headline.Count;
    }

    private static bool IsHeadline(Claim claim) =>
        claim.Block == BlockKind.Headline || (claim.Evidence.Count > 0 && claim.Evidence[0].Spans[0].Source == TextSource.Title);

    // 0 at the beginning of the text, 1/2 after a tenth of it, near 1 at its end.
    private double StartOf(Claim claim)
    {
        if (claim.Evidence.Count == 0 || claim.Evidence[0].Spans[0] is not { Source: TextSource.Body } at) return 0;
        double share = (double)at.Start / _length;
        return share / (share + 0.1);
    }

    private double EntityShare(Claim claim)
    {
        double best = 0;
        foreach (Participant actor in claim.Actors) best = Math.Max(best, RepeatsOf(actor.Entity));
        foreach (ClaimArgument argument in claim.Arguments) best = Math.Max(best, RepeatsOf(argument.Entity));
        return best / _mostRepeats;
    }

    private static int RepeatsOf(Entity? entity) => entity is null ? 0 : entity.Mentions.Count - 1;

    private static double KindShare(Claim claim) => claim switch
    {
        EventClaim { IsNominal: true } => 0.3,
        EventClaim or FigureClaim or PlanClaim => 1,
        StatementClaim or AssessmentClaim => 0.5,
        _ => 0.3,
    };

    private static ValueList<string> Contents(Claim claim) => claim switch
    {
        StatementClaim said => said.Content,
        AssessmentClaim believed => believed.Content,
        _ => [],
    };

    private static IEnumerable<string> Words(string text) =>
        text.ToLowerInvariant().Split([' ', '\n', '\t', ',', '.', ':', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => !s_empty.Value.Contains(word));
}

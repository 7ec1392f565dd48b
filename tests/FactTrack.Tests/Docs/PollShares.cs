using System.Security.Cryptography;
using System.Text;

namespace FactTrack.Tests;

/// <summary>Shares of parties in opinion polls, as docs/extending.md shows them.</summary>
internal sealed class PollShares : IClaimDetector
{
    public IEnumerable<Claim> Detect(Document document, ValueList<Claim> claims)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            if (PollIn(document, sentence) is not { } poll) continue;
            Quantity[] amounts = [.. document.Quantities.Where(q => sentence.Tokens.Contains(q.Tokens))];
            foreach (Quantity share in amounts.Where(q => q is { Unit.Code: "%", IsDelta: false }))
            {
                if (PartyOf(document, sentence, share) is not { } party) continue;
                Quantity? change = amounts.FirstOrDefault(q => q.IsDelta && q.Tokens.Start > share.Tokens.Start);
                TextPart evidence = document.PartOf(sentence.Tokens);
                yield return new FigureClaim
                {
                    Id = IdOf(document.Article, share.Words),
                    Actors = [new Participant(party.Words, document.Entities[party.Entities[0]])],
                    Action = new ClaimAction("poll", share.Words),
                    Value = share,
                    Change = change,
                    Direction = change?.Direction ?? ChangeDirection.None,
                    Quantities = change is null ? [share] : [share, change],
                    Times = document.Times.Where(t => sentence.Tokens.Contains(t.Tokens)).ToValueList(),
                    Asserter = Asserter.Source,
                    Attribution = new Attribution { Source = new Source { Words = poll, Type = SourceType.Document }, Cue = poll, Content = evidence, Kind = AttributionKind.Document },
                    Evidence = [evidence],
                    Confidence = new ClaimConfidence(Actors: 0.8, Action: 0.9, Source: 0.9, Polarity: 0.9, Quantities: 0.9),
                    Why = [new Reason("kind", "poll-share", poll)],
                };
            }
        }
    }

    // "a Norstat poll": the noun with what stands before it and hangs on it.
    private static TextPart? PollIn(Document document, Sentence sentence)
    {
        for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (document.Syntax.LemmaOf(token) is not ("poll" or "survey")) continue;
            int start = token;
            while (start > sentence.Tokens.Start && document.Syntax.HeadOf(start - 1) == token && document.Syntax.UposOf(start - 1) != Upos.Adp) start--;
            return document.PartOf(new TokenRange(start, token + 1));
        }

        return null;
    }

    // The party that stands before its share, else the first one behind it. Parties are the names that our lexicon knows.
    private static Mention? PartyOf(Document document, Sentence sentence, Quantity share)
    {
        Mention[] parties = [.. document.Mentions.Where(m => sentence.Tokens.Contains(m.Tokens) && m.Entities is [var entity]
            && document.Entities[entity].ExternalId?.StartsWith("party:", StringComparison.Ordinal) == true)];
        return parties.LastOrDefault(m => m.Tokens.End <= share.Tokens.Start) ?? parties.FirstOrDefault(m => m.Tokens.Start >= share.Tokens.End);
    }

    private static string IdOf(Article article, TextPart share)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"poll-share {article.Id} {article.Title} {share.Spans[0]} {share}"));
        return Convert.ToHexString(hash, 0, 8).ToLowerInvariant();
    }
}

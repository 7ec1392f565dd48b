using FactTrack;

var article = new Article("""
    Denmark has agreed to send about 300 trucks to Moldova, the BBC reported on Tuesday, citing two officials.
    The Defense Ministry denied that it had sent tanks. "I signed nothing," Prime Minister Mette Larsen told reporters.
    """) { Publisher = "Nordic Wire", PublishedAt = PublicationTime.On(2026, 3, 4) };

ExtractionResult result = ClaimExtractor.Default.Extract(article);
foreach (Claim claim in result.Claims)
    Console.WriteLine(claim switch
    {
        StatementClaim { Act: SpeechAct.Deny } denial => $"denial     {denial.Describe()}",
        { Asserter: Asserter.Unresolved } => $"no source  {claim.Describe()}",
        { Attribution.Source: var source } => $"{claim.GetType().Name[..^5],-10} {claim.Describe()}  [{source.Type}]",
        _ => $"{claim.GetType().Name[..^5],-10} {claim.Describe()}",
    });

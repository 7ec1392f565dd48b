using FactTrack;
using RecognizersAdapter;

var article = new Article("""
    The ferry carried between 300 and 400 passengers and about 12 metric tons of freight at 30 knots on the second Sunday of March.
    Tickets cost 5 Hong Kong dollars more than in the first fiscal quarter of 2025, the 34-year-old captain said.
    """) { Title = "Old ferry sails again", PublishedAt = PublicationTime.On(2026, 3, 11) };

ClaimExtractor extractor = new ClaimExtractorBuilder()
    .AddQuantityRecognizer(new RecognizersQuantities(), RecognizerOrder.After)
    .AddTimeRecognizer(new RecognizersTimes(), RecognizerOrder.After)
    .Build();

Document document = extractor.Annotate(article);
foreach (Quantity quantity in document.Quantities) Console.WriteLine($"amount  {quantity.Words,-40} {quantity}");
foreach (TimeExpression time in document.Times) Console.WriteLine($"time    {time.Words,-40} {time}  {time.Interval}");

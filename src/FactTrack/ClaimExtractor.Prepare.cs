namespace FactTrack;

public sealed partial class ClaimExtractor
{
    /// <summary>
    /// Loads the model and the lexicons, and has the code of all layers compiled, on two threads of the pool. What is extracted meanwhile
    /// waits for no more than it needs itself.
    /// </summary>
    /// <returns>Ends when the first extraction takes as long as any other.</returns>
    /// <remarks>Not needed: the first extraction does the same, on one thread.</remarks>
    public static Task PrepareAsync() => Task.WhenAll(
        Task.Run(static () => Default.Annotate(new Article("Ready."))),
        Task.Run(static () =>
        {
            // The layers behind the parser need not wait until the model is there.
            var parser = new ReadParser();
            foreach (Claim claim in new ClaimExtractorBuilder().UseParser(parser).Build().Extract(parser.Article).Claims) claim.Describe();
        }));
}

namespace FactTrack.Accuracy;

/// <summary>Runs one suite over given files and prints one line a figure: <c>suite metric value</c>.</summary>
internal static class Program
{
    private static readonly Dictionary<string, ISuite> s_suites = new(StringComparer.Ordinal)
    {
        ["syntax"] = new SyntaxSuite(),
        ["entities"] = new EntitiesSuite(),
        ["pronouns"] = new PronounsSuite(),
        ["quantities"] = new QuantitiesSuite(),
        ["times"] = new TimesSuite(),
        ["attribution"] = new AttributionSuite(),
        ["context"] = new ContextSuite(),
        ["calibration"] = new CalibrationSuite(),
        ["claims"] = new ClaimsSuite(),
        ["events"] = new EventsSuite(),
        ["negation"] = new NegationSuite(),
        ["facts-merge"] = new FactsMergeSuite(),
        ["facts-speed"] = new FactsSpeedSuite(),
        ["facts-figures"] = new FactsFiguresSuite(),
        ["facts-numbers"] = new FactsNumbersSuite(),
        ["seeds"] = new SeedsSuite(),
        ["facts-pairs"] = new PairsSuite(),
        ["speed"] = new SpeedSuite(),
        ["cores"] = new CoresSuite(),
        ["linearity"] = new LinearitySuite(),
        ["path-linearity"] = new PathLinearitySuite(),
        ["cancellation"] = new CancellationSuite(),
        ["cold-start"] = new ColdStartSuite(),
        ["rounds"] = new RoundsSuite(),
    };

    /// <summary>Returns 0, or 1 where a file cannot be read or is broken, or 2 where the call is wrong.</summary>
    internal static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    internal static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args.Length == 0 || !s_suites.TryGetValue(args[0], out ISuite? suite))
        {
            errors.WriteLine(args.Length == 0 ? "No suite given." : $"Unknown suite '{args[0]}'.");
            errors.WriteLine("Usage: FactTrack.Accuracy SUITE ...");
            foreach ((string name, ISuite known) in s_suites) errors.WriteLine($"  {name} {known.Usage}");
            return 2;
        }

        try
        {
            suite.Run(Arguments.Read(args.AsSpan(1), suite), new Report(args[0], output));
            return 0;
        }
        catch (UsageException e)
        {
            errors.WriteLine(e.Message);
            errors.WriteLine($"Usage: FactTrack.Accuracy {args[0]} {suite.Usage}");
            return 2;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or System.Text.Json.JsonException)
        {
            errors.WriteLine(e.Message);
            return 1;
        }
    }
}

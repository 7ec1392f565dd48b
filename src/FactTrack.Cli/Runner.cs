using System.Text;

namespace FactTrack.Cli;

/// <summary>Reads all inputs, extracts, and writes in the order of the inputs.</summary>
internal static class Runner
{
    /// <summary>Does what was asked; returns an <see cref="ExitCode"/>.</summary>
    public static int Run(Request request)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var messages = new Messages(Console.Error);
        EntityLexicon[] lexicons = LexiconFiles.Load(request.Lexicons, messages);
        if (messages.HasFailures) return ExitCode.WrongCall;
        try
        {
            using Stream stream = request.Output is null ? Console.OpenStandardOutput() : File.Create(request.Output);
            using var buffered = new BufferedStream(stream, 1 << 16);
            using IOutput output = Outputs.Create(request, buffered);
            ProgressBar.Run(request, step => Write(request, lexicons, output, messages, step));
            output.Complete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.Fail(request.Output ?? "standard output", $"Could not be written: {e.Message}");
        }

        return messages.HasFailures ? ExitCode.SomeFailed : ExitCode.Ok;
    }

    private static void Write(Request request, EntityLexicon[] lexicons, IOutput output, Messages messages, Action<string> step)
    {
        ClaimExtractorBuilder builder = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions
        {
            MinimumConfidence = request.MinimumConfidence,
            KeepDocument = request.Layers || output.NeedsDocument,
        });
        foreach (EntityLexicon lexicon in lexicons) builder.AddEntityRecognizer(lexicon);
        ClaimExtractor extractor = builder.Build();
        var pending = new Queue<InputArticle>();
        IEnumerable<Article> articles = new ArticleReader(request, messages).ReadAll().Select(input =>
        {
            pending.Enqueue(input);
            return input.Article;
        });
        foreach (ExtractionResult result in extractor.ExtractMany(articles))
        {
            InputArticle input = pending.Dequeue();
            ExtractionResult complete = result with { Warnings = input.Warning is { } warning ? [warning, .. result.Warnings] : result.Warnings };
            foreach (DocumentWarning found in complete.Warnings) messages.Warn(input.Name, found.Message);
            output.Write(request.KeyClaims is { } count ? complete with { Claims = complete.KeyClaims(count) } : complete);
            step(input.Name);
        }
    }
}

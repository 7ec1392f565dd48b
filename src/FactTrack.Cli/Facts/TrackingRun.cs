using System.Runtime.CompilerServices;
using Spectre.Console;

namespace FactTrack.Cli.Facts;

/// <summary>One run of tracking: passes over what is known, extracts the rest on all cores, adds it, and counts.</summary>
internal sealed class TrackingRun(FactTracker tracker, ClaimExtractor extractor, Messages messages)
{
    private int _known;
    private int _added;
    private int _versions;
    private int _claims;
    private int _founded;
    private int _contested;

    /// <summary>What was done, in one line.</summary>
    public string Summary =>
        $"{Screen.Count(_added, "new article")}, {Screen.Count(_versions, "new version")}, {Number.Text(_known)} known; "
        + $"{Screen.Count(_claims, "claim")}, {Screen.Count(_founded, "new fact")}, {Number.Text(_contested)} newly contested";

    /// <summary>Adds articles; tells on standard error how far it is where somebody looks at it.</summary>
    public async Task AddAsync(IEnumerable<InputArticle> articles, CancellationToken cancellation)
    {
        bool seen = !Console.IsErrorRedirected;
        if (!seen)
        {
            await AddAsync(articles, _ => { }, cancellation).ConfigureAwait(false);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Status().StartAsync("reading", status => AddAsync(articles, line => status.Status(Markup.Escape(line)), cancellation)).ConfigureAwait(false);
    }

    private async Task AddAsync(IEnumerable<InputArticle> articles, Action<string> tell, CancellationToken cancellation)
    {
        await foreach (TrackingReport report in tracker.AddManyAsync(ExtractAsync(articles, cancellation), null, cancellation).ConfigureAwait(false))
        {
            switch (report.Outcome)
            {
                case TrackingOutcome.Added: _added++; break;
                case TrackingOutcome.NewVersion: _versions++; break;
                default: _known++; continue;
            }

            _claims += report.Claims;
            _founded += report.Changes.Count(change => change.Kind == FactChangeKind.Founded);
            _contested += report.Changes.Count(change => change.Kind == FactChangeKind.Contest && change.After != nameof(ContestStatus.None));
            tell(Summary);
        }
    }

    private async IAsyncEnumerable<ExtractionResult> ExtractAsync(IEnumerable<InputArticle> articles, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // The extractor asks for articles ahead of the results, so that all cores have work.
        IEnumerable<ExtractionResult> results = extractor.ExtractMany(Unknown(articles, cancellation), cancellation: cancellation);
        foreach (ExtractionResult result in results)
        {
            foreach (DocumentWarning warning in result.Warnings) messages.Warn(result.ArticleId, warning.Message);
            yield return result;
            await ValueTask.CompletedTask.ConfigureAwait(false);
        }
    }

    private IEnumerable<Article> Unknown(IEnumerable<InputArticle> articles, CancellationToken cancellation)
    {
        foreach (InputArticle input in articles)
        {
            // A page is known by its address, a text by its content.
            Article article = input.Article with { Id = input.Article.Id ?? input.Article.Url };
            if (tracker.HasAsync(article, cancellation).GetAwaiter().GetResult()) _known++;
            else yield return article;
        }
    }
}

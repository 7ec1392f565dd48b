using System.Runtime.CompilerServices;

namespace FactTrack;

public sealed partial class ClaimExtractor
{
    // Articles differ in length twentyfold: with fewer ahead, the other cores wait while one reads a long one whose result is next. What is ahead is kept in memory.
    private const int Ahead = 8;

    /// <summary>Extracts many articles on several cores; results come in the order of the articles, each as soon as it and those before it are done, so the count of results tells the progress.</summary>
    /// <param name="articles">The articles; read as results are asked for, at most 8 times as many ahead as are extracted at once.</param>
    /// <param name="parallelism">How many articles at once; 0 (the default) for one a core.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped (while results are read).</exception>
    public IEnumerable<ExtractionResult> ExtractMany(IEnumerable<Article> articles, int parallelism = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfNegative(parallelism);
        return Run();

        IEnumerable<ExtractionResult> Run()
        {
            int degree = parallelism == 0 ? Environment.ProcessorCount : parallelism;
            using var slots = new SemaphoreSlim(degree);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var window = new Queue<Task<ExtractionResult>>();
            try
            {
                foreach (Article article in articles)
                {
                    cancellation.ThrowIfCancellationRequested();
                    window.Enqueue(Start(article, slots, stop.Token));
                    if (window.Count >= degree * Ahead) yield return window.Dequeue().GetAwaiter().GetResult();
                }

                while (window.TryDequeue(out Task<ExtractionResult>? next)) yield return next.GetAwaiter().GetResult();
            }
            finally
            {
                Drain(window, stop);
            }
        }
    }

    /// <summary>Extracts a stream of articles on several cores; results come in the order of the articles, each as soon as it and those before it are done.</summary>
    /// <param name="articles">The articles; read as results are asked for, at most 8 times as many ahead as are extracted at once.</param>
    /// <param name="parallelism">How many articles at once; 0 (the default) for one a core.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped (while results are read).</exception>
    public IAsyncEnumerable<ExtractionResult> ExtractManyAsync(
        IAsyncEnumerable<Article> articles, int parallelism = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfNegative(parallelism);
        return Run(cancellation);

        async IAsyncEnumerable<ExtractionResult> Run([EnumeratorCancellation] CancellationToken cancelled)
        {
            int degree = parallelism == 0 ? Environment.ProcessorCount : parallelism;
            using var slots = new SemaphoreSlim(degree);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
            var window = new Queue<Task<ExtractionResult>>();
            try
            {
                await foreach (Article article in articles.WithCancellation(cancelled).ConfigureAwait(false))
                {
                    window.Enqueue(Start(article, slots, stop.Token));
                    if (window.Count >= degree * Ahead) yield return await window.Dequeue().ConfigureAwait(false);
                }

                while (window.TryDequeue(out Task<ExtractionResult>? next)) yield return await next.ConfigureAwait(false);
            }
            finally
            {
                Drain(window, stop);
            }
        }
    }

    private Task<ExtractionResult> Start(Article article, SemaphoreSlim slots, CancellationToken cancellation) =>
        Task.Run(
            async () =>
            {
                await slots.WaitAsync(cancellation).ConfigureAwait(false);
                try
                {
                    return Extract(article, cancellation);
                }
                finally
                {
                    slots.Release();
                }
            },
            cancellation);

    // A reader that stops early, or an error, must not leave work behind that uses the disposed semaphore, nor wait for what nobody reads.
    private static void Drain(Queue<Task<ExtractionResult>> window, CancellationTokenSource stop)
    {
        stop.Cancel();
        if (window.Count > 0) Task.WhenAll(window).ContinueWith(static _ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;

namespace FactTrack.Tests;

/// <summary>Checks one hostile article after another until the time is over.</summary>
/// <remarks>The number of an article and the seed tell all of it, so a run that died can be begun again at the article that killed it.</remarks>
/// <param name="corpus">The texts to begin with.</param>
/// <param name="seed">Makes the run the same again.</param>
/// <param name="log">Told what happens.</param>
internal sealed class FuzzRun(Corpus corpus, int seed, TextWriter log)
{
    // So many articles are tracked together.
    private const int ArticlesATracker = 20;
    private static readonly TimeSpan s_betweenReports = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, int> _kinds = new();
    private readonly Stopwatch _clock = new();
    private long _group = -1, _articles, _characters;
    private TimeSpan _told;

    /// <summary>The folder for cases that fail; null to keep none.</summary>
    public string? Folder { get; init; }

    /// <summary>The first group of articles.</summary>
    public long First { get; init; }

    /// <summary>The articles so far.</summary>
    public long Articles => Volatile.Read(ref _articles);

    /// <summary>The number of failures of each kind.</summary>
    public IReadOnlyDictionary<string, int> Kinds => _kinds;

    /// <summary>Runs for some time, on some threads.</summary>
    public void Run(TimeSpan time, int threads)
    {
        _clock.Start();
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() => Work(time, timed: threads == 1)))];
        foreach (Thread worker in workers) worker.Start();
        foreach (Thread worker in workers) worker.Join();
        Tell();
    }

    private void Work(TimeSpan time, bool timed)
    {
        while (_clock.Elapsed < time)
        {
            long group = First + Interlocked.Increment(ref _group);
            if (Folder is not null) File.WriteAllText(Path.Combine(Folder, $"at-{Environment.CurrentManagedThreadId}"), $"--seed {seed} --first {group}");
            var mutator = new Mutator(corpus, new Random(unchecked((seed * 1_000_003) + (int)group)));
            var tracker = new FactTracker(new InMemoryFactStore());
            for (int i = 0; i < ArticlesATracker && _clock.Elapsed < time; i++) CheckNext(mutator.Next(), tracker, timed, $"{seed}-{group}-{i}");
        }
    }

    private void CheckNext(FuzzCase fuzzCase, FactTracker tracker, bool timed, string name)
    {
        Failure? failure = Failure.Of(fuzzCase, tracker, timed);
        Interlocked.Increment(ref _articles);
        Interlocked.Add(ref _characters, fuzzCase.Body.Length);
        if (failure is not null) Report(fuzzCase, failure, timed, name);
        if (_clock.Elapsed - _told < s_betweenReports) return;
        _told = _clock.Elapsed;
        Tell();
    }

    // The first of a kind is made short and kept; the others are counted.
    private void Report(FuzzCase fuzzCase, Failure failure, bool timed, string name)
    {
        if (_kinds.AddOrUpdate(failure.Kind, 1, (_, before) => before + 1) > 1) return;
        bool Again(FuzzCase shorter) => Failure.Of(shorter, new FactTracker(new InMemoryFactStore()), timed)?.Kind == failure.Kind;
        bool alone = Again(fuzzCase);
        FuzzCase least = alone ? new Minimizer(Again).Minimize(fuzzCase) : fuzzCase;
        log.WriteLine($"FAILURE {name} {failure.Kind}{(alone ? "" : " (only after the articles before it)")}: {failure.Exception}\n{least.Write()}");
        log.Flush();
        if (Folder is not null) File.WriteAllText(Path.Combine(Folder, $"{name}.case"), least.Write());
    }

    private void Tell()
    {
        log.WriteLine(FormattableString.Invariant($"{_clock.Elapsed.TotalMinutes:f1} min, {_articles} articles, {_characters / 1e6:f1} M characters, {_kinds.Values.Sum()} failures of {_kinds.Count} kinds, {Environment.WorkingSet >> 20} MB"));
        log.Flush();
    }
}

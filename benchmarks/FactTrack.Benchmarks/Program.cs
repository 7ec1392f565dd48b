using BenchmarkDotNet.Running;
using FactTrack.Benchmarks;

Console.WriteLine($"{Corpus.Articles.Count} articles, {Corpus.Words} words");
BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args, new BenchmarkConfig());

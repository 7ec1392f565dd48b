using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace FactTrack.Benchmarks;

/// <summary>Time, allocations and words a second of every benchmark.</summary>
internal sealed class BenchmarkConfig : ManualConfig
{
    public BenchmarkConfig()
    {
        Add(DefaultConfig.Instance);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new WordsColumn());
        WithBuildTimeout(TimeSpan.FromMinutes(10));
        HideColumns(StatisticColumn.Error.ColumnName);
    }
}

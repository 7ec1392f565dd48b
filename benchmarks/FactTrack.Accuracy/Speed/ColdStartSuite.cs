using System.Diagnostics;
using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Seconds from the start of the tool's process to its first byte of output and to its end, and what had to be compiled meanwhile.</summary>
internal sealed class ColdStartSuite : ISuite
{
    private const int Runs = 20;
    private static readonly string[] s_formats = ["table", "json"];

    /// <inheritdoc/>
    public string Usage => "TOOL ARTICLE [--runs 20]";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--runs"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        if (arguments.Files is not [var tool, var article]) throw new UsageException("The tool's program and an article are needed.");
        int runs = arguments.Value("--runs") is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : Runs;
        foreach (string format in s_formats)
        {
            // The files are in memory after the first run.
            Start(tool, article, format, null);
            (double First, double End)[] times = [.. Enumerable.Range(0, runs).Select(_ => Start(tool, article, format, null))];
            report.Figure($"first_claim_seconds.{format}", Median(times.Select(t => t.First)));
            report.Figure($"first_claim_seconds_least.{format}", times.Min(t => t.First));
            report.Figure($"end_seconds.{format}", Median(times.Select(t => t.End)));
            string file = Path.GetTempFileName();
            Start(tool, article, format, file);
            foreach (string line in File.ReadLines(file)) report.Figure($"{line.Split(' ')[0]}.{format}", double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
            File.Delete(file);
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static (double First, double End) Start(string tool, string article, string format, string? figures)
    {
        var call = new ProcessStartInfo(tool, ["extract", article, "--format", format]) { RedirectStandardOutput = true };
        if (figures is not null)
        {
            call.Environment["DOTNET_STARTUP_HOOKS"] = typeof(ColdStartSuite).Assembly.Location;
            call.Environment[StartupHook.Variable] = figures;
        }

        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(call) ?? throw new InvalidDataException($"{tool} did not start.");
        Stream output = process.StandardOutput.BaseStream;
        output.ReadByte();
        double first = Stopwatch.GetElapsedTime(start).TotalSeconds;
        output.CopyTo(Stream.Null);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidDataException($"{tool} ended with {process.ExitCode}.");
        return (first, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}

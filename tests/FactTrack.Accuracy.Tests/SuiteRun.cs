namespace FactTrack.Accuracy.Tests;

/// <summary>Runs a suite as the command line does and keeps what it prints.</summary>
internal static class SuiteRun
{
    /// <summary>The path of a data file of these tests.</summary>
    public static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    /// <summary>The exit code, the lines printed and the error text.</summary>
    public static (int Code, string[] Lines, string Errors) Of(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = Program.Run(args, output, errors);
        return (code, Lines(output), errors.ToString());
    }

    /// <summary>The lines of a suite that is run by itself.</summary>
    public static string[] Of(ISuite suite, string name, params string[] args)
    {
        using var output = new StringWriter();
        suite.Run(Arguments.Read(args, suite), new Report(name, output));
        return Lines(output);
    }

    private static string[] Lines(StringWriter output) =>
        output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

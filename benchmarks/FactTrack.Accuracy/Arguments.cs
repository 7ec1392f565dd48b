namespace FactTrack.Accuracy;

/// <summary>The command line of a suite: files, options with a value, and switches.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly HashSet<string> _switches = new(StringComparer.Ordinal);

    private Arguments()
    {
    }

    /// <summary>What stands without an option before it.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Reads a command line.</summary>
    /// <exception cref="UsageException">An option is unknown, or lacks its value.</exception>
    public static Arguments Read(ReadOnlySpan<string> args, ISuite suite)
    {
        var result = new Arguments();
        for (int i = 0; i < args.Length; i++)
        {
            string arg = args[i];
            if (!arg.StartsWith("--", StringComparison.Ordinal)) result.Files.Add(arg);
            else if (suite.Switches.Contains(arg)) result._switches.Add(arg);
            else if (!suite.Options.Contains(arg)) throw new UsageException($"Unknown option '{arg}'.");
            else if (i + 1 == args.Length) throw new UsageException($"The option '{arg}' needs a value.");
            else result._options[arg] = args[++i];
        }

        return result;
    }

    /// <summary>True if a switch was given.</summary>
    public bool Has(string name) => _switches.Contains(name);

    /// <summary>The value of an option, or null.</summary>
    public string? Value(string name) => _options.GetValueOrDefault(name);

    /// <summary>The only file or folder.</summary>
    /// <exception cref="UsageException">None or several were given.</exception>
    public string OnlyFile() => Files.Count == 1 ? Files[0] : throw new UsageException($"One file or folder is needed, not {Files.Count}.");
}

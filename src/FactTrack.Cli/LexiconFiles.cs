namespace FactTrack.Cli;

/// <summary>Opens the user's lexicons.</summary>
internal static class LexiconFiles
{
    private const int MostWarnings = 5;

    /// <summary>All of them, in the order of the command line. Failures and warnings are told; duplicates and conflicts are warnings.</summary>
    public static EntityLexicon[] Load(string[] files, Messages messages)
    {
        var lexicons = new List<EntityLexicon>();
        foreach (string file in files)
        {
            if (Use(file, messages, EntityLexicon.Load) is not { } lexicon) continue;
            lexicons.Add(lexicon);
            LexiconProblem[] warnings = [.. lexicon.Problems.Where(p => p.Severity == LexiconSeverity.Warning)];
            foreach (LexiconProblem problem in warnings.Take(MostWarnings)) messages.Warn($"{file}({Number.Text(problem.Line)})", problem.Message);
            if (warnings.Length > MostWarnings) messages.Warn(file, $"{Number.Text(warnings.Length - MostWarnings)} more; 'facttrack lexicon check' lists them.");
        }

        return [.. lexicons];
    }

    /// <summary>Looks through one, or tells why that cannot be.</summary>
    public static LexiconCheck? Check(string file, Messages messages) => Use(file, messages, path =>
    {
        using FileStream stream = File.OpenRead(path);
        return EntityLexicon.Check(stream);
    });

    private static T? Use<T>(string file, Messages messages, Func<string, T> use)
        where T : class
    {
        if (Directory.Exists(file))
        {
            messages.Fail(file, "This is a folder; name a file in it.");
            return null;
        }

        try
        {
            return use(file);
        }
        catch (FormatException e)
        {
            messages.Fail("--lexicon", e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            messages.Fail(file, e is FileNotFoundException or DirectoryNotFoundException ? "There is no such file." : $"Cannot be opened: {e.Message}");
        }

        return null;
    }
}

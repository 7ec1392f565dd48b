namespace FactTrack.Cli.Facts;

/// <summary>Folders and patterns into files, in the order of their names.</summary>
internal static class InputFiles
{
    private static readonly HashSet<string> s_kinds = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson" };

    /// <summary>The files that names stand for: all articles below a folder, all that a pattern with * or ? fits.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> names, Messages messages)
    {
        foreach (string name in names)
        {
            if (name == "-" || File.Exists(name)) yield return name;
            else if (Directory.Exists(name))
                foreach (string file in Directory.EnumerateFiles(name, "*", SearchOption.AllDirectories).Where(file => s_kinds.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal))
                    yield return file;
            else if (Path.GetFileName(name).AsSpan().IndexOfAny('*', '?') >= 0 && Directory.Exists(Folder(name)))
                foreach (string file in Directory.EnumerateFiles(Folder(name), Path.GetFileName(name)).Order(StringComparer.Ordinal))
                    yield return file;
            else messages.Fail(name, "There is no such file or folder.");
        }
    }

    private static string Folder(string name) => Path.GetDirectoryName(name) is { Length: > 0 } folder ? folder : ".";
}

namespace FactTrack;

/// <summary>Reads the lines of a lexicon file one entry at a time; what is broken goes to the caller, who may throw or go on.</summary>
internal sealed class LexiconReader(string file, TextReader text, Action<int, string> broken)
{
    private const string ColumnsMark = "# columns:";

    /// <summary>The line read last, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The columns that the head names, or null before the head.</summary>
    public string[]? Columns { get; private set; }

    /// <summary>The line of the head, 0 before it.</summary>
    public int HeadLine { get; private set; }

    /// <summary>True once the file said where it comes from and under which licence.</summary>
    public bool HasProvenance => HasSource && HasLicence;

    private bool HasSource { get; set; }

    private bool HasLicence { get; set; }

    /// <summary>The next whole entry, or null at the end and where an entry stands before the head.</summary>
    public LexiconEntry? Next()
    {
        while (text.ReadLine() is { } line)
        {
            Line++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (line[0] == '#')
            {
                ReadComment(line);
                continue;
            }

            if (Columns is null)
            {
                broken(Line, $"A line '{ColumnsMark} ...' that names the columns must stand before the first entry.");
                return null;
            }

            string[] values = line.Split('\t');
            if (values.Length > Columns.Length && !values.Skip(Columns.Length).All(string.IsNullOrWhiteSpace))
                broken(Line, $"{values.Length} columns, but the head names {Columns.Length}: {string.Join(' ', Columns)}.");
            else
                return new LexiconEntry(file, Line, Columns, values);
        }

        return null;
    }

    private void ReadComment(string line)
    {
        HasSource |= line.StartsWith("# source:", StringComparison.Ordinal);
        HasLicence |= line.StartsWith("# licence:", StringComparison.Ordinal);
        if (!line.StartsWith(ColumnsMark, StringComparison.Ordinal)) return;
        Columns = line[ColumnsMark.Length..].Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        HeadLine = Line;
    }
}

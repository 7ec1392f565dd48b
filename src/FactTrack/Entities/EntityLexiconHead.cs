namespace FactTrack;

/// <summary>Checks the columns that a user's lexicon names.</summary>
internal sealed class EntityLexiconHead(Action<int, LexiconSeverity, string> say)
{
    private static readonly string[] s_required = ["name", "type"], s_optional = ["country", "aliases", "id", "nouns"];

    private int _line;
    private bool _isUsable;

    /// <summary>True if the head that was read last names what it must; each head is spoken of once.</summary>
    public bool Check(LexiconReader lines)
    {
        if (_line == lines.HeadLine) return _isUsable;
        _line = lines.HeadLine;
        string[] columns = lines.Columns!, missing = [.. s_required.Except(columns)], twice = [.. columns.GroupBy(c => c).Where(c => c.Count() > 1).Select(c => c.Key)];
        if (missing.Length > 0) say(_line, LexiconSeverity.Error, $"The head names no column '{string.Join("' and no '", missing)}'; write '# columns: {string.Join(' ', s_required.Concat(s_optional))}', or some of these.");
        if (twice.Length > 0) say(_line, LexiconSeverity.Error, $"The head names the column '{twice[0]}' twice.");
        foreach (string unknown in columns.Except(s_required).Except(s_optional))
            say(_line, LexiconSeverity.Warning, $"The column '{unknown}' is not read; the columns are {string.Join(", ", s_required.Concat(s_optional))}.");
        return _isUsable = missing.Length == 0 && twice.Length == 0;
    }
}

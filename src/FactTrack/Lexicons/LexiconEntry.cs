using System.Globalization;

namespace FactTrack;

/// <summary>One line of a lexicon file.</summary>
internal sealed class LexiconEntry(string file, int line, string[] columns, string[] values)
{
    /// <summary>The first column.</summary>
    public string Key => values[0];

    /// <summary>A column's value, "" where the line has none.</summary>
    /// <exception cref="FormatException">The file has no such column.</exception>
    public string this[string column]
    {
        get
        {
            int at = Array.IndexOf(columns, column);
            if (at < 0) throw new FormatException($"{file}.lex: there is no column '{column}' among {string.Join(' ', columns)}.");
            return at < values.Length ? values[at] : "";
        }
    }

    /// <summary>A column read as an enumeration name (any case), or a default where the column is empty.</summary>
    /// <exception cref="FormatException">The value is not a name of the enumeration.</exception>
    public T Read<T>(string column, T byDefault = default) where T : struct, Enum
    {
        string text = this[column];
        if (text.Length == 0) return byDefault;
        return char.IsAsciiLetter(text[0]) && !text.Contains(',', StringComparison.Ordinal) && Enum.TryParse(text, ignoreCase: true, out T value)
            ? value
            : throw new FormatException($"{file}.lex({line}): '{text}' in column '{column}' is not one of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    /// <summary>A column read as a number, or a default where the column is empty.</summary>
    /// <exception cref="FormatException">The value is not a number.</exception>
    public decimal ReadDecimal(string column, decimal byDefault = 0)
    {
        string text = this[column];
        if (text.Length == 0) return byDefault;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw new FormatException($"{file}.lex({line}): '{text}' in column '{column}' is not a number.");
    }

    /// <summary>The error of a value that breaks this line.</summary>
    public FormatException Broken(string why) => new($"{file}.lex({line}): {why}");
}

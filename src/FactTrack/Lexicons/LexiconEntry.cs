using System.Globalization;

namespace FactTrack;

/// <summary>One line of a lexicon file.</summary>
internal sealed class LexiconEntry(string file, int line, string[] columns, string[] values)
{
    /// <summary>Where it stands, from 1.</summary>
    public int Line => line;

    /// <summary>The first column.</summary>
    public string Key => values[0];

    /// <summary>A column's value, "" where the line has none.</summary>
    /// <exception cref="FormatException">The file has no such column.</exception>
    public string this[string column]
    {
        get
        {
            int at = Array.IndexOf(columns, column);
            if (at < 0) throw new FormatException($"{file}: there is no column '{column}' among {string.Join(' ', columns)}.");
            return at < values.Length ? values[at] : "";
        }
    }

    /// <summary>A column read as an enumeration name (any case), or a default where the column is empty.</summary>
    /// <exception cref="FormatException">The value is not a name of the enumeration.</exception>
    public T Read<T>(string column, T byDefault = default) where T : struct, Enum
    {
        string text = this[column];
        if (text.Length == 0) return byDefault;
        return TryParse(text, out T value) ? value : throw Broken($"'{text}' in column '{column}' is not one of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    /// <summary>Reads an enumeration name in any case; numbers and lists are none.</summary>
    public static bool TryParse<T>(string text, out T value) where T : struct, Enum
    {
        value = default;
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]) || text.Contains(',', StringComparison.Ordinal)) return false;

        // Not Enum.TryParse<T>, whose code would have to be compiled for each enumeration at the first start.
        if (!Enum.TryParse(typeof(T), text, ignoreCase: true, out object? found)) return false;
        value = (T)found;
        return true;
    }

    /// <summary>A column's value without blanks around it; "" where the file has no such column or the line no value.</summary>
    public string Find(string column)
    {
        int at = Array.IndexOf(columns, column);
        return at >= 0 && at < values.Length ? values[at].Trim() : "";
    }

    /// <summary>A column read as a number, or a default where the column is empty.</summary>
    /// <exception cref="FormatException">The value is not a number.</exception>
    public decimal ReadDecimal(string column, decimal byDefault = 0)
    {
        string text = this[column];
        if (text.Length == 0) return byDefault;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw new FormatException($"{file}({line}): '{text}' in column '{column}' is not a number.");
    }

    /// <summary>The error of a value that breaks this line.</summary>
    public FormatException Broken(string why) => new($"{file}({line}): {why}");
}

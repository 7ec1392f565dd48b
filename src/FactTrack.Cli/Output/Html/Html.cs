using System.Globalization;
using System.Net;
using System.Text;

namespace FactTrack.Cli;

/// <summary>Builds HTML from interpolated strings: literal pieces as they are, every value escaped.</summary>
internal sealed class Html
{
    private readonly StringBuilder _html = new();

    /// <summary>Adds a piece; all values in it are escaped, but values of type <see cref="Html"/> are taken as they are.</summary>
    public Html Add(FormattableString piece)
    {
        _html.AppendFormat(Escaping.Shared, piece.Format, piece.GetArguments());
        return this;
    }

    /// <summary>Adds text, escaped.</summary>
    public Html Text(ReadOnlySpan<char> text)
    {
        _html.Append(Escape(text.ToString()));
        return this;
    }

    /// <summary>Adds an element with text in it, unless the text is null.</summary>
    public Html Element(string tag, string classes, string? text) => text is null ? this : Add($"<{tag} class=\"{classes}\">{text}</{tag}>");

    /// <summary>Adds a piece for each item.</summary>
    public Html Each<T>(IEnumerable<T> items, Action<Html, T> add)
    {
        foreach (T item in items) add(this, item);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private static string Escape(string? text) => WebUtility.HtmlEncode(text) ?? "";

    /// <summary>Writes values in their format and escapes them.</summary>
    private sealed class Escaping : IFormatProvider, ICustomFormatter
    {
        public static Escaping Shared { get; } = new();

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
        {
            Html html => html.ToString(),
            IFormattable value => Escape(value.ToString(format, CultureInfo.InvariantCulture)),
            _ => Escape(arg?.ToString()),
        };
    }
}

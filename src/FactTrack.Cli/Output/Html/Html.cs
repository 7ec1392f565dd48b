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
        object[] values = [.. piece.GetArguments().Select(v => v is Html html ? html.ToString() : Escape(Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture)))];
        _html.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, piece.Format, values);
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
}

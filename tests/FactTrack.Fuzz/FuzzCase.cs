using System.Globalization;
using System.Text;

namespace FactTrack.Tests;

/// <summary>One hostile article. As a file it is plain ASCII, so that half a character survives too.</summary>
/// <param name="Title">The title, if any.</param>
/// <param name="Body">The text.</param>
/// <param name="IsPretokenized">True for one token a word, one sentence a line.</param>
internal sealed record FuzzCase(string? Title, string Body, bool IsPretokenized = false)
{
    private const string TitleHead = "title ", PretokenizedHead = "pretokenized";

    /// <summary>The article; its day is always the same.</summary>
    public Article Article => new(Body) { Title = Title, IsPretokenized = IsPretokenized, PublishedAt = PublicationTime.On(2025, 8, 13) };

    /// <summary>The text of a file: heads, an empty line, the body; what is not printable ASCII as <c>\uXXXX</c>, lines of the body as lines.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        if (Title is not null) text.Append(TitleHead).Append(Escape(Title, lines: false)).Append('\n');
        if (IsPretokenized) text.Append(PretokenizedHead).Append('\n');
        return text.Append('\n').Append(Escape(Body, lines: true)).Append('\n').ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A head is not known.</exception>
    public static FuzzCase Read(string text)
    {
        (string? title, bool pretokenized) = (null, false);
        int at = 0;
        while (text.IndexOf('\n', at) is var end && end > at)
        {
            string head = text[at..end];
            if (head.StartsWith(TitleHead, StringComparison.Ordinal)) title = Unescape(head[TitleHead.Length..]);
            else if (head == PretokenizedHead) pretokenized = true;
            else throw new FormatException($"'{head}' is no head of a fuzz case.");
            at = end + 1;
        }

        return new FuzzCase(title, Unescape(text[(at + 1)..^1]), pretokenized);
    }

    private static string Escape(string text, bool lines)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == '\\') escaped.Append(@"\\");
            else if (c is >= ' ' and <= '~' || (c == '\n' && lines)) escaped.Append(c);
            else escaped.Append(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}");
        }

        return escaped.ToString();
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\') plain.Append(text[i]);
            else if (text[++i] != 'u') plain.Append(text[i]);
            else
            {
                plain.Append((char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
        }

        return plain.ToString();
    }
}

using System.Buffers;
using System.Text;

namespace FactTrack.Cli;

/// <summary>Bytes into text: by byte order mark, by the page's own word, as UTF-8, else as Windows-1252 with a warning.</summary>
internal static class Bytes
{
    private const int MetaSearch = 4096;
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding[] s_marked = [Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode];

    private static readonly SearchValues<char> s_afterName = SearchValues.Create("\"' />;");

    static Bytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a name, or null.</summary>
    public static Encoding? FindEncoding(string name)
    {
        try
        {
            return Encoding.GetEncoding(name.Trim());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The text of bytes, and a warning where the encoding was a guess.</summary>
    /// <param name="bytes">All bytes of the input.</param>
    /// <param name="given">The encoding that the user names, or null.</param>
    /// <param name="isHtml">True to look for the page's own <c>charset</c>.</param>
    public static (string Text, DocumentWarning? Warning) Decode(ReadOnlySpan<byte> bytes, Encoding? given, bool isHtml = false)
    {
        if (given is not null) return (given.GetString(WithoutMark(bytes, given)), null);
        foreach (Encoding encoding in s_marked)
            if (bytes.StartsWith(encoding.Preamble)) return (encoding.GetString(bytes[encoding.Preamble.Length..]), null);
        if (isHtml && DeclaredBy(bytes) is { } declared) return (declared.GetString(bytes), null);
        try
        {
            return (s_strictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException e)
        {
            string message = $"Not valid UTF-8 (byte {Number.Text(e.Index)}); read as Windows-1252. Give --encoding NAME if that is wrong.";
            return (FindEncoding("windows-1252")!.GetString(bytes), new DocumentWarning(WarningKind.EncodingGuessed, message));
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        encoding.Preamble.Length > 0 && bytes.StartsWith(encoding.Preamble) ? bytes[encoding.Preamble.Length..] : bytes;

    private static Encoding? DeclaredBy(ReadOnlySpan<byte> html)
    {
        string head = Encoding.Latin1.GetString(html[..Math.Min(html.Length, MetaSearch)]);
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        ReadOnlySpan<char> rest = head.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        int end = rest.IndexOfAny(s_afterName);
        Encoding? declared = end > 0 ? FindEncoding(rest[..end].ToString()) : null;
        // A page that can be read byte by byte this far is not UTF-16, whatever it says; the standard says the same.
        return declared is UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : declared;
    }
}

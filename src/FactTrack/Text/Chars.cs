using System.Globalization;

namespace FactTrack;

/// <summary>The classes of characters that blocks, sentences and tokens are told by.</summary>
internal static class Chars
{
    /// <summary>True for white space.</summary>
    public static bool IsBlank(char c) => c <= ' ' ? c is ' ' or (>= '\t' and <= '\r') : c >= '\u0085' && char.IsWhiteSpace(c);

    /// <summary>True for characters that show nothing: controls, zero-width and directional marks, soft hyphens.</summary>
    public static bool IsInvisible(char c)
    {
        if (c < '\u00ad') return (c < ' ' && !IsBlank(c)) || (c >= '\u007f' && c != '\u0085' && c < '\u00a0');
        return c == '\u00ad' || (c >= '\u0600' && char.GetUnicodeCategory(c) == UnicodeCategory.Format);
    }

    /// <summary>True for characters that words are made of: letters, digits, their marks, and the low line.</summary>
    public static bool IsWord(char c)
    {
        if (c < '\u0080') return char.IsAsciiLetterOrDigit(c) || c == '_';
        return c != '\u02bc' && char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    /// <summary>True for a figure from 0 to 9.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    /// <summary>True for the straight, the typographic and the mistaken apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02bc' or '`' or '\u00b4' or '\uff07';

    /// <summary>True for a hyphen that may stand inside a word.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>True for hyphens and dashes.</summary>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>True for marks that quotations open or close with.</summary>
    public static bool IsQuote(char c) => c is '"' or '\'' or '`' or '\u00ab' or '\u00bb' or (>= '\u2018' and <= '\u201f') or '\u2039' or '\u203a' or '\uff02';

    /// <summary>True for closing brackets.</summary>
    public static bool IsCloseBracket(char c) => c is ')' or ']' or '}';

    /// <summary>True for opening brackets.</summary>
    public static bool IsOpenBracket(char c) => c is '(' or '[' or '{';

    /// <summary>True for marks that a sentence can end with.</summary>
    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '\u2026';

    /// <summary>True for spaces that group the digits of a number ("15 000").</summary>
    public static bool IsGroupSpace(char c) => c is '\u00a0' or '\u2009' or '\u202f' or '\u2007';

    /// <summary>The letter that words are compared by: small, with a straight apostrophe.</summary>
    public static char Fold(char c)
    {
        if (c < '\u0080') return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c == '`' ? '\'' : c;
        return IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
    }
}

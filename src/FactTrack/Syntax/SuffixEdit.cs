using System.Globalization;

namespace FactTrack;

/// <summary>Turns a form into its lemma by replacing its end.</summary>
/// <param name="Strip">How many characters fall away, at most 9.</param>
/// <param name="Append">What takes their place.</param>
internal readonly record struct SuffixEdit(byte Strip, string Append)
{
    /// <summary>Reads an edit as <see cref="ToString"/> writes it.</summary>
    public static SuffixEdit Parse(ReadOnlySpan<char> text) => new((byte)(text[0] - '0'), text[1..].ToString());

    /// <summary>The form with its end replaced.</summary>
    public string Apply(string form) => Strip == 0 && Append.Length == 0 ? form : string.Concat(form.AsSpan(0, form.Length - Strip), Append);

    /// <summary>The number of stripped characters, then what is appended: "3y".</summary>
    public override string ToString() => Strip.ToString(CultureInfo.InvariantCulture) + Append;
}

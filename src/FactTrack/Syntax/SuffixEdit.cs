namespace FactTrack;

/// <summary>Turns a form into its lemma by replacing its end.</summary>
/// <param name="Strip">How many characters fall away.</param>
/// <param name="Append">What takes their place.</param>
internal readonly record struct SuffixEdit(byte Strip, string Append)
{
    /// <summary>The form with its end replaced.</summary>
    public string Apply(string form) => Strip == 0 && Append.Length == 0 ? form : string.Concat(form.AsSpan(0, form.Length - Strip), Append);
}

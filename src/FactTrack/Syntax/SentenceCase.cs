namespace FactTrack;

/// <summary>Tells how a sentence uses capitals.</summary>
internal static class SentenceCase
{
    /// <summary>Whether a sentence is written like a headline or in capitals.</summary>
    /// <param name="forms">Its tokens.</param>
    public static LemmaContext Of(ReadOnlySpan<string> forms)
    {
        int words = 0, capitalised = 0, letters = 0, loud = 0;
        for (int i = 0; i < forms.Length; i++)
        {
            string form = forms[i];
            if (form.Length == 0 || !char.IsLetter(form[0])) continue;
            if (i > 0)
            {
                words++;
                if (char.IsUpper(form[0])) capitalised++;
            }

            if (form.Length == 1) continue;
            letters++;
            if (LetterCase.IsUpper(form)) loud++;
        }

        LemmaContext context = words < 3 || 2 * capitalised > words ? LemmaContext.Headline : LemmaContext.None;
        return letters > 1 && 2 * loud > letters ? context | LemmaContext.Capitals : context;
    }
}

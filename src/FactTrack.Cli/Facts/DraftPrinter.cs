namespace FactTrack.Cli.Facts;

/// <summary>Writes what is to be looked at in drafts for people, as plain lines.</summary>
internal sealed class DraftPrinter(TextWriter output)
{
    /// <summary>A draft with its notes: the place of the claim, what is to be said, and who tells so.</summary>
    public void Write(ExtractionResult draft, DraftCheck check)
    {
        Line(0, $"{ArticleLabel.Of(draft)}  {Screen.Count(check.Claims, "claim")}, {Number.Text(check.Known)} known; {Screen.Count(check.Notes.Count, "note")}");
        foreach (DraftNote note in check.Notes)
        {
            string words = note.Words is { } part ? $" \"{part}\"" : "";
            TextSpan place = (note.Words ?? note.Claim.Action.Words).Extent;
            Line(2, $"{InputOptions.Name(note.Severity),-8}  {Label.Words(note.Kind)}{words}, at {Label.Place(place)}{(note.FactId is null ? "" : $"  [{note.FactId}]")}");
            Line(12, note.Claim.Describe());
            Line(12, note.Explanation);
        }
    }

    private void Line(int indent, string text) => output.Write(new string(' ', indent) + Screen.Plain(text) + "\n");
}

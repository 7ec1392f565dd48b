namespace FactTrack.Cli;

/// <summary>For reading: the entities of articles, each mention with its entity, each attribution with its chain, with the rules that found them, and what is quoted without a source.</summary>
internal sealed class LayerTableOutput(Request request, Stream stream) : IOutput
{
    private readonly Screen _screen = new(request, stream);

    public bool NeedsDocument => true;

    public void Write(ExtractionResult result)
    {
        Document document = result.Document!;
        string[] counts =
        [
            Screen.Count(result.Entities.Count, "entity", "entities"), Screen.Count(document.Mentions.Count, "mention"), Screen.Count(document.Attributions.Count, "attribution"),
        ];
        _screen.WriteHeading(result, string.Join(", ", counts));
        WriteRows(["entity", "name", "type", "known"], result.Entities.Select(EntityLabels.Cells));
        WriteRows(["at", "words", "kind", "stands for", "sure", "why"], document.Mentions.Select(mention => EntityLabels.Cells(mention, result.Entities)));
        WriteRows(["at", "source", "cue", "content", "kind", "sure", "why"], document.Attributions.Select(attribution => AttributionLabels.Cells(attribution, document)));
        WriteRows(["at", "quoted without a source"], OpenQuotations.In(document).Select(AttributionLabels.Cells));
        _screen.WriteLine("");
        _screen.Flush();
    }

    public void Complete() => _screen.Flush();

    public void Dispose() => _screen.Dispose();

    private void WriteRows(string[] head, IEnumerable<string[]> cells)
    {
        string[][] rows = [.. cells.Select(row => row.Select(Screen.Plain).ToArray())];
        if (rows.Length == 0) return;
        if (_screen.IsTerminal) _screen.Write(Rows.ToGrid(head, rows));
        else foreach (string line in Rows.ToLines(head, rows)) _screen.WriteLine(line);
    }
}

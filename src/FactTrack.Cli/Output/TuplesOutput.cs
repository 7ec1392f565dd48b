using System.Text;

namespace FactTrack.Cli;

/// <summary>Tuples for public scorers: sentence, confidence, predicate, arguments, separated by tabs.</summary>
internal sealed class TuplesOutput(Stream stream) : IOutput
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false)) { NewLine = "\n" };

    public bool NeedsDocument => true;

    public void Write(ExtractionResult result)
    {
        foreach (ClaimTuple tuple in ClaimTuples.Read(result))
        {
            IEnumerable<string> cells = [tuple.Sentence, Number.Confidence(tuple.Confidence), tuple.Predicate, .. tuple.Arguments];
            _writer.WriteLine(string.Join('\t', cells.Select(Cell)));
        }
    }

    public void Complete() => _writer.Flush();

    public void Dispose() => _writer.Dispose();

    private static string Cell(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}

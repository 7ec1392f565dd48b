using System.Text;

namespace FactTrack.Cli.Facts;

/// <summary>Writes facts one by one, in one of the formats.</summary>
/// <param name="stream">Where to write; it is closed in the end.</param>
/// <param name="head">What comes first.</param>
/// <param name="write">A fact as text, with its line break where it has one.</param>
/// <param name="between">What stands between two facts.</param>
/// <param name="tail">What comes last.</param>
internal sealed class FactExport(Stream stream, string head, Func<Fact, string> write, string between = "", string tail = "") : IDisposable
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
    private bool _begun;

    /// <summary>An array, of objects as <c>facttrack show --format json</c> writes them.</summary>
    public static FactExport Json(Stream stream) => new(stream, "[\n", fact => FactTrackJson.Serialize(fact), ",\n", "\n]\n");

    /// <summary>The same, one object a line.</summary>
    public static FactExport JsonLines(Stream stream) => new(stream, "", fact => FactTrackJson.Serialize(fact, indented: false) + "\n");

    /// <summary>A table, one row a fact.</summary>
    public static FactExport Csv(Stream stream) => new(stream, CsvRow.Head, fact => CsvRow.Of(fact.Summary));

    /// <summary>A graph of schema.org's claims and reviews of claims.</summary>
    public static FactExport JsonLd(Stream stream) =>
        new(stream, "{\"@context\":\"https://schema.org\",\"@graph\":[\n", fact => string.Join(",\n", SchemaOrg.Nodes(fact).Select(SchemaOrg.Text)), ",\n", "\n]}\n");

    /// <summary>Writes a fact.</summary>
    public void Write(Fact fact)
    {
        _writer.Write(_begun ? between : head);
        _begun = true;
        _writer.Write(write(fact));
    }

    /// <summary>Ends the output.</summary>
    public void Complete()
    {
        if (!_begun) _writer.Write(head);
        _writer.Write(tail);
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();
}

using System.Text;

namespace FactTrack.Cli;

/// <summary>One indented object, or an array where several inputs or articles were given.</summary>
internal sealed class JsonOutput(Request request, Stream stream) : IOutput
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
    private string? _first;
    private int _count;

    public bool NeedsDocument => false;

    public void Write(ExtractionResult result)
    {
        string json = FactTrackJson.Serialize(result, indented: true, request.Layers, request.Explain, request.Claims);
        if (_count++ == 0 && request.Inputs.Length == 1)
        {
            _first = json; // an object or the start of an array: the next article tells
            return;
        }

        if (_first is not null) _writer.Write("[\n" + _first);
        _writer.Write(_count == 1 ? "[\n" : ",\n");
        _writer.Write(json);
        _first = null;
    }

    public void Complete()
    {
        if (_first is not null) _writer.WriteLine(_first);
        else if (_count > 0) _writer.WriteLine("\n]");
        else if (request.Inputs.Length > 1) _writer.WriteLine("[]");
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();
}

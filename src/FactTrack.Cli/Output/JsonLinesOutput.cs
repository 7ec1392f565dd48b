namespace FactTrack.Cli;

/// <summary>One object a line, in the order of the input.</summary>
internal sealed class JsonLinesOutput(Request request, Stream stream) : IOutput
{
    public bool NeedsDocument => false;

    public void Write(ExtractionResult result)
    {
        FactTrackJson.Write(stream, result, indented: false, request.Layers, request.Explain, request.Claims);
        stream.WriteByte((byte)'\n');
    }

    public void Complete() => stream.Flush();

    public void Dispose() => stream.Dispose();
}

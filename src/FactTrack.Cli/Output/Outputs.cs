using System.Diagnostics;

namespace FactTrack.Cli;

/// <summary>Makes the output of a format.</summary>
internal static class Outputs
{
    /// <summary>The output that a request asks for, to a stream.</summary>
    public static IOutput Create(Request request, Stream stream) => request.Format switch
    {
        OutputFormat.Table when !request.Claims => new LayerTableOutput(request, stream),
        OutputFormat.Table => new TableOutput(request, stream),
        OutputFormat.Json => new JsonOutput(request, stream),
        OutputFormat.Jsonl => new JsonLinesOutput(request, stream),
        OutputFormat.Tuples => new TuplesOutput(stream),
        OutputFormat.Html => new HtmlOutput(request, stream),
        _ => throw new UnreachableException(),
    };
}

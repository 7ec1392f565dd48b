using System.Text;

namespace FactTrack.Cli;

/// <summary>One self-contained page with all articles; it loads nothing and sends nothing.</summary>
internal sealed class HtmlOutput(Request request, Stream stream) : IOutput
{
    private readonly List<ArticleSection> _sections = [];

    public bool NeedsDocument => true;

    public void Write(ExtractionResult result) => _sections.Add(ArticleSection.Of(result, _sections.Count + 1, request.Explain));

    public void Complete()
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.Write(HtmlPage.Of(_sections));
    }

    public void Dispose() => stream.Dispose();
}

using System.Text;

namespace FactTrack.Cli;

/// <summary>What the user asked for.</summary>
internal sealed record Request
{
    /// <summary>File names; <c>-</c> is standard input.</summary>
    public required string[] Inputs { get; init; }

    public required InputKind InputKind { get; init; }

    public OutputFormat Format { get; init; }

    /// <summary>The file to write, or null for standard output.</summary>
    public string? Output { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public PublicationTime? Published { get; init; }

    /// <summary>How to read bytes, or null to find out.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Files of names of the user's own.</summary>
    public string[] Lexicons { get; init; } = [];

    public bool Claims { get; init; } = true;

    public bool Layers { get; init; }

    public bool Explain { get; init; }

    public double MinimumConfidence { get; init; }

    /// <summary>How many claims of an article to write, the weightiest first; null for all in the order of the text.</summary>
    public int? KeyClaims { get; init; }
}

namespace FactTrack;

/// <summary>Reads from an address whose page it is.</summary>
internal static class WebHost
{
    /// <summary>The host without "www."; for a copy in a web archive, which has the address of the page in its own, that of the page. Null where there is none.</summary>
    public static string? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0) return null;
        int inner = Math.Max(uri.AbsolutePath.LastIndexOf("/http:/", StringComparison.OrdinalIgnoreCase), uri.AbsolutePath.LastIndexOf("/https:/", StringComparison.OrdinalIgnoreCase));
        if (inner >= 0 && Uri.TryCreate(uri.AbsolutePath[(inner + 1)..], UriKind.Absolute, out Uri? page) && page.Host.Length > 0) uri = page;
        return uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
    }
}

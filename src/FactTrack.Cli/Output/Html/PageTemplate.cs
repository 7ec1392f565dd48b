using System.Security.Cryptography;
using System.Text;

namespace FactTrack.Cli;

/// <summary>Fills a page's template; style and script go into it, so that it needs no other file.</summary>
internal static class PageTemplate
{
    /// <summary>A page. Its policy lets nothing run or load but its own style and script, by their hashes.</summary>
    /// <param name="name">The name of its template and script.</param>
    /// <param name="values">HTML for each of its places, and of the head's: the title, and what kind of page it is.</param>
    /// <param name="styles">The files of its style; later ones win.</param>
    public static string Fill(string name, Dictionary<string, string> values, params string[] styles)
    {
        string style = string.Concat(styles.Select(Resource));
        string script = Resource(name + ".js");
        string head = Fill(Resource("head.html"), new Dictionary<string, string>(values)
        {
            ["policy"] = $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'",
            ["style"] = style,
        });
        return Fill(Resource(name + ".html"), new Dictionary<string, string>(values) { ["head"] = head, ["script"] = script });
    }

    // One pass, so that a value which looks like a place holder stays what it is.
    private static string Fill(string template, Dictionary<string, string> values)
    {
        var page = new StringBuilder();
        int at = 0;
        for (int open = template.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = template.IndexOf("{{", at, StringComparison.Ordinal))
        {
            int close = template.IndexOf("}}", open, StringComparison.Ordinal);
            page.Append(template, at, open - at).Append(values[template[(open + 2)..close]]);
            at = close + 2;
        }

        return page.Append(template, at, template.Length - at).ToString();
    }

    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PageTemplate).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

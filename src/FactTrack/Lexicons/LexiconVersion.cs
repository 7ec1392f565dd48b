using System.Security.Cryptography;

namespace FactTrack;

/// <summary>The version of all built-in lexicons together.</summary>
internal static class LexiconVersion
{
    private static readonly Lazy<string> s_text = new(Compute);

    /// <summary>The first 12 hexadecimal digits of the SHA-256 of all lexicon files, in the order of their names.</summary>
    public static string Text => s_text.Value;

    private static string Compute()
    {
        var assembly = typeof(LexiconVersion).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[16 * 1024];
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".lex", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            for (int read; (read = stream.Read(buffer)) > 0;) hash.AppendData(buffer, 0, read);
        }

        return Convert.ToHexString(hash.GetHashAndReset())[..12].ToLowerInvariant();
    }
}

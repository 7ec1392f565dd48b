using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace FactTrack;

/// <summary>Ids made of content, the same on every machine.</summary>
internal static class ContentId
{
    /// <summary>The id of an article without one: 16 hexadecimal digits of the SHA-256 of title and text.</summary>
    public static string Of(Article article) => Of([article.Title ?? "", article.Text]);

    /// <summary>16 hexadecimal digits of the SHA-256 of strings, each with its length before it.</summary>
    public static string Of(ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        return Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 8)).ToLowerInvariant();
    }
}

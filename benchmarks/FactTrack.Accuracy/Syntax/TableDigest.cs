using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactTrack.Accuracy;

/// <summary>One hash over everything that a parser gave, so that two processors can be held against each other.</summary>
internal sealed class TableDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds tags, features, lemma, head, relation, name and confidence of each token.</summary>
    public void Add(SyntaxTable table)
    {
        var row = new StringBuilder();
        for (int i = 0; i < table.Count; i++)
        {
            row.Append(
                CultureInfo.InvariantCulture,
                $"{table.UposOf(i)}\t{table.XposOf(i)}\t{table.FeaturesOf(i)}\t{table.LemmaOf(i)}\t{table.HeadOf(i)}\t{table.RelationOf(i)}\t{table.NameOf(i)}\t{table.ConfidenceOf(i):R}\n");
        }

        _hash.AppendData(Encoding.UTF8.GetBytes(row.ToString()));
    }

    /// <summary>The hash in lower-case hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexString(_hash.GetCurrentHash()).ToLowerInvariant();

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}

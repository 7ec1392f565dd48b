using System.Security.Cryptography;
using System.Text.Json;

namespace FactTrack.Tests.Conventions;

public class ModelManifestTests
{
    [Theory]
    [InlineData("english.model", "english.model.json")]
    [InlineData("english.names", "english.names.json")]
    public void A_file_of_weights_has_a_manifest_of_just_these_bytes(string file, string manifest)
    {
        string folder = Path.Combine(Repository.Root, "src/FactTrack.Model");
        byte[] bytes = File.ReadAllBytes(Path.Combine(folder, file));
        JsonElement told = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, manifest))).RootElement;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), told.GetProperty("sha256").GetString());
        Assert.Equal(bytes.Length, told.GetProperty("bytes").GetInt32());
    }
}

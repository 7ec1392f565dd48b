namespace FactTrack.Tests;

/// <summary>The library reads in the order that an article flows through it; nothing looks down the stream.</summary>
public class LayeringTests
{
    // Words and weights come first: every layer may use them, and they know none.
    private static readonly string[] s_order =
        ["Lexicons", "Models", "Text", "Syntax", "Entities", "Quantities", "Times", "Clauses", "Attributions", "Claims", "Facts", "Json"];

    private static readonly string[] s_extractor = ["ClaimExtractor", "ClaimExtractorBuilder"];

    private static readonly SourceFile[] s_files = [.. SourceFile.In("src/FactTrack")];

    [Fact]
    public void Every_folder_is_a_known_layer() =>
        Assert.Empty(s_files.Select(file => file.Layer).Where(layer => layer.Length > 0).Except(s_order));

    [Theory]
    [InlineData("Claims/Claim.cs", "Participant", true)]
    [InlineData("Claims/Claim.cs", "Attribution", true)] // also the name of its property
    [InlineData("Claims/ClaimArgument.cs", "Entity", true)]
    [InlineData("Claims/ClaimBuilder.cs", "Document", true)]
    [InlineData("Text/TextSpan.cs", "Source", false)]
    public void A_use_is_told_from_the_name_of_a_member(string file, string type, bool uses) =>
        Assert.Equal(uses, new SourceFile($"src/FactTrack/{file}").Uses(type));

    [Fact]
    public void A_folder_uses_only_types_of_folders_above_it()
    {
        ILookup<string, string> typesOf = s_files.SelectMany(file => file.Types.Select(type => (file.Layer, type))).ToLookup(pair => pair.Layer, pair => pair.type);
        var broken = new List<string>();
        foreach (SourceFile file in s_files.Where(file => file.Layer.Length > 0))
        {
            IEnumerable<string> below = s_order.Skip(Array.IndexOf(s_order, file.Layer) + 1).SelectMany(layer => typesOf[layer]);
            broken.AddRange(below.Concat(s_extractor).Where(file.Uses).Select(type => $"{file.Path} uses {type}"));
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void Layers_before_the_claims_do_not_know_the_whole_document()
    {
        string[] early = s_order[..Array.IndexOf(s_order, "Claims")];
        Assert.Empty(s_files.Where(file => early.Contains(file.Layer) && (file.Uses("Document") || file.Uses("ExtractionResult"))).Select(file => file.Path));
    }
}

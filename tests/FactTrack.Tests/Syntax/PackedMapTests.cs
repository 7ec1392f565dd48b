using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests;

public class PackedMapTests
{
    [Fact]
    public void Every_entry_is_found_again_after_reading() =>
        Prop.ForAll(ArbMap.Default.ArbFor<Dictionary<string, string>>(), entries =>
        {
            Dictionary<string, string> map = [];
            foreach ((string key, string value) in entries)
                if (value is { Length: < 60 } && key.Length < 60 && IsText(key) && IsText(value)) map["NN\t" + key] = value;
            using var file = new MemoryStream();
            using (var writer = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true)) PackedMap.Of(map).Write(writer);
            file.Position = 0;
            PackedMap read = PackedMap.Read(new BinaryReader(file));
            return map.All(e => read.Find("NN", e.Key.AsSpan(3)) == e.Value) && read.Find("NNS", "no such key") is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Keys_that_are_too_long_are_in_no_map()
    {
        PackedMap map = PackedMap.Of(new Dictionary<string, string> { ["NN\ta"] = "b" });
        Assert.Null(map.Find("NN", new string('x', 1000)));
        Assert.Throws<ArgumentException>(() => PackedMap.Of(new Dictionary<string, string> { [new string('x', 1000)] = "y" }));
    }

    [Fact]
    public void An_empty_map_holds_nothing() => Assert.Null(PackedMap.Of(new Dictionary<string, string>()).Find("", ""));

    // Broken surrogates do not survive UTF-8; no treebank has them.
    private static bool IsText(string text) => !text.Any(char.IsSurrogate);
}

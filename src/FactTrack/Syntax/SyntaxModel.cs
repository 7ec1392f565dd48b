using System.Text;

namespace FactTrack;

/// <summary>The content of a model file: label sets, vocabulary, weights and lemmas.</summary>
internal sealed class SyntaxModel
{
    private const string Signature = "FactTrack syntax model 4";

    /// <summary>Name and version, as <see cref="IParser.Version"/> gives it.</summary>
    public required string Version { get; init; }

    /// <summary>Vocabulary keys (see <see cref="FormFeatures.KeyOf"/>); entry 0 stands for unknown words, 1 for the root.</summary>
    public required string[] Words { get; init; }

    /// <summary>Penn Treebank tags, in the order of their scores.</summary>
    public required string[] Xpos { get; init; }

    /// <summary>Feature strings of UD, in the order of their scores.</summary>
    public required string[] Features { get; init; }

    /// <summary>How lemmas are made.</summary>
    public required LemmaTable Lemmas { get; init; }

    /// <summary>The weights, in the order of <see cref="Weight"/>.</summary>
    public required QuantizedTensor[] Weights { get; init; }

    /// <summary>One of the matrices.</summary>
    public QuantizedTensor this[Weight weight] => Weights[(int)weight];

    /// <summary>Reads a model file.</summary>
    public static SyntaxModel Open(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Read(file);
    }

    /// <summary>Reads a model. The stream must be seekable; it is left open.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold a model of this format.</exception>
    public static SyntaxModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadString() == Signature) return ReadContent(reader);
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("The syntax model is broken. Install the package again, or train the model anew.", e);
        }

        throw new InvalidDataException("This is not a syntax model of this version of FactTrack.");
    }

    private static SyntaxModel ReadContent(BinaryReader reader)
    {
        string version = reader.ReadString();
        string[] words = ReadStrings(reader), xpos = ReadStrings(reader), features = ReadStrings(reader);
        LemmaTable lemmas = LemmaTable.Read(reader);
        var weights = new QuantizedTensor[Enum.GetValues<Weight>().Length];
        for (int i = 0; i < weights.Length; i++) weights[i] = QuantizedTensor.Read(reader);
        return new SyntaxModel { Version = version, Words = words, Xpos = xpos, Features = features, Lemmas = lemmas, Weights = weights };
    }

    /// <summary>Writes the model as <see cref="Read"/> reads it.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(Version);
        WriteStrings(writer, Words);
        WriteStrings(writer, Xpos);
        WriteStrings(writer, Features);
        Lemmas.Write(writer);
        foreach (QuantizedTensor weights in Weights) weights.Write(writer);
    }

    /// <summary>Reads a number of items that take at least a byte each.</summary>
    /// <exception cref="InvalidDataException">The rest of the stream is too short for them.</exception>
    internal static int ReadCount(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position
            ? count
            : throw new InvalidDataException("The syntax model is broken: it ends too early. Install the package again, or train the model anew.");
    }

    internal static string[] ReadStrings(BinaryReader reader)
    {
        string[] strings = new string[ReadCount(reader)];
        for (int i = 0; i < strings.Length; i++) strings[i] = reader.ReadString();
        return strings;
    }

    internal static void WriteStrings(BinaryWriter writer, string[] strings)
    {
        writer.Write(strings.Length);
        foreach (string text in strings) writer.Write(text);
    }
}

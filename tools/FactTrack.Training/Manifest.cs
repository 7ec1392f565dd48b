using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactTrack.Training;

/// <summary>Writes beside a model what it was made of.</summary>
internal static class Manifest
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void Write(TrainingOptions options, string version, Corpus corpus, Scores ewt, Scores gum)
    {
        string modelPath = options.Output;
        object manifest = new
        {
            Version = version,
            Sha256 = Hash(modelPath),
            Bytes = new FileInfo(modelPath).Length,
            Licence = "CC-BY-SA-4.0",
            Data = corpus.TrainFiles.Select(file => new { File = Path.GetFileName(file), Sha256 = Hash(file), Licence = LicenceOf(file) }),
            Sentences = corpus.Train.Count,
            Tokens = corpus.Train.Sum(s => s.Length),
            options.Seed,
            options.Width,
            options.Epochs,
            options.Dropout,
            options.Threads,
            options.Teachers,
            TeacherEpochs = options.Teachers.Count == 0 ? 0 : options.TeacherEpochs,
            OpenText = corpus.OpenText.Sum(s => s.Length),
            Scores = new { EwtDev = ewt, GumDev = gum },
        };
        File.WriteAllText(PathOf(modelPath), JsonSerializer.Serialize(manifest, s_indented) + "\n");
    }

    /// <summary>Writes beside the weights of names what they were made of.</summary>
    /// <param name="path">The file of weights.</param>
    /// <param name="weights">Its content.</param>
    /// <param name="parser">The model whose tags are part of the evidence.</param>
    /// <param name="options">How it was trained.</param>
    /// <param name="files">The files it was trained on.</param>
    /// <param name="windows">How many windows there were.</param>
    /// <param name="scores">F1 by development part, in per cent.</param>
    public static void WriteNames(string path, NameWeights weights, string parser, NameTrainingOptions options, IEnumerable<string> files, int windows, Dictionary<string, double> scores)
    {
        object manifest = new
        {
            weights.Version,
            Sha256 = Hash(path),
            Bytes = new FileInfo(path).Length,
            Licence = "CC-BY-SA-4.0",
            Parser = parser,
            Data = files.Select(file => new { File = Path.GetFileName(file), Sha256 = Hash(file), Licence = LicenceOf(file) }),
            Windows = windows,
            Features = weights.Keys.Length,
            Options = options,
            Scores = scores,
        };
        File.WriteAllText(path + ".json", JsonSerializer.Serialize(manifest, s_indented) + "\n");
    }

    /// <summary>Brings hash, size and scores up to date; what the network was made of is as before.</summary>
    public static void Renew(string modelPath, Scores ewt, Scores gum)
    {
        JsonNode manifest = JsonNode.Parse(File.ReadAllText(PathOf(modelPath)))!;
        manifest["sha256"] = Hash(modelPath);
        manifest["bytes"] = new FileInfo(modelPath).Length;
        manifest["scores"] = JsonSerializer.SerializeToNode(new { EwtDev = ewt, GumDev = gum }, s_indented);
        File.WriteAllText(PathOf(modelPath), manifest.ToJsonString(s_indented) + "\n");
    }

    private static string PathOf(string modelPath) => Path.ChangeExtension(modelPath, ".model.json");

    public static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static string LicenceOf(string file) => Path.GetFileName(file) switch
    {
        "en_ewt-ud-train.conllu" => "CC BY-SA 4.0 (Universal Dependencies English EWT 2.16)",
        "en_gum-ud-train.conllu" => "CC BY 4.0 and other open licences by document (GUM 2.16, admitted genres only)",
        "wikigold.conll" => "CC BY 4.0 (Wikigold)",
        "centcom.jsonl" => "public domain (United States Central Command, in re3d)",
        "uk_government.jsonl" => "Open Government Licence v3.0 (UK Government, in re3d)",
        "masc_written.tagged" => "free for research and development, commercial too (Open American National Corpus, MASC); the words, labelled by the teachers",
        "state_union.txt" => "public domain (speeches to Congress); the words, labelled by the teachers",
        "ewt-train-names.tsv" or "masc-names.tsv" => "CC BY-SA 4.0 (marked for FactTrack)",
        _ => "open text, labelled by the teachers",
    };
}

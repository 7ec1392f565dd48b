using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>A random sample of the pronouns that are sources of attributions, with what they were resolved to, for people to judge.</summary>
internal sealed class PronounsSuite : ISuite
{
    private const int SentencesBefore = 3;

    /// <inheritdoc/>
    public string Usage => "FOLDER [--sample N] [--seed S]   (of articles in plain text)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Options => ["--sample", "--seed"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        int sample = Number(arguments, "--sample", 100), seed = Number(arguments, "--seed", 1);
        string folder = arguments.OnlyFile();
        var all = new List<(string Article, string Text, bool IsResolved)>();
        foreach (string path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Document document = ClaimExtractor.Default.Annotate(new Article(File.ReadAllText(path)));
            all.AddRange(Sources(document).Select(m => (Path.GetFileNameWithoutExtension(path), Shown(document, m), m.Entities.Count > 0)));
        }

        report.Figure("sources", all.Count);
        report.Figure("resolved", all.Count == 0 ? 0 : (double)all.Count(s => s.IsResolved) / all.Count);

        // A sample for reading, the same each time it is asked for.
#pragma warning disable CA5394
        var random = new Random(seed);
        foreach ((int number, int index) in Enumerable.Range(0, all.Count).OrderBy(_ => random.Next()).Take(sample).Select((index, number) => (number + 1, index)))
            report.Note($"{number} {all[index].Article}\n{all[index].Text}");
#pragma warning restore CA5394
    }

    /// <summary>The pronouns that are sources, each once, in the order of the text.</summary>
    internal static IEnumerable<Mention> Sources(Document document) => document.Attributions
        .Where(a => a.SourceHead >= 0).Select(a => a.SourceHead).Distinct().Order()
        .Select(document.EntityLayer.MentionAt)
        .OfType<Mention>().Where(m => m.Kind == MentionKind.Pronoun);

    /// <summary>The sentences before a pronoun, its own with the pronoun marked, and its entity or "-".</summary>
    internal static string Shown(Document document, Mention pronoun)
    {
        Sentence own = document.Sentences.First(s => s.Tokens.Contains(pronoun.Head));
        IEnumerable<string> before = document.Sentences.Where(s => s.Index < own.Index && s.Index >= own.Index - SentencesBefore)
            .Select(s => Words(document, s.Tokens));
        string marked = $"{Words(document, new(own.Tokens.Start, pronoun.Head))} [[{document.Tokens.Forms[pronoun.Head]}]] {Words(document, new(pronoun.Head + 1, own.Tokens.End))}";
        string entity = pronoun.Entities.Count == 0 ? "-" : string.Join(" + ", pronoun.Entities.Select(e => document.EntityLayer.Entities[e].Name));
        return string.Join('\n', before.Append(marked).Append($"=> {entity}").Select(line => "#   " + line));
    }

    private static string Words(Document document, TokenRange tokens) => string.Join(' ', document.Tokens.Forms[tokens.Start..tokens.End]);

    private static int Number(Arguments arguments, string option, int otherwise) => arguments.Value(option) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : throw new UsageException($"'{text}' is no number for {option}.");
}

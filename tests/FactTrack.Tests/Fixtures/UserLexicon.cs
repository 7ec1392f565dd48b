using System.Text;

namespace FactTrack.Tests.Fixtures;

/// <summary>A user's lexicon of lines; <c>|</c> stands for the tab between columns.</summary>
internal static class UserLexicon
{
    /// <summary>The head of all columns.</summary>
    public const string Head = "# columns: name type country aliases id nouns\n";

    public static EntityLexicon Of(params string[] lines) => EntityLexicon.Read(Stream(Head, lines), "test.lex");

    /// <summary>The problems of lines below <see cref="Head"/>: the first is line 2.</summary>
    public static ValueList<LexiconProblem> Problems(params string[] lines) => EntityLexicon.Check(Stream(Head, lines)).Problems;

    public static MemoryStream Stream(string head, params string[] lines) => new(Encoding.UTF8.GetBytes(head + string.Join('\n', lines).Replace('|', '\t')));

    /// <summary>An extractor with lexicons, on the built-in model.</summary>
    public static ClaimExtractor Extractor(params EntityLexicon[] lexicons)
    {
        var builder = new ClaimExtractorBuilder();
        foreach (EntityLexicon lexicon in lexicons) builder.AddEntityRecognizer(lexicon);
        return builder.Build();
    }
}

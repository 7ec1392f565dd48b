using System.CommandLine;
using FactTrack.Cli.Evaluation;

namespace FactTrack.Cli;

/// <summary><c>facttrack eval</c>: how good the claims are, by gold of the user's own.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD.jsonl") { Description = "Articles with the claims that ought to be found, one object a line; see docs/eval.md." };
        var precision = new Option<double>("--precision") { Description = "The precision for which to suggest a threshold of confidence. Default: 0.95.", HelpName = "X", DefaultValueFactory = _ => 0.95 };
        precision.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(Number.TryParse(value, out double wanted) && wanted is > 0 and <= 1))
                result.AddError($"--precision takes a number above 0 and up to 1, not \"{value}\".");
        });
        precision.CustomParser = result => Number.TryParse(result.Tokens[0].Value, out double value) ? value : 0;
        var format = new Option<string>("--format", "-f") { Description = "How to write. Default: table.", HelpName = "table|json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var explain = new Option<bool>("--explain") { Description = "List what was missed, found otherwise, or is not in the gold." };
        var lexicons = new Option<string[]>("--lexicon") { Description = "Names of your own; may be given several times.", HelpName = "FILE" };
        var command = new Command("eval", "Score the claims against gold of your own: precision, recall, each field, each kind, and a threshold of confidence.") { gold, precision, format, explain, lexicons };
        command.SetAction(call => Run(call.GetValue(gold)!, call.GetValue(precision), call.GetValue(format) == "json", call.GetValue(explain), call.GetValue(lexicons) ?? []));
        return command;
    }

    private static int Run(string file, double precision, bool asJson, bool explain, string[] lexicons)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var messages = new Messages(Console.Error);
        EntityLexicon[] names = LexiconFiles.Load(lexicons, messages);
        if (messages.HasFailures) return ExitCode.WrongCall;
        IReadOnlyList<GoldArticle> gold = new GoldReader(messages).Read(file);
        if (messages.HasFailures) return ExitCode.SomeFailed;

        ClaimExtractorBuilder builder = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { KeepDocument = false });
        foreach (EntityLexicon lexicon in names) builder.AddEntityRecognizer(lexicon);
        ClaimExtractor extractor = builder.Build();
        var scores = new Scores();
        foreach ((GoldArticle article, ExtractionResult result) in gold.Zip(extractor.ExtractMany(gold.Select(g => g.Article)))) scores.Add(article, result.Claims);
        using Stream output = Console.OpenStandardOutput();
        if (asJson) EvaluationJson.Write(output, scores, precision, explain);
        else EvaluationTable.Write(output, scores, precision, explain);
        return ExitCode.Ok;
    }
}

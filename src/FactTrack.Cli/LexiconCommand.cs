using System.CommandLine;
using System.Text;

namespace FactTrack.Cli;

/// <summary><c>facttrack lexicon check</c>: what is wrong with lexicons, and what they override, by file and line.</summary>
internal static class LexiconCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Lexicons, as --lexicon takes them.", Arity = ArgumentArity.OneOrMore };
        var check = new Command("check", "Say by file and line what is broken, said twice or in conflict, and which built-in names are overridden.") { files };
        check.SetAction(call => Check(call.GetValue(files)!));
        return new Command("lexicon", "Look after lexicons: files of names of your own.") { check };
    }

    private static int Check(string[] files)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var messages = new Messages(Console.Error);
        bool allUsable = true;
        foreach (string file in files)
        {
            if (LexiconFiles.Check(file, messages) is not { } check) continue;
            foreach (LexiconProblem problem in check.Problems) Console.Out.Write(Screen.Plain(file + problem) + "\n");
            Console.Out.Write($"{Screen.Plain(file)}: {Summary(check)}\n");
            allUsable &= check.IsUsable;
        }

        return allUsable && !messages.HasFailures ? ExitCode.Ok : ExitCode.SomeFailed;
    }

    private static string Summary(LexiconCheck check) => string.Join(", ",
    [
        Screen.Count(check.Entries, "entry", "entries"),
        Screen.Count(Count(check, LexiconSeverity.Error), "error"),
        Screen.Count(Count(check, LexiconSeverity.Warning), "warning"),
    ]);

    private static int Count(LexiconCheck check, LexiconSeverity severity) => check.Problems.Count(problem => problem.Severity == severity);
}

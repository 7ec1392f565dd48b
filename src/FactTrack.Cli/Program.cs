using System.CommandLine;
using FactTrack.Cli;

var root = new RootCommand("Turns news articles into typed claims: who did what, how much, when and where, and who says so. Offline.")
{
    ExtractCommand.Create(),
    AnnotateCommand.Create(),
    EvalCommand.Create(),
    LexiconCommand.Create(),
};
ParseResult call = root.Parse(args);
int exit = call.Invoke();
return call.Errors.Count > 0 ? ExitCode.WrongCall : exit;

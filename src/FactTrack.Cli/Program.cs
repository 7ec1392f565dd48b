using System.CommandLine;
using FactTrack.Cli;
using FactTrack.Cli.Facts;

var root = new RootCommand("Turns news articles into typed claims: who did what, how much, when and where, and who says so. Offline.")
{
    ExtractCommand.Create(),
    AnnotateCommand.Create(),
    EvalCommand.Create(),
    TrackCommand.Create(),
    FactsCommand.Create(),
    ShowCommand.Create(),
    WhyCommand.Create(),
    ChangesCommand.Create(),
    ExportCommand.Create(),
    ReviewCommand.Create(),
    PurgeCommand.Create(),
    ReindexCommand.Create(),
    ReportCommand.Create(),
    CheckCommand.Create(),
    DiffCommand.Create(),
    LexiconCommand.Create(),
};
ParseResult call = root.Parse(args);
int exit = await call.InvokeAsync();
return call.Errors.Count > 0 ? ExitCode.WrongCall : exit;

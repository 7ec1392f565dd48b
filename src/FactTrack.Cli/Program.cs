using System.CommandLine;
using FactTrack;
using FactTrack.Cli;
using FactTrack.Cli.Facts;

// Whatever reads articles needs the model: it is loaded while the call is parsed.
if (args is ["extract" or "annotate" or "track" or "check" or "diff" or "eval", _, ..] && !args.Any(a => a is "--help" or "-h" or "-?")) _ = ClaimExtractor.PrepareAsync();

(string Name, Func<Command> Create)[] commands =
[
    ("extract", ExtractCommand.Create),
    ("annotate", AnnotateCommand.Create),
    ("eval", EvalCommand.Create),
    ("track", TrackCommand.Create),
    ("facts", FactsCommand.Create),
    ("show", ShowCommand.Create),
    ("why", WhyCommand.Create),
    ("changes", ChangesCommand.Create),
    ("export", ExportCommand.Create),
    ("review", ReviewCommand.Create),
    ("purge", PurgeCommand.Create),
    ("reindex", ReindexCommand.Create),
    ("report", ReportCommand.Create),
    ("check", CheckCommand.Create),
    ("diff", DiffCommand.Create),
    ("lexicon", LexiconCommand.Create),
];
var root = new RootCommand("Turns news articles into typed claims: who did what, how much, when and where, and who says so. Offline.");

// All commands have a hundred options, whose making takes longer than the parsing of a call: a call that names one needs no other.
Func<Command>? named = commands.FirstOrDefault(c => args.Length > 0 && c.Name == args[0]).Create;
foreach (Func<Command> create in named is null ? commands.Select(c => c.Create) : [named]) root.Add(create());
ParseResult call = root.Parse(args);
int exit = await call.InvokeAsync();
return call.Errors.Count > 0 ? ExitCode.WrongCall : exit;

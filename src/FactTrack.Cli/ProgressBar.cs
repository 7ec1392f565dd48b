using Spectre.Console;

namespace FactTrack.Cli;

/// <summary>A bar on standard error while many articles are read; nothing where nobody looks at it.</summary>
internal static class ProgressBar
{
    /// <summary>Runs work that calls back after each article.</summary>
    public static void Run(Request request, Action<Action<string>> work)
    {
        bool seen = !Console.IsErrorRedirected && (request.Output is not null || Console.IsOutputRedirected);
        if (!seen || request.Inputs is ["-"])
        {
            work(_ => { });
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn()).Start(context =>
        {
            ProgressTask task = context.AddTask("reading", maxValue: request.Inputs.Length);
            int count = 0;
            string? last = null;
            work(name =>
            {
                task.Description = Markup.Escape($"{Number.Text(++count)} articles");
                if (name != last) task.Value = Array.IndexOf(request.Inputs, name) + 1;
                last = name;
            });
        });
    }
}

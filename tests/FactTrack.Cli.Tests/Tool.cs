using System.Diagnostics;
using System.Text;

namespace FactTrack.Cli.Tests;

/// <summary>Runs the built tool as a process of its own, in a folder of its own.</summary>
public sealed class Tool : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facttrack-cli-");

    /// <summary>What a run left behind.</summary>
    public sealed record Result(int Exit, string Output, string Error);

    /// <summary>Writes a file and gives its name.</summary>
    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and gives its name.</summary>
    public string File(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(PathOf(name), bytes);
        return name;
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Runs with standard input empty.</summary>
    public Result Run(params string[] arguments) => RunWith([], arguments);

    /// <summary>Runs with bytes on standard input.</summary>
    public Result RunWith(byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in (string[])["exec", Path.Combine(AppContext.BaseDirectory, "FactTrack.Cli.dll"), .. arguments]) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill();
            throw new TimeoutException(string.Join(' ', arguments));
        }

        return new Result(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts it and does not wait; what it writes is lost.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])["exec", Path.Combine(AppContext.BaseDirectory, "FactTrack.Cli.dll"), .. arguments]) start.ArgumentList.Add(argument);
        Process process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

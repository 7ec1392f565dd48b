using System.Diagnostics;
using System.Globalization;

namespace FactTrack.Tests;

public class InstructionSetTests
{
    [Theory]
    [InlineData("DOTNET_EnableHWIntrinsic", "0", 1)]
    [InlineData("DOTNET_EnableAVX", "0", 4)]
    [InlineData("DOTNET_EnableAVX2", "0", 4)]
    [InlineData("DOTNET_EnableAVX512", "0", 8)]
    [InlineData("DOTNET_MaxVectorTBitWidth", "512", 16)]
    public async Task Every_vector_width_gives_the_same_parses(string variable, string value, int mostLanes)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(InstructionSetTests).Assembly.Location, "parse-samples"])
        {
            RedirectStandardOutput = true,
            Environment = { [variable] = value, ["DOTNET_PreferredVectorBitWidth"] = "512" },
        };
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase)) start.FileName = "dotnet";
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        string[] parts = output.Split('\n', 2);
        Assert.InRange(int.Parse(parts[0], CultureInfo.InvariantCulture), 1, mostLanes);
        Assert.Equal(ParseSamples(), parts[1]);
    }

    /// <summary>The program of the other process; xunit does not use it.</summary>
    internal static void Main(string[] arguments)
    {
        if (arguments is not ["parse-samples"]) return;
        Console.Write($"{IntegerKernel.Lanes}\n{ParseSamples()}");
    }

    private static string ParseSamples() => string.Concat(Samples.Sentences.Select(sentence =>
    {
        string[] forms = sentence.Split(' ');
        return Samples.Describe(NeuralParser.Shared.Parse(forms, [0, forms.Length]), 0, forms.Length);
    }));
}
